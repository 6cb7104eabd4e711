/** What a person asks of the search page, and how the address of the page holds it. */
import type { Filtri } from './pagefind.ts';

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

/** The figures that the results can be ordered by, each with the way it goes. */
export const CIFRE = {
  peso: 'desc',
  raggiungimento: 'desc',
  distanza: 'desc',
} as const;
export type Cifra = keyof typeof CIFRE;

/** The filters that results can be grouped by; by type of page when nothing is asked. */
const GRUPPI = ['tipo', 'ente', 'documento'] as const;
type NomeGruppo = (typeof GRUPPI)[number];

/** How the results are laid out, if not by type of page: other groups, one list by relevance, a figure. */
export type Ordine = Exclude<NomeGruppo, 'tipo'> | 'pertinenza' | Cifra;

export const isCifra = (ordine: Ordine | undefined): ordine is Cifra =>
  ordine !== undefined && Object.hasOwn(CIFRE, ordine);

/** The filter by which the results are grouped, if they are. */
export const findGruppi = ({ ordine }: Richiesta): NomeGruppo | undefined =>
  GRUPPI.find((nome) => nome === (ordine ?? 'tipo'));

export interface Richiesta {
  testo: string;
  /** The values chosen for each filter; any of them is good. */
  filtri: Record<Filtro, string[]>;
  ordine?: Ordine | undefined;
}

/** The same thing for every filter. */
export const mapFiltri = <T>(compute: (filtro: Filtro) => T): Record<Filtro, T> =>
  Object.fromEntries(FILTRI.map((filtro) => [filtro, compute(filtro)])) as Record<Filtro, T>;

const DISPOSIZIONI: readonly string[] = [...GRUPPI.slice(1), 'pertinenza', ...Object.keys(CIFRE)];

/** A layout by its name; any other text is the usual one, by type of page. */
export const parseOrdine = (nome: string | null): Ordine | undefined =>
  DISPOSIZIONI.includes(nome ?? '') ? (nome as Ordine) : undefined;

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

/** The filters as the index takes them; `escluso` leaves one out. */
export function buildFiltri({ filtri }: Richiesta, escluso?: Filtro): Filtri {
  const scelti = FILTRI.filter((filtro) => filtro !== escluso && filtri[filtro].length > 0);
  return Object.fromEntries(scelti.map((filtro) => [filtro, { any: filtri[filtro] }]));
}
