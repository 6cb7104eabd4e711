import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import { getCartellaIndice } from '../../src/components/ricerca/indici.ts';
import { type Gruppo, listGruppi } from '../../src/components/ricerca/sinonimi.ts';
import { writeIndice } from './indice';
import { listPagine } from './pagina';

/**
 * Up to how many objectives a site is searched with one index: they make about two thousand pages, and every reader
 * downloads eleven bytes a page before the first result. With more, one index a body is lighter, even if it must be said which.
 */
const POCHI_OBIETTIVI = 700;

/**
 * Whether a site has one index a body: when it has many objectives, and when its search looks in other sites too, as then
 * it lists bodies.
 * @param file the files of its contents
 */
export const hasIndiciPerEnte = (file: string[]): boolean =>
  file.some((uno) => uno.startsWith('siti/')) ||
  file.filter((uno) => uno.includes('/obiettivi/')).length > POCHI_OBIETTIVI;

/** The folder of all the indexes of a site. */
export const CARTELLA = 'pagefind';

/** The words that mean the same, from the glossary of some contents. */
export function readGruppi(content: string): Gruppo[] {
  const file = glob.sync('glossario/*.json', { cwd: content }).sort();
  return listGruppi(file.map((uno) => JSON.parse(readFileSync(join(content, uno), 'utf8'))));
}

/** Writes an index for each of some bodies whose pages are in a site: it uses the engine that is beside the index of all other pages. */
export async function writeIndiciEnti(dir: string, enti: string[], gruppi: Gruppo[]): Promise<void> {
  for (const ente of enti) {
    const file = (await glob(`enti/${ente}/**/*.html`, { cwd: dir })).sort();
    const cartella = join(dir, CARTELLA, getCartellaIndice({ ente }));
    await writeIndice(cartella, listPagine(dir, file), gruppi);
    shareMotore(cartella, getCartellaIndice({ ente }));
  }
}

/** Pagefind looks for its engine beside each index, by a name that the index says: here the name leads back to the only one that stays. */
function shareMotore(cartella: string, dentro: string): void {
  const file = join(cartella, 'pagefind-entry.json');
  const riepilogo = JSON.parse(readFileSync(file, 'utf8'));
  const risali = dentro.replace(/[^/]+\//g, '../');
  riepilogo.languages.it.wasm = `it/../${risali}wasm.it`;
  writeFileSync(file, JSON.stringify(riepilogo));
  for (const doppio of ['pagefind.js', 'wasm.it.pagefind']) rmSync(join(cartella, doppio));
}
