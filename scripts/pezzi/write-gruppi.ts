import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { timePasso } from '../../src/catalog/tempi';
import type { StoriaPubblicata } from '../../src/domain/pubblicazione';
import { readGruppi, writeIndiciEnti } from '../ricerca/enti';
import { runAstro } from '../run-astro';
import type { Pezzo } from './chiavi';
import { computeMemoria, sumPesi } from './gruppi';
import { openPezzo, storePezzo } from './magazzino';

/** Begins some pieces, and says where the summary of each is to be left. */
export const openRiassunti = (magazzino: string, pezzi: Pezzo[]) =>
  pezzi.map((pezzo) => ({ ente: pezzo.ente, cartella: resolve(openPezzo(magazzino, pezzo)) }));

/**
 * Makes the pieces of a site just written searchable, those that have an index of their own, and keeps them. If the site is
 * only a way to write them, they are taken away from it.
 */
export async function storePezzi(
  magazzino: string,
  pezzi: Pezzo[],
  { sito, content }: { sito: string; content: string },
  come?: 'sposta',
): Promise<void> {
  const conIndice = pezzi.filter((pezzo) => pezzo.conIndice).map(({ ente }) => ente);
  await timePasso('indici', () => writeIndiciEnti(sito, conIndice, readGruppi(content)));
  await timePasso('pezzi', () => {
    for (const pezzo of pezzi) storePezzo(magazzino, pezzo, sito, come);
  });
}

/** Writes the pieces of some bodies, a group after the other: each group has a program of its own, and memory holds one. */
export async function writeGruppi(
  gruppi: Pezzo[][],
  content: string,
  storia: StoriaPubblicata,
  magazzino: string,
): Promise<void> {
  const inizio = performance.now();
  for (const [i, gruppo] of gruppi.entries()) {
    await writeGruppo(gruppo, content, storia, magazzino);
    const [fatti, mancano] = [gruppi.slice(0, i + 1).flat(), gruppi.slice(i + 1).flat()];
    const secondi = ((performance.now() - inizio) / 1000 / sumPesi(fatti)) * sumPesi(mancano);
    const attesa = mancano.length > 0 ? `, ${describeAttesa(secondi)}…` : '';
    console.error(`Enti scritti: ${fatti.length} di ${fatti.length + mancano.length}${attesa}`);
  }
}

/** How long is left, as people say it: it is a guess. */
function describeAttesa(secondi: number): string {
  const minuti = Math.round(secondi / 60);
  if (minuti < 1) return 'manca meno di un minuto';
  return minuti === 1 ? 'manca circa un minuto' : `mancano circa ${minuti} minuti`;
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
      memoria: computeMemoria(gruppo),
      daScrivere: {
        enti: gruppo.map(({ ente }) => ente),
        paese: false,
        giaScritte: [],
        riassunti: openRiassunti(magazzino, gruppo),
      },
    });
    await storePezzi(magazzino, gruppo, { sito, content }, 'sposta');
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}
