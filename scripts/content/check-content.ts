import { giudiziNonScaduti } from './check-giudizi';
import { crossCheck } from './cross-check';
import { type Problema, sortProblemi } from './problema';
import { type Contenuto, readContent } from './read-content';

/** Everything that is wrong in a content directory: inside each file, between files, and then in what is computed. */
export function checkContent(root: string): { problemi: Problema[]; contenuto: Contenuto } {
  const contenuto = readContent(root);
  const problemi = [...contenuto.problemi, ...crossCheck(contenuto)];
  return { problemi: sortProblemi(problemi.length > 0 ? problemi : giudiziNonScaduti(contenuto)), contenuto };
}
