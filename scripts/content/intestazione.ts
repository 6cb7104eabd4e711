import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument, visit } from 'yaml';
import { describeDoppia } from './json-chiavi';
import type { TestoLetto } from './letto';
import { type buildPosizioni, INIZIO, type Localizza, type Percorso } from './posizione';
import type { Difetto } from './problema';
import { explainYaml } from './yaml-rotto';

/** The YAML between the two `---` at the top of a file. */
const INTESTAZIONE = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

type Posizioni = ReturnType<typeof buildPosizioni>;
type Coppia = Pair<ParsedNode, ParsedNode | null>;

/** What the header of an MDX file says, and where the prose under it begins. */
export interface Intestazione extends TestoLetto {
  fine: number;
}

/** Reads the header of an MDX file, with the same strictness as JSON: no key twice, nothing that stands for something else. */
export function readIntestazione(testo: string, posizione: Posizioni): Intestazione {
  const trovata = testo.startsWith('---') ? INTESTAZIONE.exec(testo) : null;
  if (!trovata) {
    const messaggio =
      'manca l’intestazione → comincia il file con una riga «---», poi le chiavi, poi un’altra riga «---»';
    return {
      dati: undefined,
      luogo: () => INIZIO,
      difetti: [{ ...INIZIO, percorso: '', messaggio }],
      fine: 0,
    };
  }
  const inizio = trovata[0].indexOf('\n') + 1;
  const at = (offset: number) => posizione(inizio + offset);
  const documento = parseDocument<ParsedNode>(trovata[1] ?? '', { uniqueKeys: false, prettyErrors: false });
  const fine = trovata[0].length;
  const [errore] = [...documento.errors, ...documento.warnings];
  if (errore) {
    const difetti = [{ ...at(errore.pos[0]), percorso: '', messaggio: explainYaml(errore) }];
    return { dati: undefined, luogo: () => INIZIO, difetti, fine };
  }
  const radice = documento.contents;
  const rimandi = listRimandi(radice, at);
  const dati = rimandi.length > 0 ? undefined : (documento.toJS() ?? {});
  return { dati, luogo: buildLuogo(radice, at), difetti: [...rimandi, ...listDoppie(radice, at)], fine };
}

const nameOf = (nodo: unknown): string => (isScalar(nodo) ? String(nodo.value) : String(nodo));
const offsetOf = (nodo: unknown): number => (nodo as ParsedNode | null)?.range?.[0] ?? 0;

/** `&name` and `*name`: who reads the file should not have to look elsewhere, and other readers of YAML expand them differently. */
function listRimandi(radice: ParsedNode | null, at: Posizioni): Difetto[] {
  const difetti: Difetto[] = [];
  visit(radice, (_chiave, nodo) => {
    if (!isAlias(nodo)) return;
    const messaggio = `«*${nodo.source}» rimanda a un altro punto del file → scrivi qui il valore per esteso`;
    difetti.push({ ...at(offsetOf(nodo)), percorso: '', messaggio });
  });
  return difetti;
}

/** The keys written twice, at any depth. */
function listDoppie(nodo: ParsedNode | null, at: Posizioni, percorso: Percorso = []): Difetto[] {
  if (isSeq(nodo))
    return nodo.items.flatMap((figlio, i) => listDoppie(figlio as ParsedNode, at, [...percorso, i]));
  if (!isMap(nodo)) return [];
  const viste = new Map<string, number>();
  return (nodo.items as Coppia[]).flatMap(({ key, value }) => {
    const chiave = nameOf(key);
    const qui = [...percorso, chiave];
    const prima = viste.get(chiave);
    const interne = listDoppie(value, at, qui);
    if (prima !== undefined) return [describeDoppia(qui, at(offsetOf(key)), at(prima)), ...interne];
    viste.set(chiave, offsetOf(key));
    return interne;
  });
}

function buildLuogo(radice: ParsedNode | null, at: Posizioni): Localizza {
  return (percorso, che = 'valore') => {
    let nodo = radice;
    let offset = offsetOf(radice);
    for (const [i, passo] of percorso.entries()) {
      const coppia = findCoppia(nodo, passo);
      if (!coppia) break;
      const chiave = che === 'chiave' && i === percorso.length - 1;
      offset = chiave || !coppia.value ? offsetOf(coppia.key) : offsetOf(coppia.value);
      nodo = coppia.value;
    }
    return at(offset);
  };
}

function findCoppia(nodo: ParsedNode | null, passo: string | number): Coppia | undefined {
  if (isSeq(nodo)) {
    const voce = nodo.items[Number(passo)] as ParsedNode | undefined;
    return voce && ({ key: voce, value: voce } as Coppia);
  }
  if (!isMap(nodo)) return undefined;
  return (nodo.items as Coppia[]).find(({ key }) => nameOf(key) === String(passo));
}
