import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DaScrivere } from '../src/catalog/da-scrivere';
import { timePasso } from '../src/catalog/tempi';
import type { StoriaPubblicata } from '../src/domain/pubblicazione';
import { readStoria } from './storia/read-storia';

/** What Astro cannot find out by itself: what changed after publication, which only git knows, and what is there already. */
export interface Saputo {
  storia?: StoriaPubblicata;
  /** If it is missing, everything is to be written. */
  daScrivere?: DaScrivere;
  /** Megabytes of data that it may keep: without a limit Node rather takes more memory than look for what it can free. */
  memoria?: number;
}

/** Writes the pages. Astro receives what it must know in files that last as long as the run. */
export async function runAstro(
  dir: string,
  content: string,
  { storia = readStoria(content), daScrivere, memoria }: Saputo = {},
): Promise<void> {
  if (!storia.disponibile && daScrivere?.paese !== false)
    console.log('La storia dei file non c’è tutta: le pagine non diranno che cosa è stato corretto.');
  const cartella = await mkdtemp(join(tmpdir(), 'piano-aperto-'));
  const save = async (nome: string, dati: unknown) => {
    await writeFile(join(cartella, nome), JSON.stringify(dati));
    return join(cartella, nome);
  };
  try {
    const dati = {
      CONTENT_DIR: content,
      STORIA_FILE: await save('storia.json', storia),
      // Astro forgets the contents that it does not find again: those of some bodies only are not to be kept with the others.
      ...(daScrivere && {
        DA_SCRIVERE_FILE: await save('da-scrivere.json', daScrivere),
        CACHE_DIR: join(cartella, 'cache'),
      }),
    };
    await timePasso('astro', () => runEntroMemoria(dir, dati, memoria));
  } finally {
    await rm(cartella, { recursive: true, force: true });
  }
}

/** How V8 says that the data did not fit. */
const MEMORIA_FINITA = /heap out of memory/;

/** Runs Astro within a limit of memory; if it was too little, again without: a guess that is wrong must not stop a site. */
async function runEntroMemoria(
  dir: string,
  dati: Record<string, string>,
  memoria: number | undefined,
): Promise<void> {
  const esito = await spawnAstro(dir, dati, memoria ? [`--max-old-space-size=${memoria}`] : []);
  if (esito.riuscito) return;
  if (memoria && MEMORIA_FINITA.test(esito.detto)) {
    console.error(`${memoria} MB non sono bastati: si ricomincia senza un limite…`);
    return runEntroMemoria(dir, dati, undefined);
  }
  console.error(esito.detto);
  throw new Error('Astro non ha scritto le pagine: qui sopra c’è ciò che ha detto');
}

/** Runs Astro in a process of its own; what it says is of use only if it fails. */
function spawnAstro(
  dir: string,
  dati: Record<string, string>,
  limiti: string[],
): Promise<{ riuscito: boolean; detto: string }> {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const env = { ...process.env, ...dati, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve, reject) => {
    const processo = spawn(process.execPath, [...limiti, astro, 'build', '--outDir', dir], { env });
    const detto: Buffer[] = [];
    for (const uscita of [processo.stdout, processo.stderr])
      uscita.on('data', (parte: Buffer) => detto.push(parte));
    processo.on('error', reject);
    processo.on('close', (codice) =>
      resolve({ riuscito: codice === 0, detto: Buffer.concat(detto).toString() }),
    );
  });
}
