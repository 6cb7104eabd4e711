import { openIndice } from './pagefind.ts';
import type { Sapere } from './ricerca.ts';
import type { Gruppo } from './sinonimi.ts';
import { type AltroSito, getCartella, type Luogo, listLuoghi, readSiti } from './siti.ts';

/** All that can be searched, each index opened when it is first asked for. */
export interface Motore {
  luoghi: Luogo[];
  /** The other sites that did not answer. */
  muti: AltroSito[];
  open(luogo: Luogo): Promise<Sapere>;
}

/**
 * Reads what there is to search.
 * @param cartella where the indexes of this site are
 * @throws if this site does not answer; the others may not
 */
export async function startMotore(cartella: string, altri: AltroSito[], gruppi: Gruppo[]): Promise<Motore> {
  const { siti, muti } = await readSiti(cartella, altri);
  const aperti = new Map<string, Promise<Sapere>>();
  const start = async (sua: string): Promise<Sapere> => {
    // The first index that is opened brings the engine for all: it must not be that of another site.
    if (!sua.startsWith(cartella)) await open(cartella);
    return { indice: await openIndice(`${cartella}pagefind.js`, sua), cartella: sua, gruppi };
  };
  const open = (sua: string): Promise<Sapere> => {
    const aperto = aperti.get(sua) ?? start(sua);
    aperti.set(sua, aperto);
    // One that did not open is tried again by the next search.
    aperto.catch(() => aperti.delete(sua));
    return aperto;
  };
  return { luoghi: listLuoghi(siti), muti, open: (luogo) => open(getCartella(luogo)) };
}
