import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { listChiaviDoppie } from './json-chiavi';
import { explainJson } from './json-rotto';
import type { TestoLetto } from './letto';
import { buildPosizioni, INIZIO, type Localizza } from './posizione';

/** Reads a JSON text: strict, with every key written twice. A text that cannot be read gives one located sentence. */
export function readJson(testo: string): TestoLetto {
  const posizione = buildPosizioni(testo);
  let dati: unknown;
  try {
    dati = JSON.parse(testo);
  } catch (causa) {
    const { offset, messaggio } = explainJson(testo, causa);
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
  let radice: ReturnType<typeof parseTree>;
  return (percorso, che = 'valore') => {
    radice ??= parseTree(testo);
    if (!radice) return INIZIO;
    for (let quanti = percorso.length; quanti > 0; quanti--) {
      const nodo = findNodeAtLocation(radice, percorso.slice(0, quanti));
      if (!nodo) continue;
      const chiesto = quanti === percorso.length;
      return posizione(
        (che === 'chiave' && chiesto && nodo.parent?.type === 'property' ? nodo.parent : nodo).offset,
      );
    }
    return posizione(radice.offset);
  };
}
