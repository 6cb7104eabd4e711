import { count, quoteAll } from '../content/parole';
import { runAstro } from '../run-astro';
import { readStoria } from '../storia/read-storia';
import { type EnteLetto, listPezzi, type Pezzo } from './chiavi';
import { computeCodice } from './codice';
import { computeMemoria, splitGruppi } from './gruppi';
import { getRiassunto, hasPezzo, listPagine, prunePezzi, touchPezzo } from './magazzino';
import { openRiassunti, storePezzi, writeGruppi } from './write-gruppi';

/** Where the pieces of a site are kept, and whether to write them again even if they are there. */
export interface Magazzino {
  cartella: string;
  daCapo?: boolean;
}

/** What was done of a site: how to say it, all its pieces, and those of which the site has not the files yet. */
export interface Scritto {
  esito: string;
  pezzi: Pezzo[];
  daPrendere: Pezzo[];
}

/** Up to how many bodies are told by name. */
const POCHI = 5;

/** The pieces that contents ask for, with what git knows of them. */
export function readPezzi(content: string, enti?: EnteLetto[]) {
  const storia = readStoria(content);
  return { storia, pezzi: listPezzi(content, storia, computeCodice(), enti) };
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

/**
 * Writes the pages of a site, except those of the bodies that did not change: they are in their pieces. If there are many to
 * write, they are written in groups, and come out as pieces too.
 */
export async function writePezzi(
  dir: string,
  content: string,
  magazzino: Magazzino,
  lettiPrima?: EnteLetto[],
): Promise<Scritto> {
  const { cartella } = magazzino;
  const { storia, pezzi } = readPezzi(content, lettiPrima);
  const { daScrivere, esito } = splitPezzi(pezzi, magazzino);
  const gruppi = splitGruppi(daScrivere);
  if (gruppi.length > 1) await writeGruppi(gruppi, content, storia, cartella);
  const insieme = gruppi.length > 1 ? [] : daScrivere;
  const daPrendere = pezzi.filter((pezzo) => !insieme.includes(pezzo));
  await runAstro(dir, content, {
    storia,
    memoria: computeMemoria(insieme, pezzi),
    daScrivere: {
      enti: insieme.map(({ ente }) => ente),
      paese: true,
      giaScritte: daPrendere.flatMap((pezzo) => listPagine(cartella, pezzo)),
      riassunti: [...listRiassunti(cartella, daPrendere), ...openRiassunti(cartella, insieme)],
    },
  });
  await storePezzi(cartella, insieme, { sito: dir, content });
  for (const pezzo of daPrendere) touchPezzo(cartella, pezzo);
  prunePezzi(cartella, pezzi);
  return { esito, pezzi, daPrendere };
}

const listRiassunti = (magazzino: string, pezzi: Pezzo[]) =>
  pezzi.map((pezzo) => ({ ente: pezzo.ente, cartella: getRiassunto(magazzino, pezzo) }));
