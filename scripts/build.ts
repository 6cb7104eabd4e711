import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { timePasso } from '../src/catalog/tempi';
import { buildAvanzamento } from './avanzamento';
import { checkInsieme } from './content/check-insieme';
import { count } from './content/parole';
import { formatProblema } from './content/problema';
import { readParte } from './pezzi/parte';
import { writeParte } from './pezzi/write-parte';
import { type Magazzino, writePezzi } from './pezzi/write-pezzi';
import { buildRicerca } from './ricerca/sito';
import { runAstro } from './run-astro';

/** Where a build takes its data and leaves the site, and who writes the pages and the search index. */
export interface Opzioni {
  content: string;
  dist: string;
  /** Where the pages of each body are kept from one build to the next; without it, all of them are written. */
  magazzino?: Magazzino;
  /** May say, in words, what it did. */
  writePagine?: (dir: string, content: string) => Promise<unknown>;
  writeIndice?: (dir: string) => Promise<{ pagine: number }>;
}

/**
 * Builds the site beside the one that is published, and puts it in its place only when it is whole.
 * @throws if anything goes wrong: the published site is then as it was
 */
export async function buildSito({
  content,
  dist,
  magazzino,
  writePagine = (dir) => (magazzino ? writePezzi(dir, content, magazzino) : runAstro(dir, content)),
  writeIndice = buildRicerca,
}: Opzioni) {
  const nuovo = besides(dist, 'nuovo');
  await restoreDist(dist);
  await rm(nuovo, { recursive: true, force: true });
  try {
    await time('controllo', 'Contenuti controllati', () => check(content));
    await time('pagine', 'Pagine scritte', () => writePagine(nuovo, content));
    await time('indice', 'Ricerca pronta', async () =>
      count((await writeIndice(nuovo)).pagine, 'pagina', 'pagine'),
    );
    await swapDist(nuovo, dist);
  } finally {
    await rm(nuovo, { recursive: true, force: true });
  }
}

/** Writes only the pages of the bodies that fall to one machine, and leaves them where the pieces are kept. */
async function buildParte(content: string, magazzino: Magazzino, parte: string): Promise<void> {
  const quale = readParte(parte);
  await time('controllo', 'Contenuti controllati', () => check(content));
  await time('pagine', 'Pagine scritte', () => writeParte(content, magazzino, quale));
  console.log(`I pezzi della parte ${parte} sono in ${magazzino.cartella}/.`);
}

/** A hidden folder next to `dist`, so that moving one onto the other is a single step of the disk. */
const besides = (dist: string, nome: string) => join(dirname(dist), `.${basename(dist)}-${nome}`);

/** Does one step of the work and says how long it took. */
async function time(fase: string, che: string, step: () => Promise<unknown>): Promise<void> {
  const inizio = performance.now();
  const esito = await timePasso(fase, step);
  const secondi = ((performance.now() - inizio) / 1000).toFixed(1).replace('.', ',');
  console.log(`${che}${typeof esito === 'string' ? `: ${esito}` : ''} (${secondi} s)`);
}

async function check(content: string): Promise<string> {
  const onFatto = buildAvanzamento('File controllati');
  const { problemi, quantiFile } = await checkInsieme(content, { onFatto });
  for (const problema of problemi) console.error(formatProblema(problema));
  if (problemi.length > 0) throw new Error(`nei contenuti ${describeErrori(problemi.length)} qui sopra`);
  return count(quantiFile, 'file', 'file');
}

const describeErrori = (quanti: number) =>
  quanti === 1 ? 'c’è 1 errore, elencato' : `ci sono ${quanti} errori, elencati`;

/** Puts the new site in the place of the old one. If that fails the old one goes back. */
export async function swapDist(nuovo: string, dist: string): Promise<void> {
  const vecchio = besides(dist, 'vecchio');
  if (existsSync(dist)) await rename(dist, vecchio);
  try {
    await rename(nuovo, dist);
  } catch (causa) {
    await restoreDist(dist);
    throw causa;
  }
  await rm(vecchio, { recursive: true, force: true });
}

/** Puts back a site that was moved aside and never replaced, as after a power cut. */
async function restoreDist(dist: string): Promise<void> {
  const vecchio = besides(dist, 'vecchio');
  if (existsSync(vecchio) && !existsSync(dist)) await rename(vecchio, dist);
  else await rm(vecchio, { recursive: true, force: true });
}

const USO = `npm run build -- [--pezzi cartella] [--parte 1/4] [--da-capo]
--pezzi: dove stanno le pagine già scritte di ogni ente; --parte: scrive lì solo quelle di una parte degli enti, senza fare il sito;
--da-capo: riscrive tutto.`;

/** What was asked; words that nobody knows are said in Italian, with the way to ask. */
function readArgomenti() {
  try {
    const options = {
      pezzi: { type: 'string' },
      parte: { type: 'string' },
      'da-capo': { type: 'boolean' },
    } as const;
    return parseArgs({ options }).values;
  } catch {
    throw new Error(`non ho capito che cosa fare; si può chiedere così:\n${USO}\n`);
  }
}

/** `npm run build`: the pieces of one content directory do not drive away those of another. */
async function main(content: string, dist: string): Promise<void> {
  const solito = join('node_modules/.cache/piano-aperto/pezzi', content.replace(/\W+/g, '-'));
  const { pezzi = process.env.PEZZI_DIR ?? solito, parte, 'da-capo': daCapo = false } = readArgomenti();
  const magazzino = { cartella: pezzi, daCapo };
  if (parte) return buildParte(content, magazzino, parte);
  await buildSito({ content, dist, magazzino });
  console.log(`Il sito è in ${dist}/.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [content, dist] = [process.env.CONTENT_DIR ?? 'content', process.env.DIST_DIR ?? 'dist'];
  try {
    await main(content, dist);
  } catch (causa) {
    console.error(
      `Il sito non è stato costruito: ${causa instanceof Error ? causa.message : String(causa)}.`,
    );
    console.error(existsSync(dist) ? `${dist}/ è rimasto com’era.` : `${dist}/ non c’è ancora.`);
    process.exitCode = 1;
  }
}
