import { removeAccenti } from './interrogazione.ts';

/**
 * Tells whether a word that was looked for is really in the pages found.
 * Where no word begins as asked, Pagefind takes the longest one that the query begins with, down to «a»:
 * «asfalto» would find every page with an «a». Here such a find is told from a true one.
 */
export type Riscontro = 'presente' | 'simile' | 'assente';

const VALORE: Record<Riscontro, number> = { presente: 2, simile: 1, assente: 0 };

const splitSegni = (parola: string) => parola.split(/[^\p{L}\d]+/u).filter((parte) => parte !== '');

/** How a word can be met: whole and in its parts, «DG.00004» and «00004» in «DG.00004/S4.00002». */
function splitParola(parola: string): string[] {
  const pulita = removeAccenti(parola);
  const unite = [pulita, ...pulita.split('/')].map((parte) => splitSegni(parte).join(''));
  return [...new Set([...unite, ...splitSegni(pulita)])].filter((parte) => parte !== '');
}

/** A word without the vowels in which number and gender show: «scuole» gives «scuol». */
export function findRadice(parola: string): string {
  return (
    [/[aeiou]{1,2}$/, /[aeiou]$/].map((fine) => parola.replace(fine, '')).find((r) => r.length > 2) ?? parola
  );
}

function countInizioComune(una: string, altra: string): number {
  let lettere = 0;
  while (lettere < una.length && una[lettere] === altra[lettere]) lettere += 1;
  return lettere;
}

/** Compares one word asked with one word of a page. A code is either there or not: numbers are never similar. */
function compareParola(chiesta: string, parte: string): Riscontro {
  if (parte.startsWith(chiesta)) return 'presente';
  if (/\d/.test(chiesta)) return 'assente';
  if (parte.startsWith(findRadice(chiesta))) return 'presente';
  const simile = countInizioComune(chiesta, parte) >= Math.max(4, Math.ceil(chiesta.length / 2));
  return simile ? 'simile' : 'assente';
}

/** The best match of one word asked among the words of a page. */
export function findRiscontro(chiesta: string, parolePagina: string[]): Riscontro {
  const asciutta = removeAccenti(chiesta);
  let migliore: Riscontro = 'assente';
  for (const parte of parolePagina.flatMap(splitParola)) {
    const riscontro = compareParola(asciutta, parte);
    if (VALORE[riscontro] > VALORE[migliore]) migliore = riscontro;
    if (migliore === 'presente') break;
  }
  return migliore;
}
