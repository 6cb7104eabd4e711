import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listChiavi } from '../../src/components/ricerca/interrogazione.ts';
import { type Gruppo, listAggiunte } from '../../src/components/ricerca/sinonimi.ts';
import { readCodice, readTesto, readTitolo } from './parole';

/** The opening tag of the part of a page that is indexed. */
const CORPO = /<[a-z][^>]*\sdata-pagefind-body(?=[\s=>])[^>]*>/i;

/** A page that search finds. */
export interface Pagina {
  indirizzo: string;
  html: string;
}

/** The pages to be found among some files, in their order, each read when its turn comes: a big site does not fit in memory. */
export function* listPagine(dir: string, file: string[]): Generator<Pagina> {
  for (const nome of file) {
    const html = readFileSync(join(dir, nome), 'utf8');
    if (CORPO.test(html)) yield { indirizzo: `/${nome.replace(/(^|\/)index\.html$/, '$1')}`, html };
  }
}

/** A page as Pagefind is to read it, with the code that it must find in it. */
export interface DaIndicizzare {
  url: string;
  content: string;
  codice: string;
}

/** Gives a page the keys of its code and the other words for what it is about. */
export function preparePagina(pagina: Pagina, gruppi: Gruppo[]): DaIndicizzare {
  const codice = readCodice(pagina.html);
  const sinonimi = listSinonimi(pagina, readTesto(pagina.html), gruppi);
  const content = addCampi(pagina, { chiave: listChiavi(codice), ...sinonimi });
  return { url: pagina.indirizzo, content, codice };
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
