/** The little of Pagefind that the search page uses, with the weights that put a code and a title first. */

/** One page of the site as the index keeps it. */
export interface Scheda {
  url: string;
  /** The whole text of the page: `locations` counts its words. */
  content: string;
  locations: number[];
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/** One page found; its record is fetched only when it is shown. */
export interface Trovato {
  id: string;
  /** What was found in its record and not in its text. */
  matchedMetaFields?: string[];
  data(): Promise<Scheda>;
}

/** How many pages each value of each filter would leave. */
export type Conteggi = Record<string, Record<string, number>>;

export interface Risposta {
  results: Trovato[];
  unfilteredResultCount: number;
  filters: Conteggi;
}

/** For each filter, the values of which any is good. */
export type Filtri = Record<string, { any: string[] }>;

export interface Opzioni {
  filters?: Filtri;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** A search index that has been opened. */
export interface Indice {
  search(testo: string | null, opzioni?: Opzioni): Promise<Risposta>;
  preload(testo: string | null, opzioni?: Opzioni): Promise<void>;
  filters(): Promise<Conteggi>;
}

/**
 * What counts most in the order of the results. `chiave` holds the keys of the code (see `interrogazione.ts`);
 * a word counts the same with and without its accent, as people type both.
 */
const ranking = {
  diacriticSimilarity: 0,
  metaWeights: {
    chiave: 12,
    codice: 6,
    title: 5,
    sinonimititolo: 4,
    sinonimi: 0.6,
    sintesi: 1.5,
    percorso: 0.2,
    esito: 0.3,
    tipo: 0.3,
    misure: 0,
    classe: 0,
  },
};

/**
 * Opens the index in a folder, which may be of another site, with the program of this one;
 * it works without a worker, which is one file less to fetch.
 */
export async function openIndice(programma: string, basePath: string): Promise<Indice> {
  const pagefind = await import(/* @vite-ignore */ programma);
  const indice: Indice & { init(): Promise<void> } = pagefind.createInstance({
    basePath,
    noWorker: true,
    ranking,
  });
  await indice.init();
  return indice;
}
