import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import type { StoriaPubblicata } from '../../src/domain/pubblicazione';
import { hasIndiciPerEnte } from '../ricerca/enti';

/** What a site has of one body: the files at the addresses that are only its own. */
export interface Pezzo {
  ente: string;
  /** Names all that its files depend on. */
  chiave: string;
  /** The bytes that it is written from: how much work it is. */
  peso: number;
  /** Whether it has a search index of its own. */
  conIndice: boolean;
}

/** Where the files of a body are in the contents. */
export const DI_UN_ENTE = /^(?:enti|piani)\/([^/.]+)/;

/** Whose pages change when a file of the contents does. */
type Portata = 'ente' | 'chi-lo-nomina' | 'nessuno' | 'tutti';

/**
 * A file that is not in this table changes the pages of everybody: to write again what was right costs time, to keep what is
 * wrong costs trust. The guide, the worked examples, the measures and the other sites are only in the pages of the country, which are written every time.
 */
const PORTATE: [RegExp, Portata][] = [
  [DI_UN_ENTE, 'ente'],
  [/^(?:regole|documenti)\/([^/.]+)/, 'chi-lo-nomina'],
  [/^(?:guida|esempi|misure|siti)\//, 'nessuno'],
];

interface FileLetto {
  /** Path inside the folder. */
  file: string;
  testo: Buffer;
  portata: Portata;
  /** The body it belongs to, or what it is called by. */
  nome: string;
}

export const hash = (testo: string | Buffer): string => createHash('sha256').update(testo).digest('hex');

function readFile(root: string, file: string): FileLetto {
  const [modello, portata] = PORTATE.find(([uno]) => uno.test(file)) ?? [/^/, 'tutti' as const];
  const nome = modello.exec(file)?.[1] ?? '';
  return { file, testo: readFileSync(join(root, file)), portata, nome };
}

/** A file that changes, that is new or that is no more changes the text. */
const writeImpronte = (file: { file: string; testo: Buffer }[]): string[] =>
  file.map(({ file: percorso, testo }) => `${percorso} ${hash(testo)}`);

/** The words of a text that may be the name of a file. */
const listNomi = ({ testo }: FileLetto): string[] => testo.toString('utf8').match(/[a-z0-9-]+/g) ?? [];

/** What git says of every body, as the catalogue gives it to its pages. */
function groupStoria(storia: StoriaPubblicata): (ente: string) => unknown {
  if (!storia.disponibile) return () => false;
  const cambi = Map.groupBy(storia.cambi, ({ ente }) => ente);
  const ultimi = Map.groupBy(Object.entries(storia.ultimi), ([file]) => file.split('/')[1]);
  return (ente) => [cambi.get(ente), ultimi.get(ente)];
}

/**
 * The pieces of the bodies that have a plan. As long as the key of one is the same, so are its files, to the byte.
 */
export function listPezzi(content: string, storia: StoriaPubblicata, codice: string): Pezzo[] {
  const file = glob
    .sync('**', { cwd: content })
    .sort()
    .map((uno) => readFile(content, uno));
  const perPortata = Map.groupBy(file, ({ portata }) => portata);
  const comuni = writeImpronte(perPortata.get('tutti') ?? []);
  const nominabili = perPortata.get('chi-lo-nomina') ?? [];
  const getStoria = groupStoria(storia);
  const perEnte = [...Map.groupBy(perPortata.get('ente') ?? [], ({ nome }) => nome)];
  const conIndice = hasIndiciPerEnte(file.map((uno) => uno.file));
  return perEnte
    .filter(([, suoi]) => suoi.some((uno) => uno.file.startsWith('piani/')))
    .map(([ente, suoi]) => {
      const nomi = new Set(suoi.flatMap(listNomi));
      const nominati = nominabili.filter(({ nome }) => nomi.has(nome));
      const impronte = [...comuni, ...writeImpronte([...suoi, ...nominati])];
      const chiave = hash(JSON.stringify([codice, conIndice, impronte, getStoria(ente)])).slice(0, 32);
      return { ente, chiave, peso: suoi.reduce((somma, { testo }) => somma + testo.length, 0), conIndice };
    });
}
