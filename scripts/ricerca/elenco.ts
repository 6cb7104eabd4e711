import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import glob from 'fast-glob';
import { FILE_PAROLE } from '../../src/components/ricerca/correzione.ts';
import {
  type Dove,
  type ElencoIndici,
  FILE_ELENCO,
  FILTRI_COMUNI,
  type VoceIndice,
} from '../../src/components/ricerca/indici.ts';
import { findRadice } from '../../src/components/ricerca/riscontro.ts';
import { readParole } from './parole';
import { FILE_RIASSUNTO, type Riassunto } from './riassunto';

/** The letters that a file of words holds, before it is compressed: one is read for each word that is asked. */
const LETTERE_A_FILE = 16_000;

interface IndiceScritto extends VoceIndice {
  cartella: string;
  riassunto: Riassunto;
}

const compareNome = (a: string, b: string): number => (basename(a) < basename(b) ? -1 : 1);

const readRiassunto = (cartella: string): Riassunto =>
  JSON.parse(readFileSync(join(cartella, FILE_RIASSUNTO), 'utf8'));

/** The indexes that are in a folder, or that will be: those of the bodies by name, then that of all other pages. */
function listIndici(cartella: string, altrove: string[]): IndiceScritto[] {
  const qui = glob.sync('enti/*', { cwd: cartella, onlyDirectories: true, absolute: true });
  const suoi = [...qui, ...altrove].sort(compareNome).map((sua) => {
    const ente = basename(sua);
    const riassunto = readRiassunto(sua);
    const [nome = ente] = Object.keys(riassunto.filtri.ente ?? {});
    return { ente, nome, pagine: riassunto.pagine, cartella: sua, riassunto };
  });
  const riassunto = readRiassunto(cartella);
  const resto = { pagine: riassunto.pagine, cartella, riassunto };
  return [...suoi.sort((a, b) => a.nome.localeCompare(b.nome, 'it')), resto];
}

/** The values of the filters that all bodies share, with the pages of all. */
function sumFiltri(indici: IndiceScritto[]): ElencoIndici['filtri'] {
  const somma: ElencoIndici['filtri'] = {};
  for (const filtro of FILTRI_COMUNI)
    for (const { riassunto } of indici)
      for (const [valore, quante] of Object.entries(riassunto.filtri[filtro] ?? {})) {
        somma[filtro] ??= {};
        somma[filtro][valore] = (somma[filtro][valore] ?? 0) + quante;
      }
  return somma;
}

/** For each root, the word that comes on most pages, and the indexes that have it. */
interface Radice {
  parola: string;
  pagine: number;
  coppie: number[];
}

function collectRadici(indici: IndiceScritto[]): Map<string, Radice> {
  const radici = new Map<string, Radice>();
  for (const [posto, { cartella }] of indici.entries()) {
    // The forms of one word in an index: the one on most pages tells how many, as most pages that have another have it too.
    const viste = new Set<string>();
    for (const [parola, quante] of readParole(readFileSync(join(cartella, FILE_PAROLE), 'utf8'))) {
      const chiave = findRadice(parola);
      const radice = radici.get(chiave) ?? { parola, pagine: 0, coppie: [] };
      if (quante > radice.pagine) Object.assign(radice, { parola, pagine: quante });
      if (!viste.has(chiave)) radice.coppie.push(posto, quante);
      viste.add(chiave);
      radici.set(chiave, radice);
    }
  }
  return radici;
}

/** Shares out the roots among files of about the same length, in their order. */
function splitDove(radici: Map<string, Radice>): Dove[] {
  const file: Dove[] = [];
  let lettere = LETTERE_A_FILE;
  for (const [radice, { parola, coppie }] of [...radici].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (lettere >= LETTERE_A_FILE) {
      file.push({});
      lettere = 0;
    }
    const voce: Dove[string] = [parola, ...coppie];
    (file.at(-1) as Dove)[radice] = voce;
    lettere += JSON.stringify(voce).length + radice.length;
  }
  return file;
}

/** A file whose name changes with what it holds, so that a browser may keep it for ever. */
function writeDove(cartella: string, dove: Dove): [string, string] {
  const testo = JSON.stringify(dove);
  const nome = `${createHash('sha256').update(testo).digest('hex').slice(0, 12)}.json`;
  writeFileSync(join(cartella, nome), testo);
  return [Object.keys(dove)[0] ?? '', nome];
}

/**
 * Writes, above the indexes that are in a folder, the list that tells which to open.
 * @param altrove where the indexes are of bodies that are not in it yet
 */
export function writeElenco(cartella: string, altrove: string[] = []): { pagine: number } {
  const indici = listIndici(cartella, altrove);
  const dove = join(cartella, 'dove');
  rmSync(dove, { recursive: true, force: true });
  mkdirSync(dove);
  const file = splitDove(collectRadici(indici));
  const elenco: ElencoIndici = {
    indici: indici.map(({ ente, nome, pagine }) => ({ ...(ente && { ente, nome }), pagine })),
    filtri: sumFiltri(indici),
    dove: file.map((uno) => writeDove(dove, uno)),
  };
  writeFileSync(join(cartella, FILE_ELENCO), JSON.stringify(elenco));
  return { pagine: indici.reduce((somma, { pagine }) => somma + pagine, 0) };
}
