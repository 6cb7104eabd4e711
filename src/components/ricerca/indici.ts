/**
 * The indexes of a site. A site with few records has one; a big one has an index a body, of which only those that a
 * search needs are opened, and this light list above them: `scripts/ricerca/elenco.ts` writes it, the search page reads it.
 */

/** One index. */
export interface VoceIndice {
  /** The body whose pages it holds, as its address says it; the index of all other pages has none. */
  ente?: string;
  /** The name of the body, which is also the value of the filter. */
  nome?: string;
  pagine: number;
}

/** What a site says of its indexes. */
export interface ElencoIndici {
  /** In the order of the names of the bodies; the index of all other pages is the last. */
  indici: VoceIndice[];
  /** The values of the filters that mean the same for every body, each with how many pages have it. */
  filtri: Record<string, Record<string, number>>;
  /** The files that say which index has a word, each with the first root that it holds; in the order of the roots. */
  dove: [primaRadice: string, file: string][];
}

/**
 * For each root of a word: a word as pages write it, then pairs of an index, by its place in the list,
 * and of how many of its pages have words of that root.
 */
export type Dove = Record<string, [parola: string, ...coppie: number[]]>;

export const FILE_ELENCO = 'indici.json';

/** Where the index of a body is, inside the folder of all the indexes. */
export const getCartellaIndice = ({ ente }: Pick<VoceIndice, 'ente'>): string =>
  ente ? `enti/${ente}/` : '';

/** The filters whose values mean the same for every body. */
export const FILTRI_COMUNI = [
  'tipo',
  'anno',
  'dimensione',
  'esito',
  'atteso',
  'rilevato',
  'differenze',
] as const;
