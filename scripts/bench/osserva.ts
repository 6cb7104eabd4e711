import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What was seen of a program and of those that it started, at a moment. */
export interface Campione {
  istante: number;
  /** Seconds of processor used so far. */
  cpu: number;
  /** Bytes of memory in use. */
  memoria: number;
}

/** How a program went: whether it ended well, or why it did not, and what was seen meanwhile. */
export interface Corsa {
  inizio: number;
  fine: number;
  interrotta?: string | undefined;
  campioni: Campione[];
}

/** Milliseconds between one look and the next. */
const OGNI = 250;

/** Linux counts processor time in hundredths of a second, and memory in pages of 4 KB: so it does on all our machines. */
const [TICCHI, PAGINA] = [100, 4096];

/** What Linux says of a process: its parent, its processor time (also of the children that ended) and its memory. */
function readProcesso(pid: string) {
  try {
    const testo = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may have spaces: the fields are counted after it.
    const campi = testo
      .slice(testo.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [padre = 0, memoria = 0] = [campi[1], campi[21]];
    const cpu = [11, 12, 13, 14].reduce((somma, i) => somma + (campi[i] ?? 0), 0) / TICCHI;
    return { pid: Number(pid), padre, cpu, memoria: memoria * PAGINA };
  } catch {
    // It ended between the list and the look.
    return undefined;
  }
}

/** A process with all those that descend from it. */
function listFamiglia(capo: number) {
  const tutti = readdirSync('/proc')
    .filter((nome) => /^\d+$/.test(nome))
    .flatMap((pid) => readProcesso(pid) ?? []);
  const famiglia = new Set([capo]);
  // A child has a higher number than its parent, but for when numbers start again: two rounds are enough.
  for (const { pid, padre } of [...tutti, ...tutti]) if (famiglia.has(padre)) famiglia.add(pid);
  return tutti.filter(({ pid }) => famiglia.has(pid));
}

/** Looks at a program from time to time; where there is no `/proc` nothing is seen. */
function watch(pid: number): { campioni: Campione[]; stop: () => void } {
  const campioni: Campione[] = [];
  if (!existsSync('/proc/self/stat')) return { campioni, stop: () => {} };
  const look = () => {
    const famiglia = listFamiglia(pid);
    const cpu = famiglia.reduce((somma, processo) => somma + processo.cpu, 0);
    const memoria = famiglia.reduce((somma, processo) => somma + processo.memoria, 0);
    // What a process used passes to its parent when it ends: for a moment neither has it.
    campioni.push({ istante: Date.now(), cpu: Math.max(cpu, campioni.at(-1)?.cpu ?? 0), memoria });
  };
  const battito = setInterval(look, OGNI);
  return { campioni, stop: () => clearInterval(battito) };
}

/** Why a program did not end well, in words. */
function explain(
  codice: number | null,
  segnale: string | null,
  detto: string,
  scaduto: boolean,
): string | undefined {
  if (scaduto) return 'tempo scaduto';
  if (codice === 0) return undefined;
  if (/heap out of memory|ERR_WORKER_OUT_OF_MEMORY/i.test(detto) || segnale === 'SIGKILL')
    return 'memoria esaurita';
  const ultima = detto.trim().split('\n').at(-1) ?? '';
  return `non riuscita: ${ultima.slice(0, 120) || `codice ${codice ?? segnale}`}`;
}

/** Ends a program and all those that it started: they are a group of their own. */
function end(processo: ChildProcess): void {
  try {
    if (processo.pid) process.kill(-processo.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/** Runs a program of Node, looking at it meanwhile, for at most `tempo` seconds. */
export function runOsservato(argomenti: string[], env: NodeJS.ProcessEnv, tempo: number): Promise<Corsa> {
  const inizio = Date.now();
  const processo = spawn(process.execPath, argomenti, {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const detto: string[] = [];
  for (const uscita of [processo.stdout, processo.stderr])
    uscita.on('data', (parte: Buffer) => detto.push(String(parte)));
  const { campioni, stop } = watch(processo.pid ?? 0);
  let scaduto = false;
  const limite = setTimeout(() => {
    scaduto = true;
    end(processo);
  }, tempo * 1000);
  return new Promise((resolve, reject) => {
    processo.on('error', reject);
    processo.on('close', (codice, segnale) => {
      clearTimeout(limite);
      stop();
      resolve({
        inizio,
        fine: Date.now(),
        interrotta: explain(codice, segnale, detto.join(''), scaduto),
        campioni,
      });
    });
  });
}
