import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import { COLLEZIONI, type NomeCollezione } from '../../src/schema/collezioni';
import { SENZA_FRASE } from './caso';
import { decodeTesto } from './codifica';
import { readJson } from './json';
import type { TestoLetto } from './letto';
import { listFile } from './list-file';
import { readMdx } from './mdx';
import { describeIssues } from './messaggi';
import { findCollezione, MODELLI } from './modello';
import { isIntatto, keepParti, type Parti } from './parti';
import type { Localizza } from './posizione';
import { buildProblema, type Problema, sortProblemi } from './problema';
import { schemaAt } from './schema-at';

/** A file that could be read, whatever its shape. */
export interface Grezzo {
  /** Path inside content/ without its extension: what the site calls the record by. */
  id: string;
  /** Path to show, with the name of the directory in front. */
  file: string;
  dati: unknown;
  corpo?: TestoLetto['corpo'];
  luogo: Localizza;
}

/** A file with the shape of its collection, at least in all the keys that the schema knows. */
export interface Letto<N extends NomeCollezione = NomeCollezione> extends Omit<Grezzo, 'dati' | 'corpo'> {
  dati: z.infer<(typeof COLLEZIONI)[N]['schema']>;
  /** The prose of an MDX file. */
  corpo?: string;
}

/** A file of which some parts may be wrong: they are `undefined`, and the others can be compared with other files. */
export interface Parte<N extends NomeCollezione = NomeCollezione> extends Omit<Letto, 'dati'> {
  dati: Parti<Letto<N>['dati']>;
}

export type Collezioni = { [N in NomeCollezione]: Letto<N>[] };
export type CollezioniParziali = { [N in NomeCollezione]: Parte<N>[] };

export interface Contenuto {
  /** The files with the right shape, by collection and in the order of their paths. */
  collezioni: Collezioni;
  /** All the files that could be read, each with its right parts: the checks between files look here. */
  parti: CollezioniParziali;
  problemi: Problema[];
  /** Every file that could be read, also with the wrong shape. */
  grezzi: Grezzo[];
  /** The ids of all files, also of the broken ones: a reference to a broken file is not a reference to nothing. */
  presenti: Set<string>;
  /** The names of the documents, also of those that cannot be read. */
  documenti: string[];
  /** Path of the directory, as the problems show it. */
  radice: string;
  quantiFile: number;
}

/**
 * Reads a whole content directory. Nothing in a file stops it: all problems of all files come back together.
 * @throws if there is no such directory, or it is empty
 */
export const readContent = (root: string): Contenuto =>
  readInsieme(root, listFile(root), buildVuoto(getRadice(root)));

/** Reads some files of a content directory and adds them to what is there already. */
export function readInsieme(root: string, tutti: string[], prima: Contenuto): Contenuto {
  const nuovi = tutti.flatMap((relativo) => /^documenti\/(.+)\.json$/.exec(relativo)?.[1] ?? []);
  const contenuto = { ...prima, documenti: [...prima.documenti, ...nuovi] };
  for (const relativo of tutti) {
    contenuto.quantiFile++;
    const file = `${contenuto.radice}/${relativo}`;
    const nome = findCollezione(relativo);
    if (nome)
      readFile(
        nome,
        { id: relativo.replace(/\.\w+$/, ''), file },
        readFileSync(join(root, relativo)),
        contenuto,
      );
    else contenuto.problemi.push(describeEstraneo(file));
  }
  return { ...contenuto, problemi: sortProblemi(contenuto.problemi) };
}

/** Path of a content directory, as the problems show it. */
export const getRadice = (root: string): string => root.split(sep).join('/').replace(/\/+$/, '');

export function buildVuoto(radice: string): Contenuto {
  const empty = () => Object.fromEntries(Object.keys(COLLEZIONI).map((nome) => [nome, []]));
  const collezioni = empty() as unknown as Collezioni;
  const parti = empty() as unknown as CollezioniParziali;
  return {
    collezioni,
    parti,
    problemi: [],
    grezzi: [],
    presenti: new Set(),
    documenti: [],
    radice,
    quantiFile: 0,
  };
}

function readFile(
  nome: NomeCollezione,
  chi: { id: string; file: string },
  byte: Buffer,
  contenuto: Contenuto,
): void {
  const { testo, difetti: segni } = decodeTesto(byte);
  const { dati, luogo, difetti, corpo } = chi.file.endsWith('.json')
    ? readJson(
        testo,
        (percorso) => schemaAt(COLLEZIONI[nome].schema, percorso, undefined)?._zod.def.type === 'string',
      )
    : readMdx(testo);
  contenuto.presenti.add(chi.id);
  for (const difetto of [...segni, ...difetti]) contenuto.problemi.push({ file: chi.file, ...difetto });
  if (dati === undefined) return;
  contenuto.grezzi.push({ ...chi, dati, luogo, ...(corpo && { corpo }) });
  const { schema } = COLLEZIONI[nome];
  const esito = schema.safeParse(dati, { error: () => SENZA_FRASE });
  const issues = esito.error?.issues ?? [];
  const letto = { ...chi, dati: esito.data ?? dati, luogo, ...(corpo && { corpo: corpo.testo }) };
  if (isIntatto(issues)) (contenuto.collezioni[nome] as Letto[]).push(letto as Letto);
  const parti = keepParti(nome, letto.dati, issues);
  if (parti !== undefined) (contenuto.parti[nome] as Parte[]).push({ ...letto, dati: parti } as Parte);
  for (const { percorso, messaggio, che } of describeIssues(issues, schema, dati, contenuto.documenti))
    contenuto.problemi.push(buildProblema({ ...chi, luogo }, percorso, messaggio, che));
}

const describeEstraneo = (file: string): Problema => ({
  file,
  riga: 1,
  colonna: 1,
  percorso: '',
  messaggio: `questo file non è previsto → toglilo, o mettilo dove stanno i suoi simili: ${MODELLI.join(', ')}`,
});
