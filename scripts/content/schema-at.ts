import type { z } from 'zod';
import { remember } from '../../src/domain/ricordo';
import { findValore, type Percorso } from './posizione';

type Schema = z.core.$ZodType;
type Interno = z.core.$ZodTypes;

/** The schema itself, without what only says that it may be missing or be read in another way. */
export function unwrap(schema: Schema): Interno {
  const { def } = (schema as Interno)._zod;
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default' || def.type === 'readonly')
    return unwrap(def.innerType);
  return def.type === 'pipe' ? unwrap(def.out) : (schema as Interno);
}

/** The schema of one entry of a value, `undefined` if the schema does not foresee it. */
export function stepInto(schema: Schema, passo: string | number, valore: unknown): Interno | undefined {
  const { def } = unwrap(schema)._zod;
  const figlio = def.type === 'union' ? stepIntoScelta(def, passo, valore) : findFiglio(def, passo);
  return figlio && unwrap(figlio);
}

function findFiglio(def: Interno['_zod']['def'], passo: string | number): Schema | undefined {
  if (def.type === 'object') return def.shape[passo];
  if (def.type === 'record') return def.valueType;
  if (def.type === 'tuple') return def.items[Number(passo)] ?? def.rest ?? undefined;
  return def.type === 'array' ? def.element : undefined;
}

function stepIntoScelta(
  def: z.core.$ZodUnionDef,
  passo: string | number,
  valore: unknown,
): Schema | undefined {
  const scelta = def.options.find((opzione) => acceptsTipo(opzione, def, valore));
  return scelta && stepInto(scelta, passo, valore);
}

/** Whether one of the shapes of a union is the one that a value names. */
function acceptsTipo(opzione: Schema, def: z.core.$ZodUnionDef, valore: unknown): boolean {
  const { discriminator } = def as z.core.$ZodDiscriminatedUnionDef;
  return (
    opzione._zod.propValues?.[discriminator]?.has(findValore(valore, [discriminator]) as string) ?? false
  );
}

/** The schema that a path of a file must follow. */
export function schemaAt(schema: Schema, percorso: Percorso, dati: unknown): Interno | undefined {
  let qui: Interno | undefined = unwrap(schema);
  for (const [i, passo] of percorso.entries()) {
    if (!qui) return undefined;
    qui = stepInto(qui, passo, findValore(dati, percorso.slice(0, i)));
  }
  return qui;
}

/** The keys that an object may have, none if the schema is not of an object or leaves them free. */
export function listChiavi(schema: Interno | undefined): string[] {
  const def = schema?._zod.def;
  if (def?.type === 'object') return Object.keys(def.shape);
  if (def?.type === 'record') return [...(unwrap(def.keyType)._zod.values ?? [])].map(String);
  return [];
}

/** A voce: a figure with its source, recognised by the two keys of which it has exactly one. */
export function isVoce(schema: Interno | undefined): boolean {
  const chiavi = listChiavi(schema);
  return chiavi.includes('valore') && chiavi.includes('motivo');
}

/** A storia: the map from a version of the plan to the voce of that version. */
export const isStoria = (schema: Interno | undefined): boolean =>
  schema?._zod.def.type === 'record' && isMappaDiVoci(schema);

/** Asked of every value of every file: a schema is looked at once. */
const isMappaDiVoci = remember((schema: Interno): boolean => {
  const { def } = schema._zod;
  return def.type === 'record' && isVoce(unwrap(def.valueType));
});

/** The keys that an object must have. */
export function listObbligatorie(schema: Interno | undefined): string[] {
  const def = schema?._zod.def;
  if (def?.type !== 'object') return [];
  return Object.keys(def.shape).filter((chiave) => def.shape[chiave]?._zod.optin !== 'optional');
}

/** Whether a path ends with a key that must be there. */
export function isObbligatoria(schema: Schema, percorso: Percorso, dati: unknown): boolean {
  const contenitore = schemaAt(schema, percorso.slice(0, -1), dati);
  return listObbligatorie(contenitore).includes(String(percorso.at(-1)));
}
