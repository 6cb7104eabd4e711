import { readContent } from '../scripts/content/read-content';
import { assemblePiani, type Contenuti } from '../src/catalog/assemble';
import { computePiano, type PianoCalcolato } from '../src/domain/piano';
import type { StoriaPubblicata } from '../src/domain/pubblicazione';

/** Reads a content directory from disk, as the check does, and computes its plans, as the site does. */
export function readPiani(cartella: string, storia?: StoriaPubblicata): PianoCalcolato[] {
  const { collezioni, problemi } = readContent(cartella);
  if (problemi.length > 0)
    throw new Error(problemi.map(({ file, messaggio }) => `${file}: ${messaggio}`).join('\n'));
  return assemblePiani(collezioni as unknown as Contenuti, storia).map(computePiano);
}
