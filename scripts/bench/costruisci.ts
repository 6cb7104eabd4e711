import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSito } from '../build';
import { buildSearchIndex } from '../search-index';
import { listScritti } from './uscita';

/**
 * `tsx scripts/bench/costruisci.ts contenuti sito elenco.json`: the build as `npm run build` does it. Before the index it lists
 * the files that Astro wrote, that a build that fails does not leave behind.
 */
const [content = '', dist = '', elenco = ''] = process.argv.slice(2);
try {
  await buildSito({
    content,
    dist,
    magazzino: { cartella: join(dirname(dist), 'pezzi') },
    writeIndice: (dir) => {
      writeFileSync(elenco, JSON.stringify(listScritti(dir)));
      return buildSearchIndex(dir);
    },
    indiceIntero: true,
  });
} catch (causa) {
  console.error(causa instanceof Error ? causa.message : String(causa));
  process.exitCode = 1;
}
