import { groupByEnte } from '../domain/catalogo';
import type { Mancata, NonRaggiunta } from '../domain/non-raggiunti';
import type { PianoRiassunto } from '../domain/riassunto';
import { formatQuanti, formatSettore, LIVELLO } from './etichette';
import { listAnni } from './giorno';

/** I gruppi con il loro nome e che cosa vogliono dire. */
export const MANCATA: Record<Mancata, { nome: string; spiegazione: string }> = {
  'non-raggiunto': { nome: 'Non raggiunti', spiegazione: 'L’ente dichiara che il risultato non c’è stato.' },
  'in-parte': {
    nome: 'Raggiunti in parte',
    spiegazione: 'L’ente dichiara più di niente e meno di tutto.',
  },
  quasi: { nome: 'Quasi raggiunti', spiegazione: 'L’ente dichiara che è mancato poco.' },
};

/** I settori che ne rispondono, in parole. */
export const listSettoriDiAzione = ({ piano, azione }: NonRaggiunta): string[] =>
  piano.settori.filter(({ codice }) => azione.settori.includes(codice)).map(formatSettore);

/** Ciò per cui una riga si può scegliere, come attributi HTML. */
export const buildAttributi = (voce: NonRaggiunta): Record<`data-${string}`, string> => ({
  'data-ente': voce.piano.ente,
  'data-anno': listAnni(voce.piano.piano).join('|'),
  'data-settore': listSettoriDiAzione(voce).join('|'),
  'data-livello': voce.azione.livello,
});

/** Le scelte dell'elenco; i valori sono quelli degli attributi delle righe. */
export const listFiltri = (catalogo: PianoRiassunto[]) => [
  {
    nome: 'ente',
    etichetta: 'Ente',
    tutti: 'Tutti gli enti',
    valori: Object.fromEntries(groupByEnte(catalogo).map(({ chiave, dati }) => [chiave, dati.denominazione])),
  },
  { nome: 'anno', etichetta: 'Anno', tutti: 'Tutti gli anni' },
  { nome: 'settore', etichetta: 'Settore', tutti: 'Tutti i settori' },
  { nome: 'livello', etichetta: 'Livello', tutti: 'Obiettivi e linee', valori: LIVELLO },
];

/** Quanti sono, in testa al loro elenco. */
export const describeNonRaggiunti = (quante: number): string =>
  `${formatQuanti(quante, 'obiettivo', 'obiettivi')} e linee che le amministrazioni stesse non dichiarano raggiunti del tutto. Prima ciò a cui manca di più.`;
