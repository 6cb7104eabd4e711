import { resolve } from 'node:path';
import { timePasso } from '../../src/catalog/tempi';
import { count, quoteAll } from '../content/parole';
import { writeIndiciEnti } from '../ricerca/enti';
import { runAstro } from '../run-astro';
import { readStoria } from '../storia/read-storia';
import { listPezzi, type Pezzo } from './chiavi';
import { computeCodice } from './codice';
import {
  getRiassunto,
  hasPezzo,
  listPagine,
  openPezzo,
  prunePezzi,
  storePezzo,
  takePezzo,
} from './magazzino';

/** Where the pieces of a site are kept, and whether to write them again even if they are there. */
export interface Magazzino {
  cartella: string;
  daCapo?: boolean;
}

/** Up to how many bodies are told by name. */
const POCHI = 5;

/** The pieces that contents ask for, with what git knows of them. */
export function readPezzi(content: string) {
  const storia = readStoria(content);
  return { storia, pezzi: listPezzi(content, storia, computeCodice()) };
}

/** Which pieces are kept already and which are to be written; and how to say it. */
export function splitPezzi(pezzi: Pezzo[], { cartella, daCapo = false }: Magazzino) {
  const ripresi = pezzi.filter((pezzo) => !daCapo && hasPezzo(cartella, pezzo));
  const daScrivere = pezzi.filter((pezzo) => !ripresi.includes(pezzo));
  const enti = daScrivere.map(({ ente }) => ente);
  const nomi = enti.length > 0 && enti.length <= POCHI ? ` (${quoteAll(enti)})` : '';
  const scritti = `${count(enti.length, 'ente scritto', 'enti scritti')}${nomi}`;
  const esito = `${scritti}, ${count(ripresi.length, 'ripreso com’era', 'ripresi com’erano')}`;
  return { ripresi, daScrivere, enti, esito };
}

/** Makes the pieces just written searchable, those that have an index of their own, and puts them where they are kept. */
export async function keepPezzi(cartella: string, pezzi: Pezzo[], sito: string): Promise<void> {
  const conIndice = pezzi.filter((pezzo) => pezzo.conIndice).map(({ ente }) => ente);
  await timePasso('indici', () => writeIndiciEnti(sito, conIndice));
  for (const pezzo of pezzi) storePezzo(cartella, pezzo, sito);
}

/** Writes all the pages of a site, those of the bodies that did not change taken from where they are kept. */
export async function writePezzi(dir: string, content: string, magazzino: Magazzino): Promise<string> {
  const { cartella } = magazzino;
  const { storia, pezzi } = readPezzi(content);
  const { ripresi, daScrivere, enti, esito } = splitPezzi(pezzi, magazzino);
  const giaScritte = ripresi.flatMap((pezzo) => listPagine(cartella, pezzo));
  const riassunti = [
    ...ripresi.map((pezzo) => ({ ente: pezzo.ente, cartella: resolve(getRiassunto(cartella, pezzo)) })),
    ...daScrivere.map((pezzo) => ({ ente: pezzo.ente, cartella: resolve(openPezzo(cartella, pezzo)) })),
  ];
  await runAstro(dir, content, { storia, daScrivere: { enti, giaScritte, riassunti } });
  await keepPezzi(cartella, daScrivere, dir);
  for (const pezzo of ripresi) takePezzo(cartella, pezzo, dir);
  prunePezzi(cartella, pezzi);
  return esito;
}
