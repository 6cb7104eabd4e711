import { findMotivoSenzaEsito, type Quota } from '../quota';
import type { Parte, Spiegazione } from './spiegazione';

const FORMULA = {
  raggiunte: 'cento volte le azioni con esito «raggiunto», diviso tutte quelle con un esito',
  dimensione: 'cento volte le azioni della dimensione, diviso tutte',
};

/** Perché una quota di azioni è quella: le azioni una per una, con l'esito o la dimensione che le fa contare. */
export function explainQuota(quota: Quota): Spiegazione {
  const { specie, azioni, contate, copertura, valore, motivo } = quota;
  const findMotivo = (azione: (typeof azioni)[number]) =>
    specie === 'raggiunte' ? findMotivoSenzaEsito(azione) : undefined;
  // In una quota di dimensione le azioni delle altre portano zero e sono tante: le conta la copertura.
  const elencate = specie === 'dimensione' ? contate : azioni.filter((azione) => !findMotivo(azione));
  const parti: Parte[] = elencate.map((azione) => {
    const conta = contate.includes(azione);
    return {
      codice: azione.codice,
      titolo: azione.titolo,
      indirizzo: azione.indirizzo,
      peso: 1,
      valore: conta ? 100 : 0,
      contributo: conta ? 100 / copertura.conValore : 0,
      ...(azione.esito ? { esito: azione.esito } : {}),
      fonti: [],
    };
  });
  return {
    che: 'quota',
    ...(valore === undefined
      ? { motivo: motivo ?? 'nessun-elemento' }
      : { valore, conto: `100 × ${contate.length} / ${copertura.conValore}` }),
    formula: FORMULA[specie],
    rapporto: { contate: contate.length, su: copertura.conValore },
    // Senza una cifra non c'è un contributo da dire.
    parti: valore === undefined ? [] : parti,
    fuori: azioni.flatMap((azione) => {
      const perche = findMotivo(azione);
      const { codice, titolo, indirizzo } = azione;
      return perche ? [{ codice, titolo, indirizzo, motivo: perche }] : [];
    }),
    copertura,
    clausole: ['coperturaMinima'],
    fonti: [],
    note: [],
  };
}
