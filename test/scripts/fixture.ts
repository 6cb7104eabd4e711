import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { checkContent } from '../../scripts/content/check-content';
import { formatProblema } from '../../scripts/content/problema';

export const VALIDO = 'test/fixtures/valido';
export const ERRORI = 'test/fixtures/errori';

/** What a fixture is expected to say; it is not content. */
export const ATTESO = 'atteso.txt';

const daTogliere: string[] = [];
afterEach(() => {
  for (const cartella of daTogliere.splice(0)) rmSync(cartella, { recursive: true, force: true });
});

/** An empty folder that disappears after the test. */
export function makeCartella(): string {
  const cartella = mkdtempSync(join(tmpdir(), 'piano-aperto-'));
  daTogliere.push(cartella);
  return cartella;
}

/** The valid content with the files of some fixtures on top, in a folder of its own. */
export function overlay(...difetti: string[]): string {
  const content = join(makeCartella(), 'content');
  cpSync(VALIDO, content, { recursive: true });
  for (const difetto of difetti)
    cpSync(join(ERRORI, difetto), content, { recursive: true, filter: (file) => !file.endsWith(ATTESO) });
  return content;
}

/** The lines that the check prints for a folder, whose own place on the disk is left out. */
export const listRighe = (content: string): string[] =>
  checkContent(content).problemi.map((problema) => formatProblema(problema).replaceAll(content, 'content'));

export const listDifetti = (): string[] => readdirSync(ERRORI).sort();
