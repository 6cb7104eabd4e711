import type { z } from 'zod';
import type { Percorso } from './posizione';

export type Issue = z.core.$ZodIssue;

/** A Zod issue with what is in the file at that place, and the schema it should follow. */
export interface Caso<I = Issue> {
  issue: I;
  percorso: Percorso;
  /** The value found at the path. */
  valore: unknown;
  schema: z.core.$ZodTypes | undefined;
  /** Whether the key may not be taken away. */
  obbligatoria: boolean;
  /** The names of the documents that there are, for the keys that mention one. */
  documenti: readonly string[];
}

/** A remedy, with the other one that there is if the key may be missing. */
export const addToglibile = (rimedio: string, { obbligatoria }: Caso): string =>
  obbligatoria ? rimedio : `${rimedio}, o togli la chiave se non serve`;

/** What Zod leaves as a message when the schema has no sentence of its own. */
export const SENZA_FRASE = '';

/** The values among which a schema lets one choose, if it does. */
export function listOpzioni(issue: Issue): readonly unknown[] | undefined {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined;
}
