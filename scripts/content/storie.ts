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
export function listStorie(schema: z.core.$ZodType, dati: unknown): StoriaTrovata[] {
  if (typeof dati !== 'object' || dati === null) return [];
  const gia = trovate.get(dati);
  if (gia) return gia;
  const storie: StoriaTrovata[] = [];
  collect(schema, dati, [], storie);
  trovate.set(dati, storie);
  return storie;
}

/** More than one rule asks for those of a file, which has one schema. */
const trovate = new WeakMap<object, StoriaTrovata[]>();

function collect(schema: z.core.$ZodType, dati: unknown, percorso: Percorso, storie: StoriaTrovata[]): void {
  if (typeof dati !== 'object' || dati === null) return;
  const interno = unwrap(schema);
  if (isStoria(interno)) {
    storie.push({ percorso: [...percorso], storia: dati as StoriaTrovata['storia'] });
    return;
  }
  for (const chiave in dati) {
    const valore = (dati as Record<string, unknown>)[chiave];
    if (typeof valore !== 'object') continue;
    const passo = Array.isArray(dati) ? Number(chiave) : chiave;
    const figlio = stepInto(interno, passo, dati);
    if (!figlio) continue;
    percorso.push(passo);
    collect(figlio, valore, percorso, storie);
    percorso.pop();
  }
}
