import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A hidden folder next to `dist`, so that moving one onto the other is a single step of the disk. */
export const besides = (dist: string, nome: string) => join(dirname(dist), `.${basename(dist)}-${nome}`);

/** The folders that pass from the old site to the new one, written down while they do: a power cut must not lose them. */
const getElenco = (dist: string): string => besides(dist, 'passate.json');

/**
 * Puts the new site in the place of the old one. If that fails the old one goes back.
 * @param passate folders of the old site that the new one takes as they are: they are moved, and moving is one step for any number of files
 */
export async function swapDist(nuovo: string, dist: string, passate: string[] = []): Promise<void> {
  const vecchio = besides(dist, 'vecchio');
  if (!existsSync(nuovo)) throw new Error(`il sito nuovo, ${nuovo}/, non c’è`);
  writeFileSync(getElenco(dist), JSON.stringify(passate));
  try {
    if (existsSync(dist)) renameSync(dist, vecchio);
    for (const cartella of passate) moveCartella(vecchio, nuovo, cartella);
    renameSync(nuovo, dist);
  } catch (causa) {
    await restoreDist(dist);
    throw causa;
  }
  rmSync(getElenco(dist));
  await rm(vecchio, { recursive: true, force: true });
}

function moveCartella(da: string, a: string, cartella: string): void {
  mkdirSync(dirname(join(a, cartella)), { recursive: true });
  renameSync(join(da, cartella), join(a, cartella));
}

/** Puts back a site that was moved aside and never replaced, as after a power cut. */
export async function restoreDist(dist: string): Promise<void> {
  const [vecchio, nuovo] = [besides(dist, 'vecchio'), besides(dist, 'nuovo')];
  if (existsSync(vecchio) && !existsSync(dist)) {
    const passate: string[] = existsSync(getElenco(dist))
      ? JSON.parse(readFileSync(getElenco(dist), 'utf8'))
      : [];
    for (const cartella of passate)
      if (existsSync(join(nuovo, cartella)) && !existsSync(join(vecchio, cartella)))
        moveCartella(nuovo, vecchio, cartella);
    renameSync(vecchio, dist);
  } else await rm(vecchio, { recursive: true, force: true });
  rmSync(getElenco(dist), { force: true });
}
