import { buildChiavePropria, normalizeCodice } from './interrogazione.ts';
import type { Filtri, Indice, Opzioni, Trovato } from './pagefind.ts';

/**
 * When the query is one code, the page that bears it comes first; then, in order, those whose code begins
 * like it; then the pages that mention it whole («85» before «850»); then all others. A page that comes twice
 * keeps its first place, with the latest record: the one that knows where the words are.
 */
export async function putCodicePrima(indice: Indice, filters: Filtri, codice: string, altri: Trovato[]) {
  const opzioni: Opzioni = { filters, sort: { ordine: 'asc' } };
  const chiave = buildChiavePropria(codice);
  const suoi = await sortPerAnno((await indice.search(`"${chiave}"`, opzioni)).results);
  const { results: iniziali } = await indice.search(chiave, opzioni);
  const [primo] = iniziali;
  const isVero = primo && normalizeCodice((await primo.data()).meta.codice ?? '').startsWith(codice);
  const { results: interi } = await indice.search(`"${codice}"`, opzioni);
  const conIntero = new Set(interi.map(({ id }) => id));
  const citano = altri.filter(({ id }) => conIntero.has(id));
  const tutti = [...suoi, ...(isVero ? iniziali : []), ...citano, ...altri];
  return [...new Map(tutti.map((trovato) => [trovato.id, trovato])).values()];
}

/** The latest year first: the same code may come back in every plan. */
async function sortPerAnno(trovati: Trovato[]): Promise<Trovato[]> {
  const conAnno = trovati.map(async (trovato) => ({
    trovato,
    anno: (await trovato.data()).filters.anno?.[0] ?? '',
  }));
  const ordinati = (await Promise.all(conAnno)).sort((a, b) => b.anno.localeCompare(a.anno));
  return ordinati.map(({ trovato }) => trovato);
}
