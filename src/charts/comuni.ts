import { findEtichetta } from '../domain/esito';
import { formatNumero } from '../domain/numero';
import type { Esito } from '../schema/esito';
import { ESITI } from '../schema/esito';
import type { Regole, Soglia } from '../schema/regole';
import type { OpzioniGrafico, SerieGrafico, SogliaGrafico } from './grafico';

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

/** Valori divisi in una serie per esito, così la legenda dice che cosa sono i colori; chi non ha un esito è una serie a righe. */
export function buildSeriePerEsito(
  valori: { valore: number | null; esito: Esito | undefined }[],
  esiti: Regole['esiti'],
): SerieGrafico[] {
  const usati = listEsitiUsati(
    valori.flatMap(({ esito }) => esito ?? []),
    esiti,
  );
  const build = (cercato: Esito | undefined, label: string): SerieGrafico => ({
    label,
    data: valori.map(({ valore, esito }) => (esito === cercato ? valore : null)),
    backgroundColor: findColore(cercato),
    grouped: false,
    ...(cercato ? {} : { tratteggio: true }),
  });
  return [
    ...usati.map(({ esito, etichetta }) => build(esito, etichetta)),
    ...(valori.some(({ esito }) => esito === undefined) ? [build(undefined, 'Senza esito leggibile')] : []),
  ];
}

/** Le soglie da segnare su un asse da 0 a 100: dove comincia ogni esito, tranne l'ultimo, che comincia da 0. */
export const listSoglie = (soglie: Soglia[], esiti: Regole['esiti']): SogliaGrafico[] =>
  soglie
    .filter(({ da }) => da > 0)
    .map(({ da, esito }) => ({
      valore: da,
      testo: `${findEtichetta(esito, esiti)} da ${formatNumero(da)} %`,
    }));

/** Barre orizzontali: i titoli lunghi stanno a sinistra e si leggono. */
export const ORIZZONTALI: OpzioniGrafico = { indexAxis: 'y' };

/** Asse da 0 a 100. */
export const ASSE_PERCENTUALE: OpzioniGrafico = { min: 0, max: 100 };
