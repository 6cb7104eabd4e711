import { type Node, parseTree } from 'jsonc-parser';
import { listChiaviDoppie } from './json-chiavi';
import { explainJson, type IsTesto } from './json-rotto';
import type { TestoLetto } from './letto';
import { buildPosizioni, INIZIO, type Localizza } from './posizione';

/** Reads a JSON text: strict, with every key written twice. A text that cannot be read gives one located sentence. */
export function readJson(testo: string, isTesto?: IsTesto): TestoLetto {
  const posizione = buildPosizioni(testo);
  let dati: unknown;
  try {
    dati = JSON.parse(testo);
  } catch (causa) {
    const { offset, messaggio } = explainJson(testo, causa, isTesto);
    return {
      dati: undefined,
      luogo: () => INIZIO,
      difetti: [{ ...posizione(offset), percorso: '', messaggio }],
    };
  }
  return { dati, luogo: buildLuogo(testo, posizione), difetti: listChiaviDoppie(testo, dati, posizione) };
}

/** Finds where values are; the tree is built on the first question, as most files have nothing to report. */
function buildLuogo(testo: string, posizione: ReturnType<typeof buildPosizioni>): Localizza {
  let radice: Node | undefined;
  return (percorso, che = 'valore') => {
    radice ??= parseTree(testo);
    let nodo = radice;
    let offset = radice?.offset ?? 0;
    for (const [i, passo] of percorso.entries()) {
      const voce = nodo && findVoce(nodo, passo);
      if (!voce) break;
      nodo = voce.valore;
      offset = (che === 'chiave' && i === percorso.length - 1 ? voce.intera : voce.valore).offset;
    }
    return posizione(offset);
  };
}

/** One entry of an object or of a list: its value, and the whole with its key. Of two equal keys the last, as in the data. */
function findVoce(nodo: Node, passo: string | number): { intera: Node; valore: Node } | undefined {
  const figli = nodo.children ?? [];
  if (nodo.type === 'array') {
    const valore = figli[Number(passo)];
    return valore && { intera: valore, valore };
  }
  const intera = figli.findLast(({ children }) => children?.[0]?.value === String(passo));
  const valore = intera?.children?.[1];
  return intera && valore && { intera, valore };
}
