import { type AdempimentoCalcolato, STATI_ADEMPIMENTO } from '../domain/adempimento';
import type { Conti } from '../domain/conti';
import type { Controllo } from '../domain/controllo';
import { countGravita } from '../domain/quadro';
import type { Quanti } from '../domain/riassunto';
import { STATO_ADEMPIMENTO } from './adempimento';
import { CAMBIAMENTO, GRAVITA } from './etichette';
import { MANCATA } from './non-raggiunti';

/** Una colonna di un indice degli enti: che cosa conta, e in che punto della pagina di un ente si legge. */
export interface ColonnaEnti {
  chiave: string;
  nome: string;
  dove: string;
}

/** Una colonna per voce di una tavola di etichette, nel suo ordine. */
const buildColonne = (
  etichette: Record<string, { nome: string }>,
  buildDove: (chiave: string) => string,
): ColonnaEnti[] =>
  Object.entries(etichette).map(([chiave, { nome }]) => ({ chiave, nome, dove: buildDove(chiave) }));

const toPunto = (chiave: string): string => `#${chiave}`;

/** Che cosa si conta delle promesse cambiate di un ente. */
export const COLONNE_MODIFICHE: ColonnaEnti[] = [
  ...buildColonne(CAMBIAMENTO, toPunto),
  { chiave: 'anni', nome: 'Da un anno all’altro', dove: '#anni' },
  { chiave: 'dopo', nome: 'Dopo la pubblicazione', dove: '#dopo' },
];
export const listContiModifiche = ({ modifiche, traAnni, dopoPubblicazione }: Conti) => ({
  ...modifiche,
  anni: traAnni,
  dopo: dopoPubblicazione,
});

/** Di quanto un ente dichiara di non avere raggiunto il risultato. */
export const COLONNE_NON_RAGGIUNTI = buildColonne(MANCATA, toPunto);

/** Di che gravità sono i controlli di un ente. */
export const COLONNE_CONTROLLI = buildColonne(GRAVITA, (gravita) => `?gravita=${gravita}#tutti`);
export const listContiControlli = (piani: { controlli: Controllo[] }[]) =>
  countGravita(piani.flatMap(({ controlli }) => controlli));

/** Come stanno gli adempimenti di un ente; portano tutti allo stesso elenco. */
export const COLONNE_SCADENZE = buildColonne(
  Object.fromEntries(STATI_ADEMPIMENTO.map((stato) => [stato, STATO_ADEMPIMENTO[stato]])),
  () => '',
);
export function listContiScadenze(piani: { adempimenti: AdempimentoCalcolato[] }[]) {
  const perStato = Map.groupBy(
    piani.flatMap(({ adempimenti }) => adempimenti),
    ({ stato }) => stato,
  );
  return Object.fromEntries([...perStato].map(([stato, suoi]) => [stato, suoi.length]));
}

/** Quante cose ha un ente. */
export const COLONNE_PIANI: ColonnaEnti[] = [
  { chiave: 'obiettivi', nome: 'Obiettivi', dove: '#lettere' },
  { chiave: 'indicatori', nome: 'Indicatori', dove: '#lettere' },
];
export const listContiPiani = (piani: { obiettivi: Quanti; indicatori: Quanti }[]) => ({
  obiettivi: piani.reduce((somma, { obiettivi }) => somma + obiettivi.length, 0),
  indicatori: piani.reduce((somma, { indicatori }) => somma + indicatori.length, 0),
});

/** Che cosa di un ente si può mettere a fianco. */
export const COLONNE_CONFRONTO: ColonnaEnti[] = [
  { chiave: 'piani', nome: 'Piani', dove: '' },
  { chiave: 'settori', nome: 'Settori', dove: '' },
  { chiave: 'anni', nome: 'Settori in più anni', dove: '#anni' },
];
export const listContiConfronto = ({ piani, conti }: { piani: { settori: Quanti }[]; conti: Conti }) => ({
  piani: piani.length,
  settori: piani.reduce((somma, { settori }) => somma + settori.length, 0),
  anni: conti.settoriNegliAnni,
});
