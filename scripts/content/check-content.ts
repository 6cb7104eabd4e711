import { giudiziNonScaduti } from './check-giudizi';
import { checkIstantanee } from './check-istantanee';
import { crossCheck } from './cross-check';
import { type Problema, sortProblemi } from './problema';
import { type Contenuto, readContent } from './read-content';

/** Everything that is wrong in a content directory: inside each file, between files, then in what is computed and against what was published. */
export function checkContent(root: string): { problemi: Problema[]; contenuto: Contenuto } {
  const contenuto = readContent(root);
  const problemi = [...contenuto.problemi, ...crossCheck(contenuto)];
  const giudizi = problemi.length > 0 ? [] : giudiziNonScaduti(contenuto);
  return {
    problemi: sortProblemi([...problemi, ...checkIstantanee(contenuto, problemi), ...giudizi]),
    contenuto,
  };
}
