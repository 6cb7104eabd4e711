import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Passo } from '../../src/catalog/tempi';
import { type Fase, measureFase } from './fase';
import { type Corsa, runOsservato } from './osserva';
import { listPassi } from './passi';
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
  const perNome = Map.groupBy(listPassi(passi, corsa), ({ nome }) => nome);
  return [...perNome].flatMap(([nome, tratti]): Fase[] => {
    const fase = measureFase(nome, tratti, corsa.campioni);
    if (tratti.some(({ intero }) => !intero))
      return [{ ...fase, interrotta: corsa.interrotta ?? 'non finita' }];
    if (nome === 'indice di ricerca') return [{ ...fase, ...conGruppo('indice') }];
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

/** The files of the site; of one that was not finished, those that Astro had written. */
function readScritti(dist: string, elenco: string): FileScritto[] {
  if (existsSync(dist)) return listScritti(dist);
  return existsSync(elenco) ? JSON.parse(readFileSync(elenco, 'utf8')) : [];
}

/** Builds the site of a made-up country and measures it. */
async function measureSito(cartella: string, opzioni: Opzioni, semina: Fase): Promise<Misura> {
  const [content, dist, elenco, tempi] = ['content', 'dist', 'elenco.json', 'tempi.jsonl'].map((nome) =>
    join(cartella, nome),
  ) as [string, string, string, string];
  const env = buildEnv(opzioni, { TEMPI_FILE: tempi, CACHE_DIR: join(cartella, 'cache') });
  const argomenti = [...TSX, 'scripts/bench/costruisci.ts', content, dist, elenco];
  const corsa = await runOsservato(argomenti, env, opzioni.tempo);
  const scritti = readScritti(dist, elenco);
  const fatta = { ...measureCorsa('tutto', corsa), ...(scritti.length > 0 && countScritti(scritti)) };
  const { obiettivi, enti } = opzioni;
  return {
    obiettivi,
    enti,
    fasi: [semina, ...buildFasi(readPassi(tempi), corsa, scritti)],
    totale: fatta,
    minimo: scritti.length > 0 ? await measureMinimo(cartella, opzioni, scritti) : undefined,
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
    if (semina.interrotta) return { obiettivi, enti, fasi: [semina], totale: semina, minimo: undefined };
    return await measureSito(cartella, opzioni, semina);
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}
