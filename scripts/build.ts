import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timePasso } from '../src/catalog/tempi';
import { checkContent } from './content/check-content';
import { count } from './content/parole';
import { formatProblema } from './content/problema';
import { buildSearchIndex } from './search-index';
import { readStoria } from './storia/read-storia';

/** Where a build takes its data and leaves the site, and who writes the pages and the search index. */
export interface Opzioni {
  content: string;
  dist: string;
  writePagine?: (dir: string, content: string) => Promise<void>;
  writeIndice?: (dir: string) => Promise<{ pagine: number }>;
}

/**
 * Builds the site beside the one that is published, and puts it in its place only when it is whole.
 * @throws if anything goes wrong: the published site is then as it was
 */
export async function buildSito({
  content,
  dist,
  writePagine = runAstro,
  writeIndice = buildSearchIndex,
}: Opzioni) {
  const nuovo = besides(dist, 'nuovo');
  await restoreDist(dist);
  await rm(nuovo, { recursive: true, force: true });
  try {
    await time('controllo', 'Contenuti controllati', async () => check(content));
    await time('pagine', 'Pagine scritte', () => writePagine(nuovo, content));
    await time('indice', 'Ricerca pronta', async () =>
      count((await writeIndice(nuovo)).pagine, 'pagina', 'pagine'),
    );
    await swapDist(nuovo, dist);
  } finally {
    await rm(nuovo, { recursive: true, force: true });
  }
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

function check(content: string): string {
  const { problemi, contenuto } = checkContent(content);
  for (const problema of problemi) console.error(formatProblema(problema));
  if (problemi.length > 0) throw new Error(`nei contenuti ${describeErrori(problemi.length)} qui sopra`);
  return count(contenuto.quantiFile, 'file', 'file');
}

const describeErrori = (quanti: number) =>
  quanti === 1 ? 'c’è 1 errore, elencato' : `ci sono ${quanti} errori, elencati`;

/** Writes the pages. What changed after publication only git knows: Astro receives it in a file that lasts as long as the run. */
export async function runAstro(dir: string, content: string): Promise<void> {
  const cartella = await mkdtemp(join(tmpdir(), 'piano-aperto-storia-'));
  const storia = join(cartella, 'storia.json');
  try {
    const letta = readStoria(content);
    if (!letta.disponibile)
      console.log('La storia dei file non c’è tutta: le pagine non diranno che cosa è stato corretto.');
    await writeFile(storia, JSON.stringify(letta));
    await spawnAstro(dir, { CONTENT_DIR: content, STORIA_FILE: storia });
  } finally {
    await rm(cartella, { recursive: true, force: true });
  }
}

/** Runs Astro in a process of its own; what it says is of use only if it fails. */
function spawnAstro(dir: string, dati: Record<'CONTENT_DIR' | 'STORIA_FILE', string>): Promise<void> {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const env = { ...process.env, ...dati, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve, reject) => {
    const processo = spawn(process.execPath, [astro, 'build', '--outDir', dir], { env });
    const detto: Buffer[] = [];
    for (const uscita of [processo.stdout, processo.stderr])
      uscita.on('data', (parte: Buffer) => detto.push(parte));
    processo.on('error', reject);
    processo.on('close', (codice) => {
      if (codice === 0) return resolve();
      console.error(Buffer.concat(detto).toString());
      reject(new Error('Astro non ha scritto le pagine: qui sopra c’è ciò che ha detto'));
    });
  });
}

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [content, dist] = [process.env.CONTENT_DIR ?? 'content', process.env.DIST_DIR ?? 'dist'];
  try {
    await buildSito({ content, dist });
    console.log(`Il sito è in ${dist}/.`);
  } catch (causa) {
    console.error(
      `Il sito non è stato costruito: ${causa instanceof Error ? causa.message : String(causa)}.`,
    );
    console.error(existsSync(dist) ? `${dist}/ è rimasto com’era.` : `${dist}/ non c’è ancora.`);
    process.exitCode = 1;
  }
}
