import { formatPercorso, type Localizza, type Percorso, type Posizione } from './posizione';

/** One thing to mend in content/: where it is, what is wrong and what to do about it. */
export interface Problema extends Posizione {
  file: string;
  /** Keys that lead to the value, joined by dots; empty if the problem is of the file as a whole. */
  percorso: string;
  /** «what is wrong → what to do», in Italian. */
  messaggio: string;
}

/** A problem found while reading one file, before anyone knows the file's name. */
export type Difetto = Omit<Problema, 'file'>;

/** A problem at a path of a file that has been read. */
export function buildProblema(
  letto: { file: string; luogo: Localizza },
  percorso: Percorso,
  messaggio: string,
  che: 'valore' | 'chiave' = 'valore',
): Problema {
  return { file: letto.file, ...letto.luogo(percorso, che), percorso: formatPercorso(percorso), messaggio };
}

const describe = ({ percorso, messaggio }: Problema) => (percorso ? `${percorso}: ${messaggio}` : messaggio);

/** `file:riga:colonna  percorso: cosa non va → cosa fare`, the form that editors turn into a link. */
export const formatProblema = (problema: Problema): string =>
  `${problema.file}:${problema.riga}:${problema.colonna}  ${describe(problema)}`;

/** The same problem as GitHub wants it to show it on the line of the pull request. */
export function formatAnnotazione(problema: Problema): string {
  const protect = (testo: string) =>
    testo.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const file = protect(problema.file).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${file},line=${problema.riga},col=${problema.colonna}::${protect(describe(problema))}`;
}

const compareTesti = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line and column: the order in which people mend them. The same sentence twice on a spot is one problem. */
export function sortProblemi(problemi: Problema[]): Problema[] {
  const ordinati = problemi.toSorted(
    (a, b) =>
      compareTesti(a.file, b.file) ||
      a.riga - b.riga ||
      a.colonna - b.colonna ||
      compareTesti(a.percorso, b.percorso) ||
      compareTesti(a.messaggio, b.messaggio),
  );
  return ordinati.filter(
    (problema, i) => i === 0 || formatProblema(problema) !== formatProblema(ordinati[i - 1] as Problema),
  );
}
