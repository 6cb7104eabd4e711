import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of a content directory at any depth, except the hidden ones, in the order of their paths.
 * @throws if there is no such directory, or it is empty
 */
export function listFile(root: string): string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`la cartella dei contenuti ${root}/ non c’è → indica quella giusta`);
  const file = listDentro(root, '').sort();
  if (file.length === 0) throw new Error(`la cartella dei contenuti ${root}/ è vuota → indica quella giusta`);
  return file;
}

const listDentro = (root: string, cartella: string): string[] =>
  readdirSync(join(root, cartella), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((voce) => {
      const percorso = cartella ? `${cartella}/${voce.name}` : voce.name;
      return voce.isDirectory() ? listDentro(root, percorso) : [percorso];
    });
