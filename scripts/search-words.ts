import { removeAccenti } from '../src/components/ricerca/interrogazione.ts';
import type { Gruppo } from '../src/components/ricerca/sinonimi.ts';

/** Where the search page carries the words that mean the same: the index is made with those very words. */
const SINONIMI = /<script type="application\/json" data-sinonimi>(.*?)<\/script>/s;

/** What is not text in a page: scripts, and the parts that search leaves out. */
const FUORI_TESTO = /<(script|style|template)\b.*?<\/\1>/gs;

/** The groups of words that mean the same, as the search page of the built site has them. */
export function readGruppi(pagine: string[]): Gruppo[] {
  for (const html of pagine) {
    const [, json] = SINONIMI.exec(html) ?? [];
    if (json) return JSON.parse(json);
  }
  return [];
}

/** The main text of a page, without tags. */
export function readTesto(html: string): string {
  const [main = ''] = /<main\b.*<\/main>/s.exec(html) ?? [];
  return removeTag(main.replace(FUORI_TESTO, ' '));
}

/** The title of a page: its `h1`. */
export const readTitolo = (html: string): string => removeTag(/<h1\b.*?<\/h1>/s.exec(html)?.[0] ?? '');

const removeTag = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&#39;|’/g, "'");

/** All the words of at least four letters, without accents, from the one that is on most pages. */
export function listParole(testi: string[]): string[] {
  const pagine = new Map<string, number>();
  for (const testo of testi) {
    const parole = removeAccenti(testo).match(/(?<![a-z0-9])[a-z]{4,}(?![a-z0-9])/g);
    for (const parola of new Set(parole)) pagine.set(parola, (pagine.get(parola) ?? 0) + 1);
  }
  return [...pagine].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([parola]) => parola);
}
