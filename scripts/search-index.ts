import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import glob from 'fast-glob';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { FILE_PAROLE } from '../src/components/ricerca/correzione.ts';
import { listChiavi } from '../src/components/ricerca/interrogazione.ts';
import { type Gruppo, listAggiunte } from '../src/components/ricerca/sinonimi.ts';
import { listParole, readGruppi, readTesto, readTitolo } from './search-words';

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
    const tutte = await listPagine(dir);
    const pagine = tutte.filter(({ html }) => CORPO.test(html));
    if (pagine.length === 0) {
      throw new Error(
        `Nessuna pagina da indicizzare in ${dir}: manca data-pagefind-body in tutte le pagine.`,
      );
    }
    const codici = await readCodici(pagine);
    const gruppi = readGruppi(tutte.map(({ html }) => html));
    const indice = await fillIndice(pagine.map((pagina, i) => addChiavi(pagina, codici[i] ?? '', gruppi)));
    const indicizzate = await writeIndice(dir, indice);
    const parole = listParole([...pagine.map(({ html }) => readTesto(html)), JSON.stringify(gruppi)]);
    await writeFile(join(dir, 'pagefind', FILE_PAROLE), parole.join('\n'));
    if (indicizzate !== pagine.length) {
      throw new Error(`Pagefind ha indicizzato ${indicizzate} pagine su ${pagine.length}.`);
    }
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

/** All the pages, in the order of their addresses. */
async function listPagine(dir: string): Promise<Pagina[]> {
  const file = (await glob('**/*.html', { cwd: dir, ignore: ['pagefind/**'] })).sort();
  // One at a time: a big site has more pages than the files that a program may have open.
  return file.map((nome) => ({
    indirizzo: `/${nome.replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(join(dir, nome), 'utf8'),
  }));
}

/** The code of every page, read by Pagefind itself so that any way of declaring it is understood. */
async function readCodici(pagine: Pagina[]): Promise<string[]> {
  const bozza = await openIndice();
  const codici: string[] = [];
  // One at a time: a big site all at once does not fit in the pipe to Pagefind, which then never answers.
  for (const pagina of pagine) codici.push(await addPagina(bozza, pagina));
  await bozza.deleteIndex();
  return codici;
}

/**
 * Adds what Pagefind does not do by itself: the keys of the code, the other words for what the page is about
 * (those for its title apart, as they count more), and an order for pages without a rank.
 * It finds «infanzia» in «l'infanzia» but not after a curly apostrophe,
 * nor either half of «scuola–lavoro» with a long dash: both signs are made plain.
 */
function addChiavi({ indirizzo, html }: Pagina, codice: string, gruppi: Gruppo[]): Pagina {
  const sinonimiTitolo = listAggiunte(readTitolo(html), gruppi);
  const campi = {
    chiave: listChiavi(codice),
    sinonimititolo: sinonimiTitolo,
    sinonimi: listAggiunte(readTesto(html), gruppi).filter((modo) => !sinonimiTitolo.includes(modo)),
  };
  const voci = Object.entries(campi).filter(([, valori]) => valori.length > 0);
  const meta = voci.map(([nome, valori]) => `<span data-pagefind-meta="${nome}:${valori.join(' ')}"></span>`);
  const aggiunta = `<span data-pagefind-sort="ordine:${indirizzo}"></span>${meta.join('')}`;
  const divisibile = html.replaceAll('’', '&#39;').replace(/(?<=[\p{L}\d])[‐‑–—](?=[\p{L}\d])/gu, '-');
  return { indirizzo, html: divisibile.replace(CORPO, (corpo) => corpo + aggiunta) };
}

async function openIndice(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'it' });
  checkErrori(errors, 'Pagefind non parte');
  if (!index) throw new Error('Pagefind non ha aperto un indice.');
  return index;
}

/** Adds one page and gives back the code Pagefind found in it. */
async function addPagina(indice: PagefindIndex, { indirizzo, html }: Pagina): Promise<string> {
  const { errors, file } = await indice.addHTMLFile({ url: indirizzo, content: html });
  checkErrori(errors, `La pagina ${indirizzo} non è indicizzabile`);
  const { codice = '' } = file.meta;
  return codice;
}

async function fillIndice(pagine: Pagina[]): Promise<PagefindIndex> {
  const indice = await openIndice();
  for (const pagina of pagine) await addPagina(indice, pagina);
  return indice;
}

/** Writes only the files that the search page loads, over any earlier index; gives the pages it holds. */
async function writeIndice(dir: string, indice: PagefindIndex): Promise<number> {
  const { errors, files } = await indice.getFiles();
  checkErrori(errors, "Pagefind non ha prodotto l'indice");
  const cartella = join(dir, 'pagefind');
  await rm(cartella, { recursive: true, force: true });
  for (const { path, content } of files.filter((file) => FILE_UTILI.test(file.path))) {
    const destinazione = join(cartella, path);
    await mkdir(dirname(destinazione), { recursive: true });
    await writeFile(destinazione, content);
  }
  const riepilogo = JSON.parse(await readFile(join(cartella, 'pagefind-entry.json'), 'utf8'));
  return riepilogo.languages.it.page_count;
}

function checkErrori(errori: string[] | undefined, premessa: string): void {
  if (errori && errori.length > 0) throw new Error(`${premessa}: ${errori.join('; ')}`);
}
