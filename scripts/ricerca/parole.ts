import { listChiavi, removeAccenti } from '../../src/components/ricerca/interrogazione.ts';

/** What is not text in a page: scripts, and the parts that search leaves out. */
const FUORI_TESTO = /<(script|style|template)\b.*?<\/\1>/gs;

/** Where a page says its code, as Astro writes an attribute. */
const CODICE = /<meta data-pagefind-meta="codice\[content\]" content="([^"]*)">/;

/** The code of a page; empty if it has none. */
export const readCodice = (html: string): string =>
  (CODICE.exec(html)?.[1] ?? '').replace(/&#(\d+);/g, (_, numero) => String.fromCodePoint(Number(numero)));

/** The main text of a page, without tags. */
export function readTesto(html: string): string {
  const [main = ''] = /<main\b.*<\/main>/s.exec(html) ?? [];
  return removeTag(main.replace(FUORI_TESTO, ' '));
}

/** The title of a page: its `h1`. */
export const readTitolo = (html: string): string => removeTag(/<h1\b.*?<\/h1>/s.exec(html)?.[0] ?? '');

const removeTag = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&#39;|’/g, "'");

/** How many pages each word is on. */
export type ContoParole = Map<string, number>;

/** Counts the words of a page, of at least three letters, without accents, and the keys of its code. */
export function countParole(testo: string, conto: ContoParole, codice = ''): void {
  const parole = removeAccenti(testo).match(/(?<![a-z0-9])[a-z]{3,}(?![a-z0-9])/g) ?? [];
  const chiavi = listChiavi(codice).slice(1);
  for (const parola of new Set([...parole, ...chiavi])) conto.set(parola, (conto.get(parola) ?? 0) + 1);
}

/** The words with how many pages they are on, from the one that is on most: one a line. */
export const writeParole = (conto: ContoParole): string =>
  [...conto]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([parola, quante]) => `${parola} ${quante}`)
    .join('\n');

/** What `writeParole` wrote. */
export const readParole = (testo: string): [parola: string, quante: number][] =>
  testo
    .split('\n')
    .filter((riga) => riga !== '')
    .map((riga) => {
      const [parola = '', quante] = riga.split(' ');
      return [parola, Number(quante)];
    });
