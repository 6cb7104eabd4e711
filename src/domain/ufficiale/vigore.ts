import type { Storia } from '../../schema/voce';
import { findVoceAt } from '../storia';
import type { Campo } from './campo';

/** La versione di cui si guardano i dati, e tutte quelle del piano in ordine di tempo. */
export interface Quando {
  versione: string;
  versioni: string[];
}

type CampiLiberi = { readonly [chiave: string]: CampoLibero };
type Gruppo = readonly ['mappa' | 'elenco', CampoLibero];
/** Un campo senza il tipo del suo valore: chi lo segue segue il dato. */
type CampoLibero = string | Gruppo | CampiLiberi;

const isGruppo = (campo: Gruppo | CampiLiberi): campo is Gruppo => Array.isArray(campo);

/** Toglie ciò che manca; un contenitore rimasto vuoto non dice nulla e manca anche lui. */
function compact(voci: [string, unknown][]): Record<string, unknown> | undefined {
  const presenti = voci.filter(([, valore]) => valore !== undefined);
  return presenti.length > 0 ? Object.fromEntries(presenti) : undefined;
}

/** La voce in vigore, con ciò che è stampato e basta, sotto il nome della versione da cui vale. */
function takeStoria(storia: Storia<unknown>, { versione, versioni }: Quando) {
  const voce = findVoceAt(storia, versione, versioni);
  if (!voce) return undefined;
  const { valore, motivo, testo } = voce;
  return { [voce.versione]: compact(Object.entries({ valore, motivo, testo })) };
}

/** Le promesse dentro un dato, a qualunque profondità. */
function listPromesse(campo: CampoLibero, dato: unknown): Storia<unknown>[] {
  if (dato === undefined) return [];
  if (typeof campo === 'string') return campo === 'promessa' ? [dato as Storia<unknown>] : [];
  if (isGruppo(campo)) return Object.values(dato as object).flatMap((uno) => listPromesse(campo[1], uno));
  return Object.entries(dato as object).flatMap(([chiave, suo]) => listPromesse(campo[chiave] ?? '', suo));
}

/** Un record le cui promesse cominciano tutte dopo non c'era ancora; se non ne ha, c'è dall'inizio. */
function isNato(campi: CampiLiberi, record: object, { versione, versioni }: Quando): boolean {
  const promesse = listPromesse(campi, record);
  return promesse.length === 0 || promesse.some((storia) => findVoceAt(storia, versione, versioni));
}

function take(campo: CampoLibero, dato: unknown, quando: Quando): unknown {
  if (dato === undefined || campo === 'nostro') return undefined;
  if (campo === 'ufficiale') return dato;
  if (typeof campo === 'string') return takeStoria(dato as Storia<unknown>, quando);
  const voci = Object.entries(dato as object);
  if (!isGruppo(campo))
    return isNato(campo, dato as object, quando)
      ? compact(voci.map(([chiave, suo]) => [chiave, take(campo[chiave] ?? 'nostro', suo, quando)]))
      : undefined;
  const presi = compact(voci.map(([chiave, uno]) => [chiave, take(campo[1], uno, quando)]));
  return campo[0] === 'elenco' && presi ? Object.values(presi) : presi;
}

/** Ciò che di un dato è ufficiale e in vigore in una versione; `undefined` se allora non c'era. */
export const takeInVigore = <T>(campo: Campo<T>, dato: T, quando: Quando): unknown =>
  take(campo as CampoLibero, dato, quando);
