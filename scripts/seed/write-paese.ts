import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { COLLEZIONI } from '../../src/schema/collezioni';
import { layoutJson } from '../content/layout-json';
import type { FileNuovo } from './file-nuovo';
import { buildPaese, type Misure } from './paese';

/** What a made-up country takes as it is from the real content: the words and the law are the same for all. */
const COMUNI = ['glossario', 'guida', 'adempimenti'];

/** Says that a folder was written here, so that it may be written over. */
const SEGNO = '.paese-di-fantasia.json';

/** A file as it stands on the disk. */
function format({ collezione, percorso, dati, corpo }: FileNuovo): string {
  const esito = COLLEZIONI[collezione].schema.safeParse(dati);
  if (!esito.success) throw new Error(`${percorso} non ha la forma giusta: ${esito.error.message}`);
  if (percorso.endsWith('.mdx')) return `---\n${stringify(dati, { lineWidth: 0 })}---\n\n${corpo ?? ''}`;
  return layoutJson(JSON.stringify(dati));
}

/** Leaves the folder empty, with its mark. A folder that someone else filled stays as it is. */
function emptyCartella(dir: string, misure: Misure): void {
  const dentro = existsSync(dir) ? readdirSync(dir) : [];
  if (dentro.length > 0 && !dentro.includes(SEGNO))
    throw new Error(
      `la cartella ${dir}/ non è vuota e non l’ha scritta questo programma → indicane un’altra`,
    );
  for (const nome of dentro) rmSync(join(dir, nome), { recursive: true });
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, SEGNO), `${JSON.stringify(misure)}\n`);
}

/**
 * Writes a made-up country as a content folder; gives back how many files it has.
 * @param content where the words, the guide and the duties of the law are taken from
 * @throws if the folder holds something else, or if a file does not follow its schema
 */
export function writePaese(
  { dir, content, ...misure }: Misure & { dir: string; content: string },
  tell: (scritti: number) => void = () => {},
): number {
  emptyCartella(dir, misure);
  for (const cartella of COMUNI) cpSync(join(content, cartella), join(dir, cartella), { recursive: true });
  const pronte = new Set<string>();
  let scritti = 0;
  for (const file of buildPaese(misure)) {
    const percorso = join(dir, file.percorso);
    const cartella = dirname(percorso);
    if (!pronte.has(cartella)) mkdirSync(cartella, { recursive: true });
    pronte.add(cartella);
    writeFileSync(percorso, format(file));
    tell(++scritti);
  }
  return scritti;
}
