import { writeFileSync } from 'node:fs';
import { timePasso } from '../../src/catalog/tempi';
import { buildSito } from '../build';
import { runAstro } from '../run-astro';
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
    writePagine: async (dir) => {
      await timePasso('astro', () => runAstro(dir, content));
      writeFileSync(elenco, JSON.stringify(listScritti(dir)));
    },
  });
} catch (causa) {
  console.error(causa instanceof Error ? causa.message : String(causa));
  process.exitCode = 1;
}
