import type { Motivo } from '../schema/motivo';
import type { Livello } from '../schema/obiettivo';
import type { Regole } from '../schema/regole';
import type { Azione } from './conteggi';
import { type Copertura, computeCopertura, type Elemento } from './copertura';
import { slugCodice } from './indirizzo';

/**
 * Quante azioni su quante: le raggiunte di un livello (tutte, o di una dimensione del benessere), o quelle di una
 * dimensione sul totale. I livelli non si sommano tra loro quando si giudica, perché sono giudicati in modi diversi.
 */
export interface Quota {
  /** Nome stabile, per l'indirizzo della sua spiegazione. */
  chiave: string;
  specie: 'raggiunte' | 'dimensione';
  livello: Livello | undefined;
  dimensione: string | undefined;
  /** Le azioni che si contano. */
  azioni: Azione[];
  /** Quelle che fanno il numeratore. */
  contate: Azione[];
  /** 0–100. */
  valore: number | undefined;
  motivo: Motivo | undefined;
  copertura: Copertura;
}

/** Le azioni senza una dimensione stampata. */
const SENZA_DIMENSIONE = 'Senza dimensione';

const findDimensione = ({ dimensione }: Azione): string => dimensione ?? SENZA_DIMENSIONE;

/** Conta le azioni che soddisfano una condizione; un'azione di cui manca il dato lascia la quota senza cifra, secondo le regole. */
function computeQuota(
  azioni: Azione[],
  isContata: (azione: Azione) => boolean,
  findMotivo: (azione: Azione) => Motivo | undefined,
  regole: Pick<Regole, 'coperturaMinima' | 'fuoriConto'>,
): Pick<Quota, 'contate' | 'valore' | 'motivo' | 'copertura'> {
  const copertura = computeCopertura(
    azioni.map((azione): Elemento => {
      const motivo = findMotivo(azione);
      return motivo ? { peso: 1, motivo } : { peso: 1, valore: 0 };
    }),
    regole.fuoriConto,
  );
  const contate = azioni.filter(isContata);
  const motivo =
    copertura.conValore === 0
      ? ('nessun-elemento' as const)
      : copertura.quota < regole.coperturaMinima
        ? ('copertura-incompleta' as const)
        : undefined;
  const valore = motivo ? undefined : (100 * contate.length) / copertura.conValore;
  return { contate, valore, motivo, copertura };
}

const isRaggiunta = ({ esito }: Azione) => esito === 'raggiunto';

/** Perché un'azione non si conta tra quelle giudicate: l'esito manca, o l'obiettivo è stato sostituito. */
export const findMotivoSenzaEsito = ({ esito }: Azione): Motivo | undefined =>
  esito === undefined ? 'esito-mancante' : esito === 'sostituito' ? 'sostituito' : undefined;

/** Quante azioni di un insieme hanno esito «raggiunto». */
export const computeQuotaRaggiunte = (
  azioni: Azione[],
  regole: Pick<Regole, 'coperturaMinima' | 'fuoriConto'>,
) => computeQuota(azioni, isRaggiunta, findMotivoSenzaEsito, regole);

const buildRaggiunte = (
  azioni: Azione[],
  livello: Livello,
  dimensione: string | undefined,
  regole: Regole,
): Quota => ({
  chiave: ['raggiunte', livello, ...(dimensione ? [slugCodice(dimensione)] : [])].join('-'),
  specie: 'raggiunte',
  livello,
  dimensione,
  azioni,
  ...computeQuotaRaggiunte(azioni, regole),
});

/** Le quote di un piano: per livello, per dimensione, per livello dentro ciascuna dimensione. Vuoto se nessuna azione ha un esito. */
export function listQuote({ azioni, regole }: { azioni: Azione[]; regole: Regole }): Quota[] {
  const livelli = [...new Set(azioni.map(({ livello }) => livello))];
  const dimensioni = azioni.some(({ dimensione }) => dimensione)
    ? [...new Set(azioni.map(findDimensione))].sort()
    : [];
  const perLivello = livelli.map((livello) =>
    buildRaggiunte(
      azioni.filter((azione) => azione.livello === livello),
      livello,
      undefined,
      regole,
    ),
  );
  const perDimensione = dimensioni.flatMap((dimensione): Quota[] => {
    const sue = azioni.filter((azione) => findDimensione(azione) === dimensione);
    const parte: Quota = {
      chiave: `dimensione-${slugCodice(dimensione)}`,
      specie: 'dimensione',
      livello: undefined,
      dimensione,
      azioni,
      ...computeQuota(
        azioni,
        (azione) => findDimensione(azione) === dimensione,
        () => undefined,
        regole,
      ),
    };
    const raggiunte = livelli.flatMap((livello) => {
      const diLivello = sue.filter((azione) => azione.livello === livello);
      return diLivello.length > 0 ? [buildRaggiunte(diLivello, livello, dimensione, regole)] : [];
    });
    return [parte, ...raggiunte];
  });
  return [...perLivello, ...perDimensione];
}
