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
}

/** What Zod leaves as a message when the schema has no sentence of its own. */
export const SENZA_FRASE = '';

/** The values among which a schema lets one choose, if it does. */
export function listOpzioni(issue: Issue): readonly unknown[] | undefined {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined;
}
