import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import glob from 'fast-glob';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Gruppo } from '../../src/components/ricerca/sinonimi.ts';
import { type DaIndicizzare, type Pagina, preparePagina } from './pagina';
import { type Riassunto, writeRiassunto } from './riassunto';

/** What the search page loads: program, Italian engine, words, filters, page summaries. */
const FILE_UTILI =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.it\.pagefind|pagefind\..+\.pf_meta|(index|filter|fragment)\/.+)$/;

/** How many pages are on their way to Pagefind at a time: more than one, so that it works while the next is made ready; not all, or the pipe fills up and it never answers. */
const IN_VIAGGIO = 16;

/**
 * Writes an index of some pages over any earlier one in the same folder, with its words and what it says of itself.
 * @param tieni folders inside `cartella` that are not of this index
 * @throws if a page is not indexed as it says
 */
export async function writeIndice(
  cartella: string,
  pagine: Iterable<Pagina>,
  gruppi: Gruppo[],
  tieni: string[] = [],
): Promise<Riassunto> {
  try {
    const indice = await openIndice();
    const pronte = await fillIndice(indice, pagine, gruppi);
    const indicizzate = await saveIndice(cartella, indice, tieni);
    if (indicizzate !== pronte)
      throw new Error(`Pagefind ha indicizzato ${indicizzate} pagine su ${pronte}.`);
    return writeRiassunto(cartella, pronte);
  } finally {
    // Its process ends, and with it the memory that the pages of this index took.
    await close();
  }
}

async function openIndice(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'it' });
  checkErrori(errors, 'Pagefind non parte');
  if (!index) throw new Error('Pagefind non ha aperto un indice.');
  return index;
}

/** Puts the pages in an index, and says how many they are. */
async function fillIndice(
  indice: PagefindIndex,
  pagine: Iterable<Pagina>,
  gruppi: Gruppo[],
): Promise<number> {
  const viaggio: Promise<void>[] = [];
  let quante = 0;
  for (const pagina of pagine) {
    if (viaggio.length >= IN_VIAGGIO) await viaggio.shift();
    viaggio.push(addPagina(indice, preparePagina(pagina, gruppi)));
    quante += 1;
  }
  await Promise.all(viaggio);
  return quante;
}

async function addPagina(indice: PagefindIndex, { url, content, codice }: DaIndicizzare): Promise<void> {
  const { errors, file } = await indice.addHTMLFile({ url, content });
  checkErrori(errors, `La pagina ${url} non è indicizzabile`);
  const { codice: letto = '' } = file.meta;
  if (letto !== codice)
    throw new Error(`La pagina ${url} ha il codice «${letto}», ma il suo <meta> dice «${codice}».`);
}

/** Writes the files of an index, and keeps those that the search page loads; gives the pages it holds. */
async function saveIndice(cartella: string, indice: PagefindIndex, tieni: string[]): Promise<number> {
  const altrui = tieni.map((nome) => `${nome}/**`);
  const listFile = () => glob('**', { cwd: cartella, ignore: altrui });
  const remove = (file: string[]) => Promise.all(file.map((uno) => rm(join(cartella, uno))));
  await remove(await listFile());
  const { errors } = await indice.writeFiles({ outputPath: cartella });
  checkErrori(errors, "Pagefind non ha prodotto l'indice");
  await remove((await listFile()).filter((file) => !FILE_UTILI.test(file)));
  const riepilogo = JSON.parse(readFileSync(join(cartella, 'pagefind-entry.json'), 'utf8'));
  return riepilogo.languages.it.page_count;
}

function checkErrori(errori: string[] | undefined, premessa: string): void {
  if (errori && errori.length > 0) throw new Error(`${premessa}: ${errori.join('; ')}`);
}
