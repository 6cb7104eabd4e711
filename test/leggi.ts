import { readContent } from '../scripts/content/read-content';
import { assembleAdempimenti, assemblePiani, type Contenuti } from '../src/catalog/assemble';
import { computeCatalogo } from '../src/domain/catalogo';
import type { PianoCalcolato } from '../src/domain/piano';
import type { StoriaPubblicata } from '../src/domain/pubblicazione';

/** Reads a content directory from disk, as the check does, and computes its plans, as the site does. */
export function readPiani(cartella: string, storia?: StoriaPubblicata): PianoCalcolato[] {
  const { collezioni, problemi } = readContent(cartella);
  if (problemi.length > 0)
    throw new Error(problemi.map(({ file, messaggio }) => `${file}: ${messaggio}`).join('\n'));
  const contenuti = collezioni as unknown as Contenuti;
  return computeCatalogo(assemblePiani(contenuti, storia), assembleAdempimenti(contenuti));
}
