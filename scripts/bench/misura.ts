import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import glob from 'fast-glob';
import type { Passo } from '../../src/catalog/tempi';
import { type Fase, measureFase } from './fase';
import { type Corsa, runOsservato } from './osserva';
import { listPassi } from './passi';
import { measureRicerca, type Ricerca } from './ricerca';
import {
  countScritti,
  type FileScritto,
  findGruppo,
  joinScritture,
  listScritti,
  splitScrittura,
} from './uscita';

/** How a size is measured. */
export interface Opzioni {
  obiettivi: number;
  enti: number;
  /** Seconds that a program may take. */
  tempo: number;
  /** Megabytes of memory that a program may ask for, if a limit is set. */
  memoria?: number | undefined;
  /** The folder in which the temporary one is made. */
  dove?: string | undefined;
}

/** What was measured of a size. */
export interface Misura {
  obiettivi: number;
  enti: number;
  fasi: Fase[];
  /** The whole build, from the check to the index. */
  totale: Fase;
  /** A plain program that writes the same files. */
  minimo: Fase | undefined;
  /** The phases of a second build, after one objective has changed, and last all of it. */
  modifica?: Fase[] | undefined;
  /** The searches of a reader of the site, if it was built. */
  ricerca: Ricerca[];
}

const TSX = ['--import', 'tsx'];

const buildEnv = ({ memoria }: Opzioni, altro: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...(memoria && { NODE_OPTIONS: `--max-old-space-size=${memoria}` }),
  ...altro,
});

/** What a program took, from the start to the end. */
const measureCorsa = (nome: string, corsa: Corsa): Fase => ({
  ...measureFase(nome, [corsa], corsa.campioni),
  interrotta: corsa.interrotta,
});

/** What the build wrote of its steps; the last line may be cut, if it was stopped while it wrote it. */
function readPassi(file: string): Passo[] {
  const righe = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return righe.filter((riga) => riga.endsWith('}')).map((riga) => JSON.parse(riga));
}

/** The phases of a build; the time in which pages and data were written is told apart by when each file was. */
export function buildFasi(passi: Passo[], corsa: Corsa, scritti: FileScritto[]): Fase[] {
  const conGruppo = (gruppo: string) =>
    countScritti(scritti.filter(({ nome }) => findGruppo(nome) === gruppo));
  return listPassi(passi, corsa).flatMap(({ nome, tratti }): Fase[] => {
    const fase = measureFase(nome, tratti, corsa.campioni);
    if (nome === 'indici degli enti') return [{ ...fase, ...countScritti(scritti.filter(isDiEnte)) }];
    if (nome !== 'scrittura' || scritti.length === 0) return [fase];
    const { elenco, pagine, dati, chiusura } = joinScritture(
      tratti.map((tratto) => splitScrittura(scritti, tratto)),
    );
    return [
      measureFase('elenco delle pagine', elenco, corsa.campioni),
      { ...measureFase('pagine', pagine, corsa.campioni), ...conGruppo('pagine') },
      { ...measureFase('dati aperti', dati, corsa.campioni), ...conGruppo('dati') },
      { ...measureFase('chiusura di Astro', chiusura, corsa.campioni), ...conGruppo('altro') },
    ];
  });
}

/** The files of the search indexes of the bodies. */
const isDiEnte = ({ nome }: FileScritto): boolean => nome.startsWith('pagefind/enti/');

/** Builds the site as `npm run build` does, with the pieces beside it. */
async function runBuild(cartella: string, opzioni: Opzioni): Promise<{ corsa: Corsa; passi: Passo[] }> {
  const tempi = join(cartella, 'tempi.jsonl');
  rmSync(tempi, { force: true });
  const env = buildEnv(opzioni, {
    TEMPI_FILE: tempi,
    CONTENT_DIR: join(cartella, 'content'),
    DIST_DIR: join(cartella, 'dist'),
    PEZZI_DIR: join(cartella, 'pezzi'),
  });
  const corsa = await runOsservato([...TSX, 'scripts/build.ts'], env, opzioni.tempo);
  return { corsa, passi: readPassi(tempi) };
}

/** Changes the title of one objective, and builds the site again. */
async function measureModifica(cartella: string, content: string, opzioni: Opzioni): Promise<Fase[]> {
  const [file = ''] = glob.sync('piani/*/*/obiettivi/*.json', { cwd: content }).sort();
  const obiettivo = JSON.parse(readFileSync(join(content, file), 'utf8'));
  writeFileSync(
    join(content, file),
    JSON.stringify({ ...obiettivo, titolo: `${obiettivo.titolo} e altro` }, null, 2),
  );
  const { corsa, passi } = await runBuild(cartella, opzioni);
  return [...buildFasi(passi, corsa, []), measureCorsa('dopo una modifica', corsa)];
}

/** Builds the site of a made-up country and measures it. */
async function measureSito(cartella: string, opzioni: Opzioni, semina: Fase): Promise<Misura> {
  const [content, dist] = [join(cartella, 'content'), join(cartella, 'dist')];
  const { corsa, passi } = await runBuild(cartella, opzioni);
  const scritti = existsSync(dist) ? listScritti(dist) : [];
  const fatta = { ...measureCorsa('tutto', corsa), ...(scritti.length > 0 && countScritti(scritti)) };
  const { obiettivi, enti } = opzioni;
  return {
    obiettivi,
    enti,
    fasi: [semina, ...buildFasi(passi, corsa, scritti)],
    totale: fatta,
    minimo: scritti.length > 0 ? await measureMinimo(cartella, opzioni, scritti) : undefined,
    ricerca: existsSync(dist) ? await measureRicerca(dist) : [],
    modifica: existsSync(dist) ? await measureModifica(cartella, content, opzioni) : undefined,
  };
}

/** Writes the same bytes to the same number of files, and does nothing else. */
async function measureMinimo(cartella: string, opzioni: Opzioni, scritti: FileScritto[]): Promise<Fase> {
  const elenco = join(cartella, 'elenco.json');
  writeFileSync(elenco, JSON.stringify(scritti));
  const argomenti = ['scripts/bench/floor.mjs', elenco, join(cartella, 'minimo')];
  const corsa = await runOsservato(argomenti, buildEnv(opzioni, {}), opzioni.tempo);
  return { ...measureCorsa('minimo', corsa), ...countScritti(scritti) };
}

/** Measures a size in a temporary folder, that disappears afterwards. */
export async function measure(opzioni: Opzioni): Promise<Misura> {
  const cartella = mkdtempSync(join(opzioni.dove ?? tmpdir(), 'piano-aperto-misura-'));
  const { obiettivi, enti } = opzioni;
  try {
    const argomenti = [
      '--enti',
      `${enti}`,
      '--obiettivi',
      `${obiettivi}`,
      '--out',
      join(cartella, 'content'),
    ];
    const corsa = await runOsservato(
      [...TSX, 'scripts/seed.ts', ...argomenti],
      buildEnv(opzioni, {}),
      opzioni.tempo,
    );
    const semina = measureCorsa('semina', corsa);
    if (semina.interrotta)
      return { obiettivi, enti, fasi: [semina], totale: semina, minimo: undefined, ricerca: [] };
    return await measureSito(cartella, opzioni, semina);
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}
