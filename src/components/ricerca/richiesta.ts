/** What a person asks of the search page, and how the address of the page holds it. */

/** The filters, in the order in which they are shown. */
export const FILTRI = [
  'tipo',
  'ente',
  'anno',
  'documento',
  'settore',
  'indirizzo',
  'dimensione',
  'esito',
  'atteso',
  'rilevato',
  'differenze',
] as const;
export type Filtro = (typeof FILTRI)[number];

/** The orders of the results, each with the way it goes; without one, relevance. */
export const ORDINI = {
  peso: 'desc',
  raggiungimento: 'desc',
  distanza: 'desc',
} as const;
export type Ordine = keyof typeof ORDINI;

export interface Richiesta {
  testo: string;
  /** The values chosen for each filter; any of them is good. */
  filtri: Record<Filtro, string[]>;
  ordine?: Ordine | undefined;
}

/** The same thing for every filter. */
export const mapFiltri = <T>(compute: (filtro: Filtro) => T): Record<Filtro, T> =>
  Object.fromEntries(FILTRI.map((filtro) => [filtro, compute(filtro)])) as Record<Filtro, T>;

/** An order by its name; any other text is relevance. */
export const parseOrdine = (nome: string | null): Ordine | undefined =>
  nome !== null && Object.hasOwn(ORDINI, nome) ? (nome as Ordine) : undefined;

/**
 * Reads the query part of an address: `?q=nidi&esito=Raggiunto&esito=Non+raggiunto`.
 * Apostrophes become straight, as they are in the index.
 */
export function parseIndirizzo(ricerca: string): Richiesta {
  const parametri = new URLSearchParams(ricerca);
  const valori = (filtro: Filtro) => {
    const scritti = parametri.getAll(filtro).map((valore) => valore.replaceAll('’', "'"));
    return [...new Set(scritti.filter((valore) => valore !== ''))];
  };
  return {
    testo: parametri.get('q') ?? '',
    filtri: mapFiltri(valori),
    ordine: parseOrdine(parametri.get('ordine')),
  };
}

/** Writes the query part of the address, empty when nothing is asked. */
export function buildIndirizzo({ testo, filtri, ordine }: Richiesta): string {
  const parametri = new URLSearchParams();
  if (testo.trim() !== '') parametri.set('q', testo.trim());
  for (const filtro of FILTRI) for (const valore of filtri[filtro]) parametri.append(filtro, valore);
  if (ordine) parametri.set('ordine', ordine);
  const scritti = parametri.toString();
  return scritti === '' ? '' : `?${scritti}`;
}

/** How many values are chosen, over all filters. */
export function countFiltri({ filtri }: Richiesta): number {
  return FILTRI.reduce((somma, filtro) => somma + filtri[filtro].length, 0);
}
