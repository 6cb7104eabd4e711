import { spawnSync } from 'node:child_process';

/** What git says of a file in a commit; an empty id is a file that is not there. */
export interface FileToccato {
  percorso: string;
  prima: string;
  dopo: string;
}

/** A commit as the public saw it: what it changed with respect to the one before on the main line. */
export interface Commit {
  commit: string;
  data: string;
  oggetto: string;
  file: FileToccato[];
}

const CAMPO = '\u0000';
const INIZIO = '\u0001';
const FINE = '\u0002';

/** A hook of another repository tells git, with its variables, to look there and not in our folder. */
export const dropVariabiliGit = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([nome]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(nome)),
  );

/** Runs git in a folder; `undefined` if it fails, or if there is no git. */
function runGit(cartella: string, args: string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', cartella, '-c', 'core.quotePath=off', ...args], {
    input,
    env: dropVariabiliGit(process.env),
    maxBuffer: 1024 ** 3,
  });
  return status === 0 ? stdout : undefined;
}

/** Whether the folder is in a repository that has its whole history: not a tarball, not a shallow clone. */
export const hasStoria = (cartella: string): boolean =>
  runGit(cartella, ['rev-parse', '--is-shallow-repository'])?.toString().trim() === 'false' &&
  runGit(cartella, ['rev-parse', '--verify', '--quiet', 'HEAD']) !== undefined;

/**
 * The commits that touched `sotto`, oldest first, with paths relative to the folder. Of a merge only the sum is told, on
 * the day it was merged: what happened on the branch was not public.
 */
export function listCommit(cartella: string, sotto: string[]): Commit[] {
  const formato = `%x01${['%H', '%cs', '%s', '%b'].join('%x00')}%x02`;
  const scelte = [
    '--reverse',
    '--first-parent',
    '-m',
    '--raw',
    '--no-abbrev',
    '--find-renames',
    '--relative',
  ];
  const detto = runGit(cartella, ['log', ...scelte, `--format=${formato}`, '--', ...sotto])?.toString() ?? '';
  return detto.split(INIZIO).slice(1).map(parseCommit);
}

function parseCommit(testo: string): Commit {
  const [testa = '', file = ''] = testo.split(FINE);
  const [commit = '', data = '', titolo = '', corpo = ''] = testa.split(CAMPO);
  // A merge made by a site says only whose branch it was; what it does is in the body.
  const oggetto = titolo.startsWith('Merge ') ? (corpo.trim().split('\n')[0] ?? '') || titolo : titolo;
  return { commit, data, oggetto, file: file.split('\n').flatMap(parseFile) };
}

/** `:100644 100644 <id> <id> M<tab>path`, with a second path after a rename. */
function parseFile(riga: string): FileToccato[] {
  const trovata = /^:\d+ \d+ (\w+) (\w+) \w+\t([^\t]+)(?:\t(.+))?$/.exec(riga);
  if (!trovata) return [];
  const [, prima = '', dopo = '', vecchio = '', nuovo] = trovata;
  return [{ percorso: nuovo ?? vecchio, prima: dropZeri(prima), dopo: dropZeri(dopo) }];
}

const dropZeri = (id: string): string => (/^0+$/.test(id) ? '' : id);

/** The texts of many blobs, by id, in one run of git. */
export function readBlob(cartella: string, ids: Iterable<string>): Map<string, string> {
  const chiesti = [...new Set(ids)].filter((id) => id !== '');
  const testi = new Map<string, string>();
  let resto =
    runGit(cartella, ['cat-file', '--batch'], chiesti.map((id) => `${id}\n`).join('')) ?? Buffer.alloc(0);
  while (resto.length > 0) {
    const aCapo = resto.indexOf('\n');
    const [id = '', , lunghezza = '0'] = resto.subarray(0, aCapo).toString().split(' ');
    const fine = aCapo + 1 + Number(lunghezza);
    testi.set(id, resto.subarray(aCapo + 1, fine).toString());
    resto = resto.subarray(fine + 1);
  }
  return testi;
}
