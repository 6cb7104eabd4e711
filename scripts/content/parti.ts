import type { NomeCollezione } from '../../src/schema/collezioni';
import type { Issue } from './caso';
import { findValore, type Percorso } from './posizione';

/** A value of which any part may be missing, because what is written there is wrong and has its own sentence. */
export type Parti<T> = T extends readonly (infer V)[]
  ? (Parti<V> | undefined)[]
  : T extends object
    ? { [K in keyof T]: Parti<T[K]> | undefined }
    : T;

/** Issues that leave the known keys with the right kind of value. */
const FORMA_INTATTA: ReadonlySet<string> = new Set(['unrecognized_keys', 'custom']);

/** Whether a file has the shape of its collection, at least in all the keys that the schema knows. */
export const isIntatto = (issues: Issue[]): boolean => issues.every(({ code }) => FORMA_INTATTA.has(code));

/**
 * What can still be compared with the other files: the data with `undefined` at each broken path.
 * The names stay, as what mentions them is not a mention of nothing; `undefined` if nothing is left.
 */
export function keepParti(nome: NomeCollezione, dati: unknown, issues: Issue[]): unknown {
  const rotture = issues.filter(({ code }) => !FORMA_INTATTA.has(code));
  if (rotture.length === 0) return dati;
  let parti: unknown = structuredClone(dati);
  for (const { code, path } of rotture) {
    const percorso = path.map((passo) => (typeof passo === 'number' ? passo : String(passo)));
    if (code !== 'invalid_key') parti = blank(parti, percorso);
    // A name written wrong in a list of names: who mentions it written right is not to be told that it is missing.
    else if (nome !== 'obiettivi') parti = blank(parti, percorso.slice(0, -1));
    else remove(parti, percorso);
  }
  return parti;
}

function blank(dati: unknown, percorso: Percorso): unknown {
  const ultimo = percorso.at(-1);
  if (ultimo === undefined) return undefined;
  const contenitore = findContenitore(dati, percorso);
  if (contenitore && Object.hasOwn(contenitore, ultimo)) contenitore[ultimo] = undefined;
  return dati;
}

function remove(dati: unknown, percorso: Percorso): void {
  const contenitore = findContenitore(dati, percorso);
  if (contenitore) delete contenitore[percorso.at(-1) ?? ''];
}

/** The object or the list that holds the last step of a path, if it is still there. */
function findContenitore(dati: unknown, percorso: Percorso): Record<string | number, unknown> | undefined {
  const contenitore = findValore(dati, percorso.slice(0, -1));
  return typeof contenitore === 'object' && contenitore !== null
    ? (contenitore as Record<string | number, unknown>)
    : undefined;
}
