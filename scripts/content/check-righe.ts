import type { z } from 'zod';
import { COLLEZIONI, type NomeCollezione } from '../../src/schema/collezioni';
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
    listLetti(nome, piano, contenuto).flatMap((letto) =>
      listRighe(COLLEZIONI[nome].schema, letto.dati, documenti).flatMap(({ percorso, riga, documento }) => {
        const ultima = righe.get(`documenti/${documento}`);
        if (ultima === undefined || riga <= ultima) return [];
        const messaggio = `riga ${riga}: il documento ${quote(documento ?? '')} ha ${ultima} righe → correggi la riga`;
        return [buildProblema(letto, percorso, messaggio)];
      }),
    ),
  );
});

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
function listRighe(
  schema: z.core.$ZodType,
  dati: unknown,
  documenti: Documenti,
  documento = documenti.unico,
  percorso: Percorso = [],
): RigaCitata[] {
  if (typeof dati !== 'object' || dati === null) return [];
  const qui = dati as { riga?: unknown; documento?: unknown };
  const citato = typeof qui.documento === 'string' ? qui.documento : documento;
  const propria =
    typeof qui.riga === 'number'
      ? [{ percorso: [...percorso, 'riga'], riga: qui.riga, documento: citato }]
      : [];
  const interno = unwrap(schema);
  const dentro = Object.entries(dati).flatMap(([chiave, valore]) => {
    const passo = Array.isArray(dati) ? Number(chiave) : chiave;
    const figlio = stepInto(interno, passo, dati);
    const suo = isStoria(interno) ? documenti.perVersione.get(chiave) : documenti.unico;
    return figlio ? listRighe(figlio, valore, documenti, suo, [...percorso, passo]) : [];
  });
  return [...propria, ...dentro];
}
