import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StoriaPubblicata } from '../../src/domain/pubblicazione';
import { runAstro } from '../run-astro';
import type { Pezzo } from './chiavi';
import { openPezzo, storePezzo } from './magazzino';

/** Begins some pieces, and says where the summary of each is to be left. */
export const openRiassunti = (magazzino: string, pezzi: Pezzo[]) =>
  pezzi.map((pezzo) => ({ ente: pezzo.ente, cartella: resolve(openPezzo(magazzino, pezzo)) }));

/** Keeps the pieces of a site just written. If the site is only a way to write them, they are taken away from it. */
export function storePezzi(magazzino: string, pezzi: Pezzo[], sito: string, come?: 'sposta'): void {
  for (const pezzo of pezzi) storePezzo(magazzino, pezzo, sito, come);
}

/** Writes the pieces of some bodies, a group after the other: each group has a program of its own, and memory holds one. */
export async function writeGruppi(
  gruppi: Pezzo[][],
  content: string,
  storia: StoriaPubblicata,
  magazzino: string,
): Promise<void> {
  const quanti = gruppi.flat().length;
  let fatti = 0;
  for (const gruppo of gruppi) {
    await writeGruppo(gruppo, content, storia, magazzino);
    fatti += gruppo.length;
    console.error(`Enti scritti: ${fatti} di ${quanti}…`);
  }
}

async function writeGruppo(
  gruppo: Pezzo[],
  content: string,
  storia: StoriaPubblicata,
  magazzino: string,
): Promise<void> {
  mkdirSync(magazzino, { recursive: true });
  // Beside the pieces, so that to take them away is a single step of the disk.
  const cartella = mkdtempSync(join(magazzino, '.lavoro-'));
  const sito = join(cartella, 'sito');
  try {
    await runAstro(sito, content, {
      storia,
      daScrivere: {
        enti: gruppo.map(({ ente }) => ente),
        paese: false,
        giaScritte: [],
        riassunti: openRiassunti(magazzino, gruppo),
      },
    });
    storePezzi(magazzino, gruppo, sito, 'sposta');
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}
