import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import glob from 'fast-glob';
import type { Pezzo } from './chiavi';

/** The pieces kept of a body: the one in use and the one before, for those who go back and forth between two branches. */
const QUANTI = 2;

/** Where a site keeps what is of one body only. */
export const listCartelle = (ente: string): string[] => [
  `enti/${ente}`,
  `dati/${ente}`,
  `embed/enti/${ente}`,
  `pagefind/enti/${ente}`,
];

/** The folder of a piece holds its files, with the paths that they have in the site. */
const getCartella = (magazzino: string, { ente, chiave }: Pezzo): string => join(magazzino, ente, chiave);

export const hasPezzo = (magazzino: string, pezzo: Pezzo): boolean =>
  existsSync(getCartella(magazzino, pezzo));

/** Where a piece keeps what the pages of all the plans together need of its body: it is not a part of the site. */
const RIASSUNTO = 'riassunto';

export const getRiassunto = (magazzino: string, pezzo: Pezzo): string =>
  resolve(getCartella(magazzino, pezzo), RIASSUNTO);

/** Where a piece keeps the search index of its body. */
export const getIndice = (magazzino: string, pezzo: Pezzo): string =>
  join(getCartella(magazzino, pezzo), `pagefind/enti/${pezzo.ente}`);

/** A piece that is not whole yet: nobody finds half of it. */
const getParziale = (magazzino: string, pezzo: Pezzo): string =>
  `${getCartella(magazzino, pezzo)}.${process.pid}`;

/** Begins a piece, and says where its summary is to be left. */
export function openPezzo(magazzino: string, pezzo: Pezzo): string {
  const parziale = getParziale(magazzino, pezzo);
  rmSync(parziale, { recursive: true, force: true });
  mkdirSync(parziale, { recursive: true });
  return join(parziale, RIASSUNTO);
}

/** A page that did not change is as old as when it was written: who asks for it again may be told so. */
const copy = (da: string, a: string): void => cpSync(da, a, { recursive: true, preserveTimestamps: true });

/** Takes a piece out of a site just written, and gives it its name: now it is whole. */
export function storePezzo(magazzino: string, pezzo: Pezzo, sito: string, come?: 'sposta'): void {
  const cartella = getCartella(magazzino, pezzo);
  const parziale = getParziale(magazzino, pezzo);
  for (const sua of listCartelle(pezzo.ente).filter((una) => existsSync(join(sito, una)))) {
    mkdirSync(dirname(join(parziale, sua)), { recursive: true });
    if (come === 'sposta') renameSync(join(sito, sua), join(parziale, sua));
    else copy(join(sito, sua), join(parziale, sua));
  }
  savePagine(parziale);
  rmSync(cartella, { recursive: true, force: true });
  renameSync(parziale, cartella);
}

const getElenco = (cartella: string): string => join(cartella, RIASSUNTO, 'pagine.json');

/** The order of the map of the site: what is in order already is put in order at once. */
const { compare: compareIndirizzi } = new Intl.Collator('en', { numeric: true });

/** The addresses of the pages are kept with the summary: to look for those of a whole country takes longer than to write it. */
function savePagine(cartella: string): void {
  const pagine = glob
    .sync('enti/**/index.html', { cwd: cartella })
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort(compareIndirizzi);
  mkdirSync(join(cartella, RIASSUNTO), { recursive: true });
  writeFileSync(getElenco(cartella), JSON.stringify(pagine));
}

/** The addresses of the pages of a piece. */
export const listPagine = (magazzino: string, pezzo: Pezzo): string[] =>
  JSON.parse(readFileSync(getElenco(getCartella(magazzino, pezzo)), 'utf8'));

/** Says that a piece is in use: the others are thrown away before it. */
export function touchPezzo(magazzino: string, pezzo: Pezzo): void {
  const adesso = new Date();
  utimesSync(getCartella(magazzino, pezzo), adesso, adesso);
}

/** Puts a piece into a site. It is a copy: whoever touches up a published file must not change the piece as well. */
export function takePezzo(magazzino: string, pezzo: Pezzo, sito: string): void {
  const cartella = getCartella(magazzino, pezzo);
  for (const sua of listCartelle(pezzo.ente))
    if (existsSync(join(cartella, sua))) copy(join(cartella, sua), join(sito, sua));
}

/** A folder that holds a piece, whole or left halfway: nothing else is ever thrown away. */
const CHIAVE = /\/[0-9a-f]{32}(\.\d+)?$/;

/** Throws away the pieces of the bodies that are not among those given, and the old ones of the others. */
export function prunePezzi(magazzino: string, pezzi: Pezzo[], quanti = QUANTI): void {
  const inUso = new Set(pezzi.map(({ ente, chiave }) => `${ente}/${chiave}`));
  const altri = glob
    .sync('*/*', { cwd: magazzino, onlyDirectories: true })
    .filter((cartella) => CHIAVE.test(cartella) && !inUso.has(cartella))
    .map((cartella) => ({ cartella, uso: statSync(join(magazzino, cartella)).mtimeMs }))
    .sort((a, b) => b.uso - a.uso);
  const perEnte = Map.groupBy(altri, ({ cartella }) => cartella.split('/')[0] ?? '');
  const enti = new Set(pezzi.map(({ ente }) => ente));
  const vecchi = [...perEnte].flatMap(([ente, suoi]) => suoi.slice(enti.has(ente) ? quanti - 1 : 0));
  for (const { cartella } of vecchi) rmSync(join(magazzino, cartella), { recursive: true, force: true });
}
