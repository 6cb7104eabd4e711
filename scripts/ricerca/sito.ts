import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import type { Gruppo } from '../../src/components/ricerca/sinonimi.ts';
import { writeElenco } from './elenco';
import { CARTELLA } from './enti';
import { writeIndice } from './indice';
import { listPagine } from './pagina';

/** The bodies that have an index of their own already. */
function listEnti(dir: string): string[] {
  const cartella = join(dir, CARTELLA, 'enti');
  return existsSync(cartella) ? readdirSync(cartella).sort() : [];
}

/**
 * Makes a built site searchable: writes the index of all the pages that are not in the index of a body, with the engine,
 * and the list of all the indexes.
 * @param gruppi the words that mean the same
 * @param altrove where the indexes are of bodies that the site does not have yet
 */
export async function buildRicerca(
  dir: string,
  gruppi: Gruppo[],
  altrove: string[] = [],
): Promise<{ pagine: number }> {
  try {
    const ignore = [CARTELLA, ...listEnti(dir).map((ente) => `enti/${ente}`)].map((una) => `${una}/**`);
    const file = (await glob('**/*.html', { cwd: dir, ignore })).sort();
    const cartella = join(dir, CARTELLA);
    const { pagine } = await writeIndice(cartella, listPagine(dir, file), gruppi, ['enti']);
    if (pagine === 0)
      throw new Error(
        `Nessuna pagina da indicizzare in ${dir}: manca data-pagefind-body in tutte le pagine.`,
      );
    return writeElenco(cartella, altrove);
  } catch (causa) {
    const motivo = causa instanceof Error ? causa.message : String(causa);
    throw new Error(`L'indice di ricerca non è stato scritto. ${motivo}`, { cause: causa });
  }
}
