import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { runAstro } from '../run-astro';
import { DI_UN_ENTE, type Pezzo } from './chiavi';
import { openPezzo, prunePezzi } from './magazzino';
import { type Parte, pickParte } from './parte';
import { keepPezzi, type Magazzino, readPezzi, splitPezzi } from './write-pezzi';

/** The contents without the bodies of the other machines: reading, reckoning and writing them all would take each as long as one. */
function copyContenuti(content: string, dove: string, pezzi: Pezzo[]): void {
  const enti = new Set(pezzi.map(({ ente }) => ente));
  cpSync(content, dove, {
    recursive: true,
    filter: (file) => {
      const ente = DI_UN_ENTE.exec(relative(content, file).split(sep).join('/'))?.[1];
      return ente === undefined || enti.has(ente);
    },
  });
}

/** Leaves in the folder of the pieces only those that fall to one of several machines, to be carried to the one that makes the site. */
export async function writeParte(content: string, magazzino: Magazzino, parte: Parte): Promise<string> {
  const { storia, pezzi } = readPezzi(content);
  const suoi = pickParte(pezzi, ({ peso }) => peso, parte);
  const { daScrivere, esito } = splitPezzi(suoi, magazzino);
  const cartella = mkdtempSync(join(tmpdir(), 'piano-aperto-parte-'));
  const [contenuti, sito] = [join(cartella, 'content'), join(cartella, 'sito')];
  try {
    if (daScrivere.length > 0) {
      copyContenuti(content, contenuti, daScrivere);
      const riassunti = daScrivere.map((pezzo) => ({
        ente: pezzo.ente,
        cartella: resolve(openPezzo(magazzino.cartella, pezzo)),
      }));
      const enti = daScrivere.map(({ ente }) => ente);
      await runAstro(sito, contenuti, {
        storia,
        cache: join(cartella, 'cache'),
        daScrivere: { enti, giaScritte: [], riassunti },
      });
    }
    await keepPezzi(magazzino.cartella, daScrivere, sito);
    prunePezzi(magazzino.cartella, suoi, 1);
    return esito;
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}
