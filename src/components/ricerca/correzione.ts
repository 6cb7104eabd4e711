import { distance } from 'fastest-levenshtein';
import { removeAccenti } from './interrogazione.ts';

/** The words of an index with how many pages they are on, from the one that is on most: one a line. */
export const FILE_PAROLE = 'parole.txt';

/** How many letters may be wrong: in a short word a second change makes another word. */
const countErrori = (parola: string): number => (parola.length < 4 ? 0 : parola.length < 7 ? 1 : 2);

/**
 * The word of the site that is nearest to a mistyped one, if any is near enough. Among those equally near
 * the first letter, which is seldom wrong, decides; then the one that is on more pages.
 * @param parole from the one that is on most pages
 */
export function findVicina(scritta: string, parole: string[]): string | undefined {
  const chiesta = removeAccenti(scritta);
  const errori = countErrori(chiesta);
  let migliore: { parola: string; costo: number } | undefined;
  for (const parola of parole) {
    if (Math.abs(parola.length - chiesta.length) > errori) continue;
    const passi = distance(chiesta, parola);
    const costo = passi + (parola[0] === chiesta[0] ? 0 : 0.5);
    if (passi <= errori && (!migliore || costo < migliore.costo)) migliore = { parola, costo };
  }
  return migliore?.parola;
}

/** What a mistyped word may have been meant for: codes, and words of three letters, are told from one another by each letter. */
export const isCorreggibile = (parola: string): boolean => /^[a-z]{4,}$/.test(parola);

const lette = new Map<string, Promise<string[]>>();

async function fetchParole(cartella: string): Promise<string[]> {
  const risposta = await fetch(cartella + FILE_PAROLE);
  const righe = risposta.ok ? (await risposta.text()).split('\n') : [];
  return righe.map((riga) => riga.split(' ')[0] ?? '').filter(isCorreggibile);
}

/** Fetches the words of an index, once and only when a word is not found. Without them nothing is corrected. */
export function readParole(cartella: string): Promise<string[]> {
  const parole = lette.get(cartella) ?? fetchParole(cartella);
  lette.set(cartella, parole);
  return parole;
}
