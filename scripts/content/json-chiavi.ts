import { visit } from 'jsonc-parser';
import { quote } from './parole';
import { formatPercorso, type Posizione } from './posizione';
import type { Difetto } from './problema';

/** A string, with the colon after it if it is a key. */
const STRINGA = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** `JSON.parse` keeps the last of two equal keys without a word: this finds both. The text is valid JSON. */
export function listChiaviDoppie(
  testo: string,
  dati: unknown,
  posizione: (offset: number) => Posizione,
): Difetto[] {
  // Counting is ten times faster than looking, and the counts differ only if a key went missing.
  if (countChiaviScritte(testo) === countChiavi(dati)) return [];
  const difetti: Difetto[] = [];
  const aperti: Map<string, number>[] = [];
  visit(testo, {
    onObjectBegin: () => void aperti.push(new Map()),
    onObjectEnd: () => void aperti.pop(),
    onObjectProperty: (chiave, offset, _lunghezza, _riga, _colonna, percorso) => {
      const prima = aperti.at(-1)?.get(chiave);
      if (prima === undefined) aperti.at(-1)?.set(chiave, offset);
      else difetti.push(describeDoppia([...percorso(), chiave], posizione(offset), posizione(prima)));
    },
  });
  return difetti;
}

/** A key written twice, at the place of the second. */
export function describeDoppia(percorso: (string | number)[], seconda: Posizione, prima: Posizione): Difetto {
  const chiave = quote(String(percorso.at(-1)));
  const dove = prima.riga === seconda.riga ? 'in questa stessa riga' : `alla riga ${prima.riga}`;
  return {
    ...seconda,
    percorso: formatPercorso(percorso),
    messaggio: `la chiave ${chiave} c’è già ${dove}, e una delle due andrebbe persa → togline una o cambiale nome`,
  };
}

function countChiaviScritte(testo: string): number {
  let quante = 0;
  for (const [, duePunti] of testo.matchAll(STRINGA)) if (duePunti !== undefined) quante++;
  return quante;
}

function countChiavi(valore: unknown): number {
  if (typeof valore !== 'object' || valore === null) return 0;
  let quante = Array.isArray(valore) ? 0 : Object.keys(valore).length;
  for (const figlio of Object.values(valore)) quante += countChiavi(figlio);
  return quante;
}
