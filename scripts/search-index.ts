import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import glob from 'fast-glob';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { FILE_PAROLE } from '../src/components/ricerca/correzione.ts';
import { listChiavi } from '../src/components/ricerca/interrogazione.ts';
import { type Gruppo, listAggiunte } from '../src/components/ricerca/sinonimi.ts';
import {
  type ContoParole,
  countParole,
  readCodice,
  readGruppi,
  readTesto,
  readTitolo,
  sortParole,
} from './search-words';

/** The opening tag of the part of a page that is indexed. */
const CORPO = /<[a-z][^>]*\sdata-pagefind-body(?=[\s=>])[^>]*>/i;

/** What the search page loads: program, Italian engine, words, filters, page summaries. */
const FILE_UTILI =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.it\.pagefind|pagefind\..+\.pf_meta|(index|filter|fragment)\/.+)$/;

/**
 * Writes the search index of a built site into `dir/pagefind`.
 * Each page gains the keys of its code, so that every way of typing it leads there, the other words for
 * what it is about, and an order by address. The words of the site go in a file of their own, for mistyped ones.
 */
export async function buildSearchIndex(dir: string): Promise<{ pagine: number }> {
  try {
    const file = (await glob('**/*.html', { cwd: dir, ignore: ['pagefind/**'] })).sort();
    const gruppi = readGruppi(listPagine(dir, file));
    const { indice, parole, pagine } = await fillIndice(listPagine(dir, file), gruppi);
    if (pagine === 0) {
      throw new Error(
        `Nessuna pagina da indicizzare in ${dir}: manca data-pagefind-body in tutte le pagine.`,
      );
    }
    const indicizzate = await writeIndice(dir, indice);
    countParole(JSON.stringify(gruppi), parole);
    await writeFile(join(dir, 'pagefind', FILE_PAROLE), sortParole(parole).join('\n'));
    if (indicizzate !== pagine)
      throw new Error(`Pagefind ha indicizzato ${indicizzate} pagine su ${pagine}.`);
    return { pagine: indicizzate };
  } catch (causa) {
    const motivo = causa instanceof Error ? causa.message : String(causa);
    throw new Error(`L'indice di ricerca non è stato scritto. ${motivo}`, { cause: causa });
  } finally {
    await close();
  }
}

interface Pagina {
  indirizzo: string;
  html: string;
}

/** The pages in the order of their addresses, each read when its turn comes: a big site does not fit in memory. */
function* listPagine(dir: string, file: string[]): Generator<Pagina> {
  for (const nome of file) {
    const indirizzo = `/${nome.replace(/(^|\/)index\.html$/, '$1')}`;
    yield { indirizzo, html: readFileSync(join(dir, nome), 'utf8') };
  }
}

/** Puts in an index the pages to be found, and counts their words on the way. */
async function fillIndice(tutte: Iterable<Pagina>, gruppi: Gruppo[]) {
  const indice = await openIndice();
  const parole: ContoParole = new Map();
  let pagine = 0;
  // One at a time: a big site all at once does not fit in the pipe to Pagefind, which then never answers.
  for (const pagina of tutte) {
    if (!CORPO.test(pagina.html)) continue;
    const testo = readTesto(pagina.html);
    await addPagina(indice, pagina, listSinonimi(pagina, testo, gruppi));
    countParole(testo, parole);
    pagine += 1;
  }
  return { indice, parole, pagine };
}

/** The other words for what a page is about: those for its title apart, as they count more. */
function listSinonimi({ html }: Pagina, testo: string, gruppi: Gruppo[]): Record<string, string[]> {
  const sinonimititolo = listAggiunte(readTitolo(html), gruppi);
  const sinonimi = listAggiunte(testo, gruppi).filter((modo) => !sinonimititolo.includes(modo));
  return { sinonimititolo, sinonimi };
}

/**
 * Adds what Pagefind does not do by itself: the given words, and an order for pages without a rank.
 * It finds «infanzia» in «l'infanzia» but not after a curly apostrophe,
 * nor either half of «scuola–lavoro» with a long dash: both signs are made plain.
 */
function addCampi({ indirizzo, html }: Pagina, campi: Record<string, string[]>): string {
  const voci = Object.entries(campi).filter(([, valori]) => valori.length > 0);
  const meta = voci.map(([nome, valori]) => `<span data-pagefind-meta="${nome}:${valori.join(' ')}"></span>`);
  const aggiunta = `<span data-pagefind-sort="ordine:${indirizzo}"></span>${meta.join('')}`;
  const divisibile = html.replaceAll('’', '&#39;').replace(/(?<=[\p{L}\d])[‐‑–—](?=[\p{L}\d])/gu, '-');
  return divisibile.replace(CORPO, (corpo) => corpo + aggiunta);
}

/** Adds one page with its keys and the other words for it. */
async function addPagina(
  indice: PagefindIndex,
  pagina: Pagina,
  sinonimi: Record<string, string[]>,
): Promise<void> {
  const { indirizzo, html } = pagina;
  const codice = readCodice(html);
  const content = addCampi(pagina, { chiave: listChiavi(codice), ...sinonimi });
  const { errors, file } = await indice.addHTMLFile({ url: indirizzo, content });
  checkErrori(errors, `La pagina ${indirizzo} non è indicizzabile`);
  const { codice: letto = '' } = file.meta;
  if (letto !== codice)
    throw new Error(`La pagina ${indirizzo} ha il codice «${letto}», ma il suo <meta> dice «${codice}».`);
}

async function openIndice(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'it' });
  checkErrori(errors, 'Pagefind non parte');
  if (!index) throw new Error('Pagefind non ha aperto un indice.');
  return index;
}

/** Writes the index over any earlier one, with only the files that the search page loads; gives the pages it holds. */
async function writeIndice(dir: string, indice: PagefindIndex): Promise<number> {
  const cartella = join(dir, 'pagefind');
  await rm(cartella, { recursive: true, force: true });
  const { errors } = await indice.writeFiles({ outputPath: cartella });
  checkErrori(errors, "Pagefind non ha prodotto l'indice");
  const inutili = (await glob('**', { cwd: cartella })).filter((file) => !FILE_UTILI.test(file));
  await Promise.all(inutili.map((file) => rm(join(cartella, file))));
  const riepilogo = JSON.parse(await readFile(join(cartella, 'pagefind-entry.json'), 'utf8'));
  return riepilogo.languages.it.page_count;
}

function checkErrori(errori: string[] | undefined, premessa: string): void {
  if (errori && errori.length > 0) throw new Error(`${premessa}: ${errori.join('; ')}`);
}
