import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Tratto } from './fase';

/** A file of the built site. */
export interface FileScritto {
  nome: string;
  byte: number;
  /** When it was written, in milliseconds of the clock. */
  scritto: number;
}

/** The parts of a site that take their time apart: who wrote a file can be told from its name. */
export type Gruppo = 'pagine' | 'dati' | 'indice' | 'altro';

/** Which part of the site a file is. */
export function findGruppo(nome: string): Gruppo {
  if (nome.startsWith('pagefind/')) return 'indice';
  if (nome.endsWith('.html')) return 'pagine';
  return /^(dati\/|embed\/|enti\/)|\.xml$|^robots\.txt$/.test(nome) ? 'dati' : 'altro';
}

/** All the files of a built site. */
export function listScritti(dir: string): FileScritto[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((voce) => voce.isFile())
    .map((voce) => {
      const percorso = join(voce.parentPath, voce.name);
      const { size, mtimeMs } = statSync(percorso);
      return { nome: percorso.slice(join(dir, '/').length), byte: size, scritto: mtimeMs };
    });
}

/** When each part of a site was being written. */
type Scrittura = Record<'elenco' | 'pagine' | 'dati' | 'chiusura', Tratto[]>;

/** What was written in more than one round. */
export const joinScritture = (giri: Scrittura[]): Scrittura => ({
  elenco: giri.flatMap(({ elenco }) => elenco),
  pagine: giri.flatMap(({ pagine }) => pagine),
  dati: giri.flatMap(({ dati }) => dati),
  chiusura: giri.flatMap(({ chiusura }) => chiusura),
});

/**
 * When each part was being written. Astro makes one file after the other: a file took from when the one before was
 * written to when it was; the time before the first one goes to listing which there will be.
 */
export function splitScrittura(file: FileScritto[], { inizio, fine }: Tratto): Scrittura {
  const suoi = file
    .filter(
      ({ nome, scritto }) =>
        ['pagine', 'dati'].includes(findGruppo(nome)) && scritto >= inizio && scritto <= fine,
    )
    .sort((a, b) => a.scritto - b.scritto);
  const primo = suoi[0]?.scritto ?? fine;
  const tratti: Scrittura = {
    elenco: [{ inizio, fine: primo }],
    pagine: [],
    dati: [],
    chiusura: [],
  };
  let da = primo;
  for (const { nome, scritto } of suoi) {
    if (scritto === da) continue;
    const gruppo = tratti[findGruppo(nome) as 'pagine' | 'dati'];
    const ultimo = gruppo.at(-1);
    if (ultimo?.fine === da) ultimo.fine = scritto;
    else gruppo.push({ inizio: da, fine: scritto });
    da = scritto;
  }
  tratti.chiusura.push({ inizio: da, fine });
  return tratti;
}

/** How many files, how many bytes and how many pages. */
export const countScritti = (file: FileScritto[]) => ({
  file: file.length,
  byte: file.reduce((somma, { byte }) => somma + byte, 0),
  pagine: file.filter(({ nome }) => nome.endsWith('.html')).length,
});
