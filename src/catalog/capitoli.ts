import { type Conti, countEnte } from '../domain/conti';
import { computeDeriva, type Deriva, type Passaggio } from '../domain/deriva';
import { listVoci, type VoceIndice } from '../domain/indice';
import type { Lato, Modifica } from '../domain/modifica';
import { listNonRaggiunte, type NonRaggiunta } from '../domain/non-raggiunti';
import type { PianoCalcolato } from '../domain/piano';
import { type PianoRiassunto, pickObiettivo, type Riassunto, summarizePiano } from '../domain/riassunto';
import { listUnita, type Unita } from '../domain/unita';
import { TABELLE } from '../open-data';

/** What the pages of all the plans together need of one body, in chapters: each page reads only those that it shows. */
export interface Capitoli {
  piani: Riassunto[];
  deriva: Deriva;
  nonRaggiunte: NonRaggiunta[];
  voci: VoceIndice[];
  unita: Unita[];
  conti: Conti;
  /** Table of open data → how many rows it has. */
  righe: Record<string, number>;
}

/** A chapter is computed from the plans of a body, written without the plans that it speaks of, and read putting them back. */
interface Capitolo<T> {
  compute: (piani: PianoCalcolato[]) => T;
  write?: (valore: T) => unknown;
  read?: (scritto: unknown, find: FindPiano) => T;
}

/** A chapter with its way to be written: what JSON gives back to `read` is what `write` wrote. */
const writeAs = <T, S>(capitolo: {
  compute: (piani: PianoCalcolato[]) => T;
  write: (valore: T) => S;
  read: (scritto: S, find: FindPiano) => T;
}): Capitolo<T> => ({
  ...capitolo,
  read: (scritto, find) => capitolo.read(scritto as S, find),
});

type FindPiano = (chiave: string) => Riassunto;
type ConPiano<T> = Omit<T, 'piano'> & { piano: string };

const dropPiano = <T extends { piano: PianoRiassunto }>(voce: T): ConPiano<T> => ({
  ...voce,
  piano: voce.piano.chiave,
});

const writeVoci = <T extends { piano: PianoRiassunto }>(voci: T[]) => voci.map((voce) => dropPiano(voce));
const readVoci = <T>(voci: ConPiano<T>[], find: FindPiano): T[] =>
  voci.map((voce) => ({ ...voce, piano: find(voce.piano) }) as T);

const writeModifica = ({ obiettivo, prima, dopo, ...modifica }: Modifica) => ({
  ...dropPiano(modifica),
  obiettivo: pickObiettivo(obiettivo),
  prima: prima && dropPiano(prima),
  dopo: dropPiano(dopo),
});

function readModifica(
  { prima, dopo, ...modifica }: ReturnType<typeof writeModifica>,
  find: FindPiano,
): Modifica {
  const readLato = (lato: ConPiano<Lato>): Lato => ({ ...lato, piano: find(lato.piano) });
  return {
    ...modifica,
    piano: find(modifica.piano),
    prima: prima && readLato(prima),
    dopo: readLato(dopo),
  };
}

const writeDeriva = ({ modifiche, cambi, passaggi }: Deriva) => ({
  modifiche: modifiche.map(writeModifica),
  cambi: cambi.map(({ obiettivo, ...cambio }) => ({
    ...dropPiano(cambio),
    obiettivo: obiettivo && pickObiettivo(obiettivo),
  })),
  passaggi: passaggi.map((uno) => ({ ...uno, prima: uno.prima.chiave, dopo: uno.dopo.chiave })),
});

const readPassaggio = (uno: Passaggio<string>, find: FindPiano): Passaggio => ({
  ...uno,
  prima: find(uno.prima),
  dopo: find(uno.dopo),
});

const countRighe = (piani: PianoCalcolato[]) =>
  Object.fromEntries(
    TABELLE.map(({ nome, list }) => [
      nome,
      piani.reduce((somma, piano) => somma + list({ piano, catalogo: piani, sito: '' }).length, 0),
    ]),
  );

/** The chapters, in the order in which they are computed. */
export const CAPITOLI: { [N in keyof Capitoli]: Capitolo<Capitoli[N]> } = {
  piani: {
    compute: (piani) => piani.map((piano) => summarizePiano(piano, computeDeriva(piani).modifiche)),
  },
  deriva: writeAs({
    compute: computeDeriva,
    write: writeDeriva,
    read: ({ modifiche, cambi, passaggi }, find) => ({
      modifiche: modifiche.map((una) => readModifica(una, find)),
      cambi: readVoci(cambi, find),
      passaggi: passaggi.map((uno) => readPassaggio(uno, find)),
    }),
  }),
  nonRaggiunte: writeAs({
    compute: (piani) => listNonRaggiunte(piani),
    write: (voci) => writeVoci(voci),
    read: (voci, find): NonRaggiunta[] => readVoci(voci, find),
  }),
  voci: writeAs({
    compute: (piani) => piani.flatMap(listVoci),
    write: (voci) => writeVoci(voci),
    read: (voci, find): VoceIndice[] => readVoci(voci, find),
  }),
  unita: { compute: listUnita },
  conti: { compute: countEnte },
  righe: { compute: countRighe },
};
