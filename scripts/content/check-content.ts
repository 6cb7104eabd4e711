import { crossCheck } from './cross-check';
import { type Problema, sortProblemi } from './problema';
import { type Contenuto, readContent } from './read-content';

/** Everything that is wrong in a content directory: inside each file, then between files. */
export function checkContent(root: string): { problemi: Problema[]; contenuto: Contenuto } {
  const contenuto = readContent(root);
  return { problemi: sortProblemi([...contenuto.problemi, ...crossCheck(contenuto)]), contenuto };
}
