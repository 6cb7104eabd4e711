import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PianoCalcolato } from '../domain/piano';
import { TABELLE } from '../open-data';
import { formatCorpo } from '../open-data/tabella';
import { CAPITOLI, type Capitoli } from './capitoli';

/** Where the site will be, without the final slash. */
const SITO = (import.meta.env.SITE ?? '').replace(/\/$/, '');

/** What is kept of one body, computed or read. */
export interface Fonte {
  getCapitolo: <N extends keyof Capitoli>(nome: N) => Capitoli[N];
  /** The rows of a table of open data, written. */
  getRighe: (tabella: string) => string;
}

export function computeFonte(piani: PianoCalcolato[]): Fonte {
  return {
    getCapitolo: (nome) => CAPITOLI[nome].compute(piani),
    getRighe: (nome) => {
      const tabella = TABELLE.find((una) => una.nome === nome);
      return tabella ? formatCorpo(tabella, piani, SITO) : '';
    },
  };
}

/** Keeps what the pages of all the plans together need of a body, so that it need not be computed again until it changes. */
export function saveRiassunto(piani: PianoCalcolato[], cartella: string): void {
  const { getCapitolo, getRighe } = computeFonte(piani);
  const save = <N extends keyof Capitoli>(nome: N) => {
    const { write } = CAPITOLI[nome];
    const valore = getCapitolo(nome);
    writeFileSync(join(cartella, `${nome}.json`), JSON.stringify(write ? write(valore) : valore));
  };
  mkdirSync(cartella, { recursive: true });
  for (const nome of Object.keys(CAPITOLI) as (keyof Capitoli)[]) save(nome);
  for (const { nome } of TABELLE) writeFileSync(join(cartella, `${nome}.csv`), getRighe(nome));
}

export function readFonte(cartella: string): Fonte {
  const leggi = (file: string) => readFileSync(join(cartella, file), 'utf8');
  const getCapitolo: Fonte['getCapitolo'] = (nome) => {
    const scritto = JSON.parse(leggi(`${nome}.json`));
    const { read } = CAPITOLI[nome];
    return read ? read(scritto, findPiano) : scritto;
  };
  let piani: Capitoli['piani'] | undefined;
  const findPiano = (chiave: string) => {
    piani ??= getCapitolo('piani');
    const piano = piani.find((uno) => uno.chiave === chiave);
    if (!piano) throw new Error(`il piano «${chiave}» non è tra quelli riassunti in ${cartella}`);
    return piano;
  };
  return { getCapitolo, getRighe: (nome) => leggi(`${nome}.csv`) };
}
