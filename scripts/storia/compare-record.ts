import diff, { type Difference } from 'microdiff';
import type { CambioPubblicato } from '../../src/domain/pubblicazione';

/** A change inside one file. */
export type Cambio = Pick<CambioPubblicato, 'specie' | 'percorso' | 'prima' | 'dopo' | 'riga'>;

/** Keys that are ours: sentences, links between records, titles without hyphens. To better them does not change what is printed. */
const NOSTRE = new Set([
  'sintesi',
  'nota',
  'andamento',
  'vincoli',
  'raggiuntoSe',
  'nonRaggiuntoSe',
  'considerazioni',
  'titoloSciolto',
  'codiceAssegnato',
  'fase',
  'pubblicato',
]);

type Oggetto = Record<string, unknown>;
const isOggetto = (valore: unknown): valore is Oggetto => typeof valore === 'object' && valore !== null;

/** A voce with a reason in the place of its value has one thing to compare, not two. */
function foldMotivo({ motivo, testo, ...voce }: Oggetto): Oggetto {
  if (typeof motivo !== 'string') return testo === undefined ? voce : { ...voce, testo };
  return { ...voce, valore: `${testo ?? '—'} (${motivo.replaceAll('-', ' ')})` };
}

/** Lists of things with a title become maps by title: one added at the top does not change all those below. */
function keyElenchi(valore: unknown): unknown {
  if (!isOggetto(valore)) return valore;
  if (!Array.isArray(valore)) {
    const voci = Object.entries(foldMotivo(valore));
    return Object.fromEntries(voci.map(([chiave, figlio]) => [chiave, keyElenchi(figlio)]));
  }
  const titoli = valore.map((voce) => (isOggetto(voce) ? voce.titolo : undefined));
  const unici =
    new Set(titoli).size === titoli.length && titoli.every((titolo) => typeof titolo === 'string');
  return unici
    ? Object.fromEntries(valore.map((voce, i) => [String(titoli[i]), keyElenchi(voce)]))
    : valore.map(keyElenchi);
}

/** What a person would call a piece of a file: its own value, or its title. */
function summarize(valore: unknown): CambioPubblicato['prima'] {
  if (!isOggetto(valore)) return valore as CambioPubblicato['prima'];
  const nome = ['valore', 'titolo', 'denominazione', 'etichetta'].find((chiave) => chiave in valore);
  return nome
    ? summarize(valore[nome])
    : Object.values(valore)
        .flatMap((figlio) => summarize(figlio) ?? [])
        .join(' · ');
}

const findRiga = (valore: unknown): number | undefined =>
  isOggetto(valore) && typeof valore.riga === 'number' ? valore.riga : undefined;

/** The versions of the voci in a piece of a file, at any depth. */
const listVersioniDi = (valore: unknown, versioni: string[]): string[] =>
  isOggetto(valore)
    ? Object.entries(valore).flatMap(([chiave, figlio]) => [
        ...(versioni.includes(chiave) ? [chiave] : []),
        ...listVersioniDi(figlio, versioni),
      ])
    : [];

/**
 * An added piece comes from an act if its voci are all of versions after the first; the first version is the document we
 * read, and what it lacked we had not transcribed.
 */
function findSpecie(valore: unknown, percorso: string[], versioni: string[]): Cambio['specie'] {
  const sue = [
    ...percorso.slice(-1).filter((chiave) => versioni.includes(chiave)),
    ...listVersioniDi(valore, versioni),
  ];
  return sue.length > 0 && sue.every((versione) => versione !== versioni[0]) ? 'aggiunta' : 'rettifica';
}

/** A new storia is told voce by voce; anything else that is new is told once. */
function listAggiunti(valore: unknown, percorso: string[], versioni: string[]): Cambio[] {
  const isStoria =
    isOggetto(valore) &&
    Object.keys(valore).length > 0 &&
    Object.keys(valore).every((chiave) => versioni.includes(chiave));
  if (isStoria)
    return Object.entries(valore).flatMap(([versione, voce]) =>
      listAggiunti(voce, [...percorso, versione], versioni),
    );
  return [
    {
      specie: findSpecie(valore, percorso, versioni),
      percorso,
      prima: undefined,
      dopo: summarize(valore),
      riga: findRiga(valore),
    },
  ];
}

function describeDifferenza(differenza: Difference, versioni: string[]): Cambio[] {
  const percorso = differenza.path.map(String);
  if (percorso.some((chiave) => NOSTRE.has(chiave))) return [];
  if (differenza.type === 'CREATE') return listAggiunti(differenza.value, percorso, versioni);
  const dopo = differenza.type === 'CHANGE' ? summarize(differenza.value) : undefined;
  return [{ specie: 'rettifica', percorso, prima: summarize(differenza.oldValue), dopo, riga: undefined }];
}

/**
 * What changed in a record from one text to another; `null` is a record that is not there. `versioni` are those of the
 * plan in the order of time.
 */
export function compareRecord(prima: unknown, dopo: unknown, versioni: string[]): Cambio[] {
  const [vecchio, nuovo] = [keyElenchi(prima), keyElenchi(dopo)];
  if (isOggetto(vecchio) && isOggetto(nuovo))
    return diff(vecchio, nuovo).flatMap((differenza) => describeDifferenza(differenza, versioni));
  if (isOggetto(nuovo)) return listAggiunti(nuovo, [], versioni);
  return [{ specie: 'rettifica', percorso: [], prima: summarize(vecchio), dopo: undefined, riga: undefined }];
}
