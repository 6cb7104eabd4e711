import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { timePasso } from '../src/catalog/tempi';
import { count } from './content/parole';
import { controlla } from './controlla';
import { type EnteLetto, readEnti } from './pezzi/chiavi';
import { readParte } from './pezzi/parte';
import { openRipresa, type Ripresa } from './pezzi/ripresa';
import { writeParte } from './pezzi/write-parte';
import { type Magazzino, writePezzi } from './pezzi/write-pezzi';
import { readGruppi } from './ricerca/enti';
import { buildRicerca } from './ricerca/sito';
import { runAstro } from './run-astro';
import { besides, restoreDist, swapDist } from './scambio';

/** Where a build takes its data and leaves the site, and who writes the pages and the search index. */
export interface Opzioni {
  content: string;
  dist: string;
  /** Where the pages of each body are kept from one build to the next; without it, all of them are written. */
  magazzino?: Magazzino;
  /** May say, in words, what it did. */
  writePagine?: (dir: string, content: string) => Promise<unknown>;
  /** `indici`: where the search indexes are of the bodies that the site does not have yet. */
  writeIndice?: (dir: string, indici: string[]) => Promise<{ pagine: number }>;
}

/**
 * Builds the site beside the one that is published, and puts it in its place only when it is whole.
 * @throws if anything goes wrong: the published site is then as it was
 */
export async function buildSito(opzioni: Opzioni) {
  const { content, dist, magazzino } = opzioni;
  const { writeIndice = (dir, indici) => buildRicerca(dir, readGruppi(content), indici) } = opzioni;
  const nuovo = besides(dist, 'nuovo');
  await restoreDist(dist);
  await rm(nuovo, { recursive: true, force: true });
  try {
    const enti = magazzino ? readEnti(content) : [];
    await time('controllo', 'Contenuti controllati', () => controlla(content, enti, magazzino));
    const ripresa = openRipresa(magazzino?.cartella, dist);
    const { writePagine = (dir: string) => writeTutto(dir, content, magazzino, enti, ripresa) } = opzioni;
    await time('pagine', 'Pagine scritte', () => writePagine(nuovo, content));
    // One index of the whole site reads all the pages, also those that did not change.
    if (!ripresa.hasIndici()) await time('ripresa', 'Pagine di prima', async () => ripresa.copy(nuovo));
    await time('indice', 'Ricerca pronta', async () =>
      count((await writeIndice(nuovo, ripresa.listIndici())).pagine, 'pagina', 'pagine'),
    );
    await time('scambio', 'Sito al suo posto', async () => {
      await swapDist(nuovo, dist, await ripresa.finish(nuovo));
      ripresa.save();
    });
  } finally {
    await rm(nuovo, { recursive: true, force: true });
  }
}

/** Writes the pages; with a place for the pieces, only those that are not there. */
async function writeTutto(
  dir: string,
  content: string,
  magazzino: Magazzino | undefined,
  enti: EnteLetto[],
  ripresa: Ripresa,
): Promise<unknown> {
  if (!magazzino) return runAstro(dir, content);
  const { esito, pezzi, daPrendere } = await writePezzi(dir, content, magazzino, enti);
  ripresa.setPezzi(pezzi, daPrendere);
  return esito;
}

/** Writes only the pages of the bodies that fall to one machine, and leaves them where the pieces are kept. */
async function buildParte(content: string, magazzino: Magazzino, parte: string): Promise<void> {
  const quale = readParte(parte);
  await time('controllo', 'Contenuti controllati', () => controlla(content, readEnti(content), magazzino));
  await time('pagine', 'Pagine scritte', () => writeParte(content, magazzino, quale));
  console.log(`I pezzi della parte ${parte} sono in ${magazzino.cartella}/.`);
}

/** Does one step of the work and says how long it took. */
async function time(fase: string, che: string, step: () => Promise<unknown>): Promise<void> {
  const inizio = performance.now();
  const esito = await timePasso(fase, step);
  const secondi = ((performance.now() - inizio) / 1000).toFixed(1).replace('.', ',');
  console.log(`${che}${typeof esito === 'string' ? `: ${esito}` : ''} (${secondi} s)`);
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
