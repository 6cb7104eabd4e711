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

/** What the files of a body say, in one hash: its own, those that it names and those that are of everybody. */
export interface EnteLetto {
  ente: string;
  impronta: string;
  /** The bytes of its own files. */
  peso: number;
  /** Whether the site is big enough for each body to have a search index of its own. */
  conIndice: boolean;
}

export const hash = (testo: string | Buffer): string => createHash('sha256').update(testo).digest('hex');

/** A file that changes, that is new or that is no more changes this. */
const writeImpronta = (file: string, testo: Buffer): string => `${file} ${hash(testo)}`;

const findPortata = (file: string) => {
  const [modello, portata] = PORTATE.find(([uno]) => uno.test(file)) ?? [/^/, 'tutti' as const];
  return { file, portata, nome: modello.exec(file)?.[1] ?? '' };
};

/** Reads the files of one body, and forgets them: memory holds their hashes. */
function readEnte(content: string, file: string[]) {
  const nomi = new Set<string>();
  let peso = 0;
  const impronte = file.map((uno) => {
    const testo = readFileSync(join(content, uno));
    peso += testo.length;
    // The words that may be the name of a file.
    for (const nome of testo.toString('latin1').match(/[a-z0-9-]+/g) ?? []) nomi.add(nome);
    return writeImpronta(uno, testo);
  });
  return { nomi, impronte, peso };
}

/** The bodies that have a plan. */
export function readEnti(content: string): EnteLetto[] {
  const percorsi = glob.sync('**', { cwd: content }).sort();
  const conIndice = hasIndiciPerEnte(percorsi);
  const file = percorsi.map(findPortata);
  const perPortata = Map.groupBy(file, ({ portata }) => portata);
  const readTutti = (portata: Portata) =>
    (perPortata.get(portata) ?? []).map((uno) => ({
      nome: uno.nome,
      impronta: writeImpronta(uno.file, readFileSync(join(content, uno.file))),
    }));
  const [comuni, nominabili] = [readTutti('tutti'), readTutti('chi-lo-nomina')];
  const perEnte = [...Map.groupBy(perPortata.get('ente') ?? [], ({ nome }) => nome)];
  return perEnte
    .filter(([, suoi]) => suoi.some((uno) => uno.file.startsWith('piani/')))
    .map(([ente, suoi]) => {
      const { nomi, impronte, peso } = readEnte(
        content,
        suoi.map((uno) => uno.file),
      );
      const altri = [...comuni, ...nominabili.filter(({ nome }) => nomi.has(nome))];
      const tutte = [...impronte, ...altri.map(({ impronta }) => impronta)];
      return { ente, impronta: hash(JSON.stringify(tutte)), peso, conIndice };
    });
}

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
export function listPezzi(
  content: string,
  storia: StoriaPubblicata,
  codice: string,
  enti = readEnti(content),
): Pezzo[] {
  const getStoria = groupStoria(storia);
  return enti.map(({ ente, impronta, peso, conIndice }) => ({
    ente,
    chiave: hash(JSON.stringify([codice, conIndice, impronta, getStoria(ente)])).slice(0, 32),
    peso,
    conIndice,
  }));
}
