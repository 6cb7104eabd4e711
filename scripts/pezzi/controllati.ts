import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnteLetto } from './chiavi';
import { computeCodiceDelControllo } from './codice';

/** The contents that have passed the check, and the program that checked them. */
interface Controllati {
  codice: string;
  impronte: string[];
}

const getFile = (magazzino: string): string => join(magazzino, 'controllati.json');

/** Tells which bodies have passed the check as they are: what they say, and the program that checks, are the same as then. */
export function readControllati(magazzino: string, enti: EnteLetto[]): (ente: string) => boolean {
  const file = getFile(magazzino);
  const nulla: Controllati = { codice: '', impronte: [] };
  const { codice, impronte }: Controllati = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : nulla;
  if (codice !== computeCodiceDelControllo()) return () => false;
  const passate = new Set(impronte);
  const passati = new Set(enti.filter(({ impronta }) => passate.has(impronta)).map(({ ente }) => ente));
  return (ente) => passati.has(ente);
}

/** Keeps that these have passed. */
export function saveControllati(magazzino: string, enti: EnteLetto[]): void {
  const controllati: Controllati = {
    codice: computeCodiceDelControllo(),
    impronte: enti.map(({ impronta }) => impronta),
  };
  mkdirSync(magazzino, { recursive: true });
  writeFileSync(getFile(magazzino), JSON.stringify(controllati));
}
