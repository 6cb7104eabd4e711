import { remember } from '../../src/domain/ricordo';

/** What a file says of the documents it was read from, without saying where. */
export interface Citati {
  documenti: Set<string>;
  /** The highest line. */
  riga: number;
}

/** Looked for in one round over the data: more than one rule asks, and nearly always finds that there is nothing else to look for. */
export const findCitati = remember((dati: object): Citati => {
  const citati: Citati = { documenti: new Set(), riga: 0 };
  visit(dati, citati);
  return citati;
});

function visit(dato: object, citati: Citati): void {
  for (const chiave in dato) {
    const valore = (dato as Record<string, unknown>)[chiave];
    if (typeof valore === 'object' && valore !== null) visit(valore, citati);
    else if (chiave === 'riga' && typeof valore === 'number') citati.riga = Math.max(citati.riga, valore);
    else if (chiave === 'documento' && typeof valore === 'string') citati.documenti.add(valore);
  }
}
