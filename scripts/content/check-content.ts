import { giudiziNonScaduti } from './check-giudizi';
import { checkIstantanee } from './check-istantanee';
import { crossCheck } from './cross-check';
import { listFile } from './list-file';
import { type Problema, sortProblemi } from './problema';
import { buildVuoto, type Contenuto, getRadice, readInsieme } from './read-content';

/** What was found wrong in a content directory, or in a part of it. */
export interface Trovato {
  problemi: Problema[];
  /** Frozen versions whose data have changed. */
  cambiate: Problema[];
  /** Explanations of findings that are no longer there. */
  scaduti: Problema[];
}

/** The files of a content directory: those of the plans of each body, and those that are of no plan. */
export interface Cartella {
  root: string;
  comuni: string[];
  enti: { ente: string; file: string[] }[];
}

/** The body whose plan a file belongs to, if it is of a plan. */
const DI_UN_PIANO = /^piani\/([^/]+)\//;

export function listCartella(root: string): Cartella {
  const perEnte = Map.groupBy(listFile(root), (uno) => DI_UN_PIANO.exec(uno)?.[1] ?? '');
  const comuni = perEnte.get('') ?? [];
  perEnte.delete('');
  return { root, comuni, enti: [...perEnte].map(([ente, file]) => ({ ente, file })) };
}

/** Everything that is wrong in a content directory: inside each file, between files, then in what is computed and against what was published. */
export const checkContent = (root: string): { problemi: Problema[] } => ({
  problemi: joinTrovati([checkCartella(listCartella(root))]),
});

/**
 * What is wrong in what is of no plan and in the plans of some bodies. A plan looks only at itself and at what is of no plan:
 * so bodies are read one at a time, and memory holds one.
 */
export function checkCartella({ root, comuni, enti }: Cartella, onFatto = (_file: number) => {}): Trovato {
  const comune = readInsieme(root, comuni, buildVuoto(getRadice(root)));
  const problemi = [...comune.problemi, ...crossCheck(comune)];
  const trovato: Trovato = { problemi, cambiate: [], scaduti: [] };
  for (const { file } of enti) {
    const suo = readInsieme(root, file, pickNominabili(comune));
    problemi.push(...suo.problemi, ...crossCheck(suo));
    trovato.cambiate.push(...checkIstantanee(suo, problemi));
    if (problemi.length === 0) trovato.scaduti.push(...giudiziNonScaduti(suo));
    onFatto(file.length);
  }
  return trovato;
}

/** What was found by several checks. An explanation is looked at only if there is nothing else to mend: it speaks of what is computed. */
export function joinTrovati(trovati: Trovato[]): Problema[] {
  const problemi = trovati.flatMap((uno) => uno.problemi);
  const scaduti = problemi.length > 0 ? [] : trovati.flatMap((uno) => uno.scaduti);
  return sortProblemi([...problemi, ...trovati.flatMap(({ cambiate }) => cambiate), ...scaduti]);
}

/** What the plans may mention, and nothing else of what was read before them. */
function pickNominabili({ collezioni, parti, presenti, documenti, radice }: Contenuto): Contenuto {
  const vuoto = buildVuoto(radice);
  for (const nome of ['enti', 'documenti', 'regole', 'adempimenti'] as const) {
    (vuoto.collezioni[nome] as unknown[]).push(...collezioni[nome]);
    (vuoto.parti[nome] as unknown[]).push(...parti[nome]);
  }
  return { ...vuoto, presenti: new Set(presenti), documenti };
}
