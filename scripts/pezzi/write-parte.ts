import { splitGruppi } from './gruppi';
import { prunePezzi } from './magazzino';
import { type Parte, pickParte } from './parte';
import { writeGruppi } from './write-gruppi';
import { type Magazzino, readPezzi, splitPezzi } from './write-pezzi';

/** Leaves in the folder of the pieces only those that fall to one of several machines, to be carried to the one that makes the site. */
export async function writeParte(content: string, magazzino: Magazzino, parte: Parte): Promise<string> {
  const { storia, pezzi } = readPezzi(content);
  const suoi = pickParte(pezzi, ({ peso }) => peso, parte);
  const { daScrivere, esito } = splitPezzi(suoi, magazzino);
  await writeGruppi(splitGruppi(daScrivere), content, storia, magazzino.cartella);
  prunePezzi(magazzino.cartella, suoi, 1);
  return esito;
}
