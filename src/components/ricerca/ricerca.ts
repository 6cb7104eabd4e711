import { putCodicePrima } from './codici.ts';
import { type Interrogazione, isCercabile, parseInterrogazione } from './interrogazione.ts';
import type { Conteggi, Filtri, Indice, Risposta, Scheda, Trovato } from './pagefind.ts';
import { countFiltri, FILTRI, type Filtro, type Richiesta } from './richiesta.ts';
import { findRiscontro, type Riscontro } from './riscontro.ts';

/** What the search page shows for one request. */
export interface Risultati {
  trovati: Trovato[];
  /** How many pages each filter value would give, the other filters staying as they are. */
  conteggi: Conteggi;
  /** How many pages there would be without any filter. */
  senzaFiltri: number;
  /** The words actually looked for: they are the ones to mark. */
  parole: string[];
  /** Words that no page has, left out of the search. */
  assenti: string[];
  /** Words that no page has, found in a similar form. */
  simili: string[];
}

/** Runs a request, or gives nothing back when there is not enough to look for. */
export async function runRicerca(indice: Indice, richiesta: Richiesta): Promise<Risultati | undefined> {
  const interrogazione = parseInterrogazione(richiesta.testo);
  if (richiesta.testo.trim() === '')
    return countFiltri(richiesta) > 0 ? listTutto(indice, richiesta) : undefined;
  if (!isCercabile(interrogazione)) return undefined;
  if (interrogazione.frase) return searchFrase(indice, richiesta, interrogazione);
  return searchParole(indice, richiesta, interrogazione);
}

async function listTutto(indice: Indice, richiesta: Richiesta): Promise<Risultati> {
  const risposta = await indice.search(null, { filters: buildFiltri(richiesta), sort: { ordine: 'asc' } });
  return buildRisultati(indice, richiesta, null, risposta, {});
}

async function searchFrase(
  indice: Indice,
  richiesta: Richiesta,
  chiesta: Interrogazione,
): Promise<Risultati> {
  const testo = `"${chiesta.frase}"`;
  const risposta = await indice.search(testo, { filters: buildFiltri(richiesta) });
  return buildRisultati(indice, richiesta, testo, risposta, { parole: chiesta.parole });
}

async function searchParole(
  indice: Indice,
  richiesta: Richiesta,
  chiesta: Interrogazione,
): Promise<Risultati> {
  const riscontri = await findRiscontri(indice, chiesta.parole);
  const listBy = (riscontro: Riscontro) => chiesta.parole.filter((_, i) => riscontri[i] === riscontro);
  const [assenti, simili] = [listBy('assente'), listBy('simile')];
  const parole = chiesta.parole.filter((parola) => !assenti.includes(parola));
  if (parole.length === 0) {
    return { trovati: [], conteggi: await indice.filters(), senzaFiltri: 0, parole, assenti, simili };
  }
  const testo = parole.join(' ');
  const filters = buildFiltri(richiesta);
  const risposta = await indice.search(testo, { filters });
  const { codice } = chiesta;
  const results = codice ? await putCodicePrima(indice, filters, codice, risposta.results) : risposta.results;
  return buildRisultati(indice, richiesta, testo, { ...risposta, results }, { parole, assenti, simili });
}

/**
 * Says, word by word, whether the site has it: one page found with that word alone is enough to know.
 * One word after the other, because Pagefind writes the places of the latest search on the record of the page.
 * The preload reaches the last word that begins like the one asked, which may lie in another piece of the index.
 */
async function findRiscontri(indice: Indice, parole: string[]): Promise<Riscontro[]> {
  const riscontri: Riscontro[] = [];
  await indice.preload(parole.map((parola) => `${parola} ${parola}zzz`).join(' '));
  for (const parola of parole) {
    const [prima] = (await indice.search(parola)).results;
    riscontri.push(prima ? findRiscontro(parola, listParoleTrovate(await prima.data())) : 'assente');
  }
  return riscontri;
}

/** The words for which a page was found: its code and the places in its text, or else title and summary. */
function listParoleTrovate({ content, locations, meta }: Scheda): string[] {
  const parole = content.split(/\s+/);
  const trovate = locations.map((posizione) => parole[posizione] ?? '');
  const altrove = trovate.length > 0 ? [meta.chiave] : Object.values(meta);
  return [...trovate, ...altrove.flatMap((valore) => valore?.split(/\s+/) ?? [])];
}

async function buildRisultati(
  indice: Indice,
  richiesta: Richiesta,
  testo: string | null,
  risposta: Risposta,
  parole: Partial<Pick<Risultati, 'parole' | 'assenti' | 'simili'>>,
): Promise<Risultati> {
  return {
    trovati: risposta.results,
    senzaFiltri: risposta.unfilteredResultCount,
    conteggi: await countValori(indice, richiesta, testo, risposta.filters),
    ...{ parole: [], assenti: [], simili: [], ...parole },
  };
}

/** Counts each filter as if it alone were not set, so that a second value can be added to the first. */
async function countValori(indice: Indice, richiesta: Richiesta, testo: string | null, conteggi: Conteggi) {
  const scelti = FILTRI.filter((filtro) => richiesta.filtri[filtro].length > 0);
  const ampliati = scelti.map(async (filtro) => {
    const { filters } = await indice.search(testo, { filters: buildFiltri(richiesta, filtro) });
    return [filtro, filters[filtro] ?? {}] as const;
  });
  return { ...conteggi, ...Object.fromEntries(await Promise.all(ampliati)) };
}

function buildFiltri({ filtri }: Richiesta, escluso?: Filtro): Filtri {
  const scelti = FILTRI.filter((filtro) => filtro !== escluso && filtri[filtro].length > 0);
  return Object.fromEntries(scelti.map((filtro) => [filtro, { any: filtri[filtro] }]));
}
