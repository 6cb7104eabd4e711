import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropVariabiliGit } from '../../scripts/storia/git';
import type { Obiettivo } from '../../src/schema/obiettivo';
import type { Sito } from '../../src/schema/sito';
import { makeCartella } from './fixture';

const PIANO = 'piani/comune-di-prova/piano-2023';

/** A repository of its own with the content of the small administration, and a way to change it. */
export interface Deposito {
  cartella: string;
  content: string;
  git: (...args: string[]) => string;
  /** Commits everything, on that day, and gives back the hash. */
  commit: (oggetto: string, giorno?: string) => string;
  editObiettivo: (nome: string, edit: (obiettivo: Obiettivo) => void) => void;
  editPiano: (edit: (testo: string) => string) => void;
  /** Names another site that the search looks in too: from then on the search has one index a body. */
  addSito: (nome: string, sito: Sito) => void;
  /** Writes `pubblicato` and commits. */
  publish: () => string;
}

/** The person, the clock and the settings of this computer must not matter. */
const buildEnv = (giorno: string) => ({
  ...dropVariabiliGit(process.env),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Prova',
  GIT_AUTHOR_EMAIL: 'prova@esempio.it',
  GIT_COMMITTER_NAME: 'Prova',
  GIT_COMMITTER_EMAIL: 'prova@esempio.it',
  GIT_AUTHOR_DATE: `${giorno}T12:00:00Z`,
  GIT_COMMITTER_DATE: `${giorno}T12:00:00Z`,
});

/** Makes the repository, with one target that is easy to lower and a first commit that is not published. */
export function makeDeposito(): Deposito {
  const cartella = makeCartella();
  const content = join(cartella, 'content');
  let oggi = '2024-05-01';
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', cartella, ...args], { env: buildEnv(oggi), encoding: 'utf8' }).trim();
  const commit = (oggetto: string, giorno = oggi) => {
    oggi = giorno;
    git('add', '--all');
    git('commit', '--quiet', '--message', oggetto);
    return git('rev-parse', 'HEAD');
  };
  const edit = (file: string, change: (testo: string) => string) =>
    writeFileSync(join(content, PIANO, file), change(readFileSync(join(content, PIANO, file), 'utf8')));
  const editObiettivo: Deposito['editObiettivo'] = (nome, change) =>
    edit(`obiettivi/${nome}.json`, (testo) => {
      const obiettivo = JSON.parse(testo);
      change(obiettivo);
      return JSON.stringify(obiettivo, null, 2);
    });
  const editPiano: Deposito['editPiano'] = (change) => edit('piano.mdx', change);
  cpSync('test/golden/mini/content', content, { recursive: true });
  // A frozen version would ask for a new edition at each change, and a judgement for its finding: here it is the change that counts.
  for (const file of ['istantanee.json', 'giudizi.json']) rmSync(join(content, PIANO, file), { force: true });
  editObiettivo('01-01', ({ indicatori }) => {
    const indicatore = indicatori?.['00002'];
    if (!indicatore) throw new Error('manca l’indicatore 00002');
    indicatore.atteso = { approvato: { valore: '≥ 80%', riga: 4 } };
    indicatore.rilevato = { consuntivo: { valore: '85%', riga: 4 } };
  });
  git('init', '--quiet', '--initial-branch=main');
  commit('Trascrizione');
  const publish = () => {
    editPiano((testo) => testo.replace('versioni:', 'pubblicato: 2024-05-01\nversioni:'));
    return commit('Pubblica il piano');
  };
  const addSito: Deposito['addSito'] = (nome, sito) => {
    mkdirSync(join(content, 'siti'), { recursive: true });
    writeFileSync(join(content, 'siti', `${nome}.json`), JSON.stringify(sito, null, 2));
  };
  return { cartella, content, git, commit, editObiettivo, editPiano, addSito, publish };
}

/** The storia of the target that is easy to lower. */
export function getAtteso({ indicatori }: Obiettivo) {
  const atteso = indicatori?.['00002']?.atteso;
  if (!atteso) throw new Error('manca l’atteso di 00002');
  return atteso;
}
