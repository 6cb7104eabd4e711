import type { z } from 'zod';
import type { Voce } from '../../src/schema/voce';
import type { Percorso } from './posizione';
import { isStoria, stepInto, unwrap } from './schema-at';

/** A storia of a file and the path that leads to it. */
export interface StoriaTrovata {
  percorso: Percorso;
  /** A voce may be missing, if what is written there is wrong. */
  storia: Record<string, Voce<unknown> | undefined>;
}

/** All the storie of a file, wherever the schema has one: a new field needs no change here. */
export function listStorie(schema: z.core.$ZodType, dati: unknown, percorso: Percorso = []): StoriaTrovata[] {
  if (typeof dati !== 'object' || dati === null) return [];
  const interno = unwrap(schema);
  if (isStoria(interno)) return [{ percorso, storia: dati as StoriaTrovata['storia'] }];
  return Object.entries(dati).flatMap(([chiave, valore]) => {
    const passo = Array.isArray(dati) ? Number(chiave) : chiave;
    const figlio = stepInto(interno, passo, dati);
    return figlio ? listStorie(figlio, valore, [...percorso, passo]) : [];
  });
}
