import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pickParte } from '../pezzi/parte';
import { type Cartella, checkCartella, joinTrovati, listCartella, type Trovato } from './check-content';
import type { Problema } from './problema';
import { getRadice } from './read-content';

/** What was found wrong in a content directory. */
export interface Controllo {
  problemi: Problema[];
  quantiFile: number;
  /** Path of the directory, as the problems show it. */
  radice: string;
}

interface Opzioni {
  /** Whether the plans of a body have passed already, as they are. */
  isPassato?: (ente: string) => boolean;
  /** Called from time to time with how many files were checked, and of how many. */
  onFatto?: (fatti: number, quanti: number) => void;
}

/** How many files are worth one more program, that takes half a second to start. */
const FILE_PER_MANO = 4000;
/** Beyond these, they wait for the disk. */
const MASSIMO_MANI = 4;

const countFile = (enti: Cartella['enti']) => enti.reduce((somma, { file }) => somma + file.length, 0);

/** Everything that is wrong in a content directory, looked for by as many programs as are worth it. */
export async function checkInsieme(
  root: string,
  { isPassato = () => false, onFatto = () => {} }: Opzioni = {},
): Promise<Controllo> {
  const { comuni, enti } = listCartella(root);
  const daFare = enti.filter(({ ente }) => !isPassato(ente));
  const quanti = countFile(daFare);
  const mani = Math.min(Math.ceil(quanti / FILE_PER_MANO), availableParallelism(), MASSIMO_MANI);
  let fatti = 0;
  const add = (file: number) => {
    fatti += file;
    onFatto(fatti, quanti);
  };
  const parti = Array.from({ length: Math.max(mani, 1) }, (_, i) =>
    pickParte(daFare, ({ file }) => file.length, { quale: i + 1, quante: Math.max(mani, 1) }),
  );
  const cartelle = parti.map((suoi) => ({ root, comuni, enti: suoi }));
  const trovati =
    cartelle.length === 1
      ? cartelle.map((cartella) => checkCartella(cartella, add))
      : await Promise.all(cartelle.map((cartella) => checkAltrove(cartella, add)));
  return {
    problemi: joinTrovati(trovati),
    quantiFile: comuni.length + countFile(enti),
    radice: getRadice(root),
  };
}

/** Checks in a program of its own: the memory that it takes is given back when it ends. */
function checkAltrove(cartella: Cartella, onFatto: (file: number) => void): Promise<Trovato> {
  const mano = fork(fileURLToPath(new URL('./check-mano.ts', import.meta.url)), {
    serialization: 'advanced',
  });
  mano.send(cartella);
  return new Promise((resolve, reject) => {
    mano.on('message', (detto: number | Trovato) =>
      typeof detto === 'number' ? onFatto(detto) : resolve(detto),
    );
    mano.on('error', reject);
    mano.on('exit', (codice) => {
      if (codice !== 0) reject(new Error('il controllo si è interrotto: qui sopra c’è ciò che ha detto'));
    });
  });
}
