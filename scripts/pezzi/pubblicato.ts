import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { hash, type Pezzo } from './chiavi';
import { listCartelle } from './magazzino';

/** Body → the piece that a published site has of it, and since when. */
type Pubblicato = Record<string, { chiave: string; quando: number }>;

/** Each published site has its own; it is beside the pieces, because a site has only what it publishes. */
const getFile = (magazzino: string, dist: string): string =>
  join(magazzino, `pubblicato-${hash(resolve(dist)).slice(0, 16)}.json`);

function readPubblicato(magazzino: string, dist: string): Pubblicato {
  const file = getFile(magazzino, dist);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Whether nothing in a folder was written, added or taken away after a moment. */
function isIntatta(cartella: string, quando: number): boolean {
  if (lstatSync(cartella).mtimeMs > quando) return false;
  return readdirSync(cartella, { withFileTypes: true }).every((voce) => {
    const percorso = `${cartella}/${voce.name}`;
    return voce.isDirectory() ? isIntatta(percorso, quando) : lstatSync(percorso).ctimeMs <= quando;
  });
}

/**
 * Looks for the bodies whose pages, in a published site, are those of their piece and nobody has touched up since: the new
 * site may take them from there, which is quicker than from the piece. It gives way, between a body and the next, to who waits.
 */
export async function findIntatti(magazzino: string, dist: string): Promise<(pezzo: Pezzo) => boolean> {
  const intatti = new Set<string>();
  for (const [ente, { chiave, quando }] of Object.entries(readPubblicato(magazzino, dist))) {
    const cartelle = listCartelle(ente).filter((cartella) =>
      existsSync(join(magazzino, ente, chiave, cartella)),
    );
    const sue = cartelle.map((cartella) => join(dist, cartella));
    if (sue.every((cartella) => existsSync(cartella) && isIntatta(cartella, quando)))
      intatti.add(`${ente}/${chiave}`);
    await setImmediate();
  }
  return ({ ente, chiave }) => intatti.has(`${ente}/${chiave}`);
}

/** Writes down what has just been published; of what was there already it keeps since when, as it was looked at before now. */
export function savePubblicato(magazzino: string, dist: string, pezzi: Pezzo[], passati: Pezzo[]): void {
  const prima = readPubblicato(magazzino, dist);
  const gia = new Set(passati.map(({ ente }) => ente));
  const ora = Date.now();
  const pubblicato = pezzi.map(({ ente, chiave }) => [
    ente,
    { chiave, quando: gia.has(ente) ? (prima[ente]?.quando ?? ora) : ora },
  ]);
  mkdirSync(magazzino, { recursive: true });
  writeFileSync(getFile(magazzino, dist), JSON.stringify(Object.fromEntries(pubblicato)));
}
