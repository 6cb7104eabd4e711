import type { Esito } from '../schema/esito';
import type { Livello } from '../schema/obiettivo';
import { findEsito } from './esito';
import { listRigheProprie, type ObiettivoCalcolato } from './obiettivo';

/** Un'azione contata: una linea, o una riga di obiettivo di un settore. */
export interface Azione {
  codice: string;
  titolo: string;
  indirizzo: string;
  livello: Livello;
  settori: string[];
  dimensione: string | undefined;
  /** Esito dichiarato; `undefined` se non si legge. */
  esito: Esito | undefined;
  testo: string | undefined;
}

/**
 * Le azioni di un piano, come le contano i documenti: un obiettivo giudicato per intero è un'azione; altrimenti lo è
 * ciascuna delle sue righe di settore (un progetto diviso tra due uffici conta due volte, uno trasversale una).
 */
export function listAzioni(obiettivi: ObiettivoCalcolato[]): Azione[] {
  return obiettivi.flatMap((obiettivo) => {
    const { codice, dati, indirizzo, righe, esitoDichiarato } = obiettivo;
    const comune = { titolo: dati.titolo, indirizzo, livello: dati.livello, dimensione: dati.dimensione };
    if (dati.esito) {
      const esito = findEsito(esitoDichiarato);
      return [
        {
          ...comune,
          codice,
          settori: righe.map(({ settore }) => settore),
          esito: esito?.esito,
          testo: esito?.testo,
        },
      ];
    }
    return listRigheProprie(obiettivo).flatMap((riga) => {
      if (!riga.esitoDichiarato) return [];
      const esito = findEsito(riga.esitoDichiarato);
      return [
        { ...comune, codice: riga.codice, settori: [riga.settore], esito: esito?.esito, testo: esito?.testo },
      ];
    });
  });
}

/** Quante azioni per ciascun valore di una chiave, nell'ordine in cui compaiono; `undefined` non si conta. */
export function countBy<K extends string>(
  azioni: Azione[],
  chiave: (azione: Azione) => K | undefined,
): Map<K, number> {
  const conteggi = new Map<K, number>();
  for (const azione of azioni) {
    const valore = chiave(azione);
    if (valore !== undefined) conteggi.set(valore, (conteggi.get(valore) ?? 0) + 1);
  }
  return conteggi;
}
