import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import glob from 'fast-glob';
import { FILE_PAROLE } from '../../src/components/ricerca/correzione.ts';
import { type ContoParole, countParole, writeParole } from './parole';

/** What an index says of itself, for the list of the indexes of the site. */
export interface Riassunto {
  pagine: number;
  /** The values of the filters, each with how many pages have it. */
  filtri: Record<string, Record<string, number>>;
}

/** The file of an index that holds its `Riassunto`. */
export const FILE_RIASSUNTO = 'riassunto.json';

/** What Pagefind keeps of a page, after the twelve bytes that sign its files: the words that are searched are these. */
interface Scheda {
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

const readScheda = (file: string): Scheda =>
  JSON.parse(gunzipSync(readFileSync(file)).subarray(12).toString());

/** The words by which a page is found: its text, its title, and what was added to it. */
const joinParole = ({ content, meta }: Scheda): string =>
  [content, meta.title, meta.sintesi, meta.sinonimi, meta.sinonimititolo].join(' ');

/**
 * Counts the words and the filters of an index just written, and writes them beside it.
 * @throws if the index does not hold the pages that it should
 */
export function writeRiassunto(cartella: string, pagine: number): Riassunto {
  const riassunto: Riassunto = { pagine, filtri: {} };
  const parole: ContoParole = new Map();
  const schede = glob.sync('fragment/*.pf_fragment', { cwd: cartella });
  if (schede.length !== pagine) throw new Error(`L'indice ha ${schede.length} schede per ${pagine} pagine.`);
  for (const scheda of schede.map((file) => readScheda(join(cartella, file)))) {
    countParole(joinParole(scheda), parole, scheda.meta.codice);
    for (const [filtro, valori] of Object.entries(scheda.filters)) {
      riassunto.filtri[filtro] ??= {};
      for (const valore of valori)
        riassunto.filtri[filtro][valore] = (riassunto.filtri[filtro][valore] ?? 0) + 1;
    }
  }
  writeFileSync(join(cartella, FILE_PAROLE), writeParole(parole));
  writeFileSync(join(cartella, FILE_RIASSUNTO), JSON.stringify(sortFiltri(riassunto)));
  return riassunto;
}

/** The order of the disk is not the same everywhere; that of the alphabet is. */
const sortFiltri = ({ pagine, filtri }: Riassunto): Riassunto => ({
  pagine,
  filtri: Object.fromEntries(
    Object.entries(filtri)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([filtro, valori]) => [
        filtro,
        Object.fromEntries(Object.entries(valori).sort(([a], [b]) => (a < b ? -1 : 1))),
      ]),
  ),
});
