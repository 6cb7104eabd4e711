import { findVicina, readParole } from './correzione.ts';
import type { Indice, Scheda } from './pagefind.ts';
import { findRiscontro, type Riscontro } from './riscontro.ts';

/** What becomes of the words that were asked. */
export interface ParoleLette {
  /** The words actually looked for: they are the ones to mark. */
  parole: string[];
  /** Words that no page has, left out of the search. */
  assenti: string[];
  /** Words that no page has, found in a similar form. */
  simili: string[];
  /** Words taken for mistyped, each with the one looked for in its place. */
  corrette: { scritta: string; cercata: string }[];
}

/**
 * Says, word by word, whether the site has it: one page found with that word alone is enough to know.
 * A word that no page has is looked for among those of the site: it may be mistyped.
 * @param cartella where the index and its words are
 */
export async function readParoleChieste(
  indice: Indice,
  chieste: string[],
  cartella: string,
): Promise<ParoleLette> {
  const riscontri = await findRiscontri(indice, chieste);
  const lette: ParoleLette = { parole: [], assenti: [], simili: [], corrette: [] };
  for (const [i, scritta] of chieste.entries()) {
    const riscontro = riscontri[i];
    const cercata = riscontro === 'presente' ? undefined : findVicina(scritta, await readParole(cartella));
    if (cercata) lette.corrette.push({ scritta, cercata });
    else if (riscontro === 'assente') lette.assenti.push(scritta);
    else if (riscontro === 'simile') lette.simili.push(scritta);
    if (cercata || riscontro !== 'assente') lette.parole.push(cercata ?? scritta);
  }
  return lette;
}

/**
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

/** The words for which a page was found: what was added to it, and the places in its text or title and summary. */
function listParoleTrovate({ content, locations, meta }: Scheda): string[] {
  const parole = content.split(/\s+/);
  const trovate = locations.map((posizione) => parole[posizione] ?? '');
  const altrove =
    trovate.length > 0 ? [meta.chiave, meta.sinonimi, meta.sinonimititolo] : Object.values(meta);
  return [...trovate, ...altrove.flatMap((valore) => valore?.split(/\s+/) ?? [])];
}
