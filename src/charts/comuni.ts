import { findEtichetta } from '../domain/esito';
import type { Esito } from '../schema/esito';
import { ESITI } from '../schema/esito';
import type { Regole } from '../schema/regole';
import type { OpzioniGrafico } from './grafico';

/** Colore di un esito: lo decide il foglio di stile, così vale anche per i simboli e per le barre. */
export const findColore = (esito: Esito | undefined): string => `var(--esito-${esito ?? 'senza-esito'})`;

/** Gli esiti che compaiono, dal migliore al peggiore, con l'etichetta dell'ente. */
export function listEsitiUsati(
  usati: Iterable<Esito>,
  esiti: Regole['esiti'],
): { esito: Esito; etichetta: string }[] {
  const presenti = new Set(usati);
  return ESITI.filter((esito) => presenti.has(esito)).map((esito) => ({
    esito,
    etichetta: findEtichetta(esito, esiti),
  }));
}

/** Barre orizzontali: i titoli lunghi stanno a sinistra e si leggono. */
export const ORIZZONTALI: OpzioniGrafico = { indexAxis: 'y' };

/** Asse da 0 a 100. */
export const ASSE_PERCENTUALE: OpzioniGrafico = { min: 0, max: 100 };

/** Altezza di un grafico a barre orizzontali, in pixel. */
export const computeAltezza = (barre: number, serie = 1): number =>
  90 + barre * (serie > 1 ? 22 * serie + 14 : 34);
