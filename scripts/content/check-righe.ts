import type { z } from 'zod';
import { COLLEZIONI, type NomeCollezione } from '../../src/schema/collezioni';
import { findCitati } from './citati';
import { quote } from './parole';
import { forEachPiano, type PianoSuDisco, type Regola } from './piano-su-disco';
import type { Percorso } from './posizione';
import { buildProblema } from './problema';
import type { Contenuto, Parte } from './read-content';
import { isStoria, stepInto, unwrap } from './schema-at';

/** The files of a plan that say on which line of a document they were read. */
const CON_RIGHE = [
  'piani',
  'settori',
  'prospetti',
  'rilevazioni',
  'giudizi',
  'obiettivi',
  'sezioni',
] as const satisfies NomeCollezione[];

/** A line and the document where it should be, `undefined` if the file does not say which. */
interface RigaCitata {
  percorso: Percorso;
  riga: number;
  documento: string | undefined;
}

/** A line that is mentioned is there: no document has more lines than it has. */
export const righeEsistenti: Regola = forEachPiano((piano, contenuto) => {
  const righe = new Map(contenuto.parti.documenti.map(({ id, dati }) => [id, dati.righe]));
  const documenti = findDocumenti(piano);
  return CON_RIGHE.flatMap((nome) =>
    listLetti(nome, piano, contenuto)
      .filter(({ dati }) => mayExceed(dati, documenti, righe))
      .flatMap((letto) =>
        listRighe(COLLEZIONI[nome].schema, letto.dati, documenti).flatMap(({ percorso, riga, documento }) => {
          const ultima = righe.get(`documenti/${documento}`);
          if (ultima === undefined || riga <= ultima) return [];
          const messaggio = `riga ${riga}: il documento ${quote(documento ?? '')} ha ${ultima} righe → correggi la riga`;
          return [buildProblema(letto, percorso, messaggio)];
        }),
      ),
  );
});

/**
 * Whether the highest line of a file is beyond the end of the shortest document that it may speak of. Nearly never: only
 * then it is worth following the schema to know which line is of which document.
 */
function mayExceed(
  dati: object,
  { perVersione }: Documenti,
  righe: Map<string, number | undefined>,
): boolean {
  const { documenti, riga } = findCitati(dati);
  const getUltima = (documento: string | undefined) => righe.get(`documenti/${documento}`) ?? Infinity;
  return [...perVersione.values(), ...documenti].some((documento) => riga > getUltima(documento));
}

const listLetti = (nome: NomeCollezione, { cartella }: PianoSuDisco, { parti }: Contenuto): Parte[] =>
  (parti[nome] as Parte[]).filter(({ id }) => id.startsWith(`${cartella}/`));

/** The document of each version, and the one of what has no version: only if it is the same for all. */
interface Documenti {
  perVersione: Map<string, string | undefined>;
  unico: string | undefined;
}

function findDocumenti({ piano }: PianoSuDisco): Documenti {
  const perVersione = new Map(
    Object.entries(piano?.dati.versioni ?? {}).map(([versione, dati]) => [versione, dati?.documento]),
  );
  const diversi = new Set(perVersione.values());
  return { perVersione, unico: diversi.size === 1 ? [...diversi][0] : undefined };
}

/** Every `riga` of a file, wherever the schema has one: a new field needs no change here. */
function listRighe(schema: z.core.$ZodType, dati: unknown, documenti: Documenti): RigaCitata[] {
  const trovate: RigaCitata[] = [];
  const percorso: Percorso = [];
  const visit = (qui: z.core.$ZodType, dato: unknown, suo: string | undefined): void => {
    if (typeof dato !== 'object' || dato === null) return;
    const { riga, documento } = dato as { riga?: unknown; documento?: unknown };
    const citato = typeof documento === 'string' ? documento : suo;
    if (typeof riga === 'number') trovate.push({ percorso: [...percorso, 'riga'], riga, documento: citato });
    const interno = unwrap(qui);
    const perVersione = isStoria(interno);
    for (const chiave in dato) {
      const valore = (dato as Record<string, unknown>)[chiave];
      if (typeof valore !== 'object') continue;
      const passo = Array.isArray(dato) ? Number(chiave) : chiave;
      const figlio = stepInto(interno, passo, dato);
      if (!figlio) continue;
      percorso.push(passo);
      visit(figlio, valore, (perVersione && documenti.perVersione.get(chiave)) || documenti.unico);
      percorso.pop();
    }
  };
  visit(schema, dati, documenti.unico);
  return trovate;
}
