import { putCodicePrima } from './codici.ts';
import { type Interrogazione, isCercabile, parseInterrogazione } from './interrogazione.ts';
import type { Conteggi, Indice, Opzioni, Risposta, Trovato } from './pagefind.ts';
import { type ParoleLette, readParoleChieste } from './parole.ts';
import {
  buildFiltri,
  CIFRE,
  countFiltri,
  FILTRI,
  type Filtro,
  findGruppi,
  isCifra,
  type Richiesta,
} from './richiesta.ts';
import { type Gruppo, listAffini } from './sinonimi.ts';

/** What a search needs besides the request. */
export interface Sapere {
  indice: Indice;
  /** Where the index and the words of the site are. */
  cartella: string;
  /** The words that mean the same. */
  gruppi: Gruppo[];
}

/** What the search page shows for one request. */
export interface Risultati extends ParoleLette {
  /** What the index was asked, after reading the request; nothing when only filters were. */
  testo: string | null;
  trovati: Trovato[];
  /** How many pages have each value of the filter that they are grouped by. */
  conteggi: Conteggi;
  /** How many pages there would be without any filter. */
  senzaFiltri: number;
  /** How the documents say what was asked in other words. */
  affini: string[];
  /** The terms of the glossary asked for by another name. */
  termini: string[];
}

const NIENTE = { parole: [], assenti: [], simili: [], corrette: [], affini: [], termini: [] };

/** Runs a request, or gives nothing back when there is not enough to look for. */
export async function runRicerca(sapere: Sapere, richiesta: Richiesta): Promise<Risultati | undefined> {
  const interrogazione = parseInterrogazione(richiesta.testo);
  const isVuota = richiesta.testo.trim() === '';
  if (isVuota ? countFiltri(richiesta) === 0 : !isCercabile(interrogazione)) return undefined;
  await loadFiltro(sapere.indice, findGruppi(richiesta));
  if (isVuota) return listTutto(sapere.indice, richiesta);
  if (interrogazione.frase) return searchFrase(sapere.indice, richiesta, interrogazione);
  return searchParole(sapere, richiesta, interrogazione);
}

/** Loads the values of one filter, by asking for one that nothing has: the others come after the results. */
async function loadFiltro(indice: Indice, filtro: Filtro | undefined): Promise<void> {
  if (filtro) await indice.preload(null, { filters: { [filtro]: { any: [''] } } });
}

async function listTutto(indice: Indice, richiesta: Richiesta): Promise<Risultati> {
  const risposta = await searchInOrdine(indice, richiesta, null, { sort: { ordine: 'asc' } });
  return buildRisultati(null, risposta, NIENTE);
}

async function searchFrase(
  indice: Indice,
  richiesta: Richiesta,
  { frase, parole }: Interrogazione,
): Promise<Risultati> {
  const testo = `"${frase}"`;
  const risposta = await searchInOrdine(indice, richiesta, testo);
  return buildRisultati(testo, risposta, { ...NIENTE, parole });
}

async function searchParole(
  { indice, cartella, gruppi }: Sapere,
  richiesta: Richiesta,
  { parole: chieste, codice }: Interrogazione,
): Promise<Risultati> {
  const lette = await readParoleChieste(indice, chieste, cartella);
  const testo = lette.parole.join(' ');
  const parole = { ...lette, ...listAffini(testo, gruppi) };
  if (testo === '') return { testo, trovati: [], conteggi: {}, senzaFiltri: 0, ...parole };
  const risposta = await searchInOrdine(indice, richiesta, testo);
  if (isCifra(richiesta.ordine)) return buildRisultati(testo, risposta, parole);
  const ordinati = parole.affini.length > 0 ? putTitoliPrima(risposta.results) : risposta.results;
  const results = codice ? await putCodicePrima(indice, buildFiltri(richiesta), codice, ordinati) : ordinati;
  return buildRisultati(testo, { ...risposta, results }, parole);
}

/** Searches in the order asked: the pages without that figure, which Pagefind leaves out, come after. */
async function searchInOrdine(
  indice: Indice,
  richiesta: Richiesta,
  testo: string | null,
  altro: Opzioni = {},
): Promise<Risposta> {
  const filters = buildFiltri(richiesta);
  const risposta = await indice.search(testo, { ...altro, filters });
  const { ordine } = richiesta;
  if (!isCifra(ordine)) return risposta;
  const { results } = await indice.search(testo, { filters, sort: { [ordine]: CIFRE[ordine] } });
  const conCifra = new Set(results.map(({ id }) => id));
  return { ...risposta, results: [...results, ...risposta.results.filter(({ id }) => !conCifra.has(id))] };
}

/**
 * When something is asked in other words, the pages that have it in their title come first: the endings that
 * Pagefind drops would put before them every «regolamento» for who asks of the «piano regolatore».
 */
function putTitoliPrima(trovati: Trovato[]): Trovato[] {
  const isPrima = ({ matchedMetaFields }: Trovato) => matchedMetaFields?.includes('sinonimititolo') ?? false;
  return [...trovati.filter(isPrima), ...trovati.filter((trovato) => !isPrima(trovato))];
}

const buildRisultati = (
  testo: string | null,
  { results, filters, unfilteredResultCount }: Risposta,
  parole: ParoleLette & Pick<Risultati, 'affini' | 'termini'>,
): Risultati => ({
  testo,
  trovati: results,
  senzaFiltri: unfilteredResultCount,
  conteggi: filters,
  ...parole,
});

/**
 * How many pages each value of each filter would give, each filter counted as if it alone were not set, so that a second
 * value can be added to the first. It loads all the filters: the results do not wait for it.
 */
export async function countValori(
  indice: Indice,
  richiesta: Richiesta,
  testo: string | null,
): Promise<Conteggi> {
  await indice.filters();
  const { filters: conteggi } = await indice.search(testo, { filters: buildFiltri(richiesta) });
  const scelti = FILTRI.filter((filtro) => richiesta.filtri[filtro].length > 0);
  const ampliati = scelti.map(async (filtro) => {
    const { filters } = await indice.search(testo, { filters: buildFiltri(richiesta, filtro) });
    return [filtro, filters[filtro] ?? {}] as const;
  });
  return { ...conteggi, ...Object.fromEntries(await Promise.all(ampliati)) };
}
