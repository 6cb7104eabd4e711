import { cpSync, existsSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import type { Pezzo } from './chiavi';

/** The pieces kept of a body: the one in use and the one before, for those who go back and forth between two branches. */
const QUANTI = 2;

/** Where a site keeps what is of one body only. */
const listCartelle = (ente: string): string[] => [
  `enti/${ente}`,
  `dati/${ente}`,
  `embed/enti/${ente}`,
  `pagefind/enti/${ente}`,
];

/** The folder of a piece holds its files, with the paths that they have in the site. */
const getCartella = (magazzino: string, { ente, chiave }: Pezzo): string => join(magazzino, ente, chiave);

export const hasPezzo = (magazzino: string, pezzo: Pezzo): boolean =>
  existsSync(getCartella(magazzino, pezzo));

/** The addresses of the pages of a piece. */
export const listPagine = (magazzino: string, pezzo: Pezzo): string[] =>
  glob
    .sync('enti/**/index.html', { cwd: getCartella(magazzino, pezzo) })
    .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** Takes a piece out of a site just written. It has its name only when it is whole: nobody finds half of it. */
export function storePezzo(magazzino: string, pezzo: Pezzo, sito: string): void {
  const cartella = getCartella(magazzino, pezzo);
  const parziale = `${cartella}.${process.pid}`;
  rmSync(parziale, { recursive: true, force: true });
  for (const sua of listCartelle(pezzo.ente))
    if (existsSync(join(sito, sua))) cpSync(join(sito, sua), join(parziale, sua), { recursive: true });
  rmSync(cartella, { recursive: true, force: true });
  renameSync(parziale, cartella);
}

/** Puts a piece into a site. It is a copy: whoever touches up a published file must not change the piece as well. */
export function takePezzo(magazzino: string, pezzo: Pezzo, sito: string): void {
  const cartella = getCartella(magazzino, pezzo);
  const adesso = new Date();
  utimesSync(cartella, adesso, adesso);
  cpSync(cartella, sito, { recursive: true });
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
