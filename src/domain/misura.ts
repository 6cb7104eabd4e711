import type { ComponenteAtteso, ComponenteRilevato } from '../schema/lettura';
import type { Motivo } from '../schema/motivo';

/** Un atteso e un rilevato portati sulla stessa scala. */
export interface Coppia {
  atteso: ComponenteAtteso;
  rilevato: ComponenteRilevato;
}

const toPercento = (valore: number) => valore * 100;

/** Applica una funzione ai valori dell'atteso. */
function mapAtteso(atteso: ComponenteAtteso, f: (valore: number) => number): ComponenteAtteso {
  switch (atteso.tipo) {
    case 'almeno':
    case 'al-piu':
      return { ...atteso, valore: f(atteso.valore), unita: '%' };
    case 'tra':
      return { ...atteso, minimo: f(atteso.minimo), massimo: f(atteso.massimo), unita: '%' };
    default:
      return atteso;
  }
}

const biggest = (atteso: ComponenteAtteso): number =>
  atteso.tipo === 'tra' ? atteso.massimo : 'valore' in atteso ? atteso.valore : Number.POSITIVE_INFINITY;

/**
 * Porta atteso e rilevato sulla stessa scala. Un numero nudo fino a 1 contro una percentuale è una frazione
 * («1» è il 100 %, «0,865» è l'86,5 %); sopra 1 è già una percentuale solo se lo dice il titolo («% cittadini…»).
 * @returns la coppia, oppure `unita-diverse`
 */
export function alignUnita(
  atteso: ComponenteAtteso,
  rilevato: ComponenteRilevato,
  titoloInPercentuale: boolean,
): Coppia | Motivo {
  const numerico = 'unita' in rilevato || rilevato.tipo === 'numero';
  if (!numerico || rilevato.tipo !== 'numero') {
    const stessaSpecie =
      (atteso.tipo === 'data' && rilevato.tipo === 'data') ||
      (atteso.tipo === 'si-no' && rilevato.tipo === 'si-no');
    return stessaSpecie ? { atteso, rilevato } : 'unita-diverse';
  }
  if (atteso.tipo === 'data' || atteso.tipo === 'si-no') return 'unita-diverse';
  const attesoInPercento = atteso.unita === '%';
  const rilevatoInPercento = rilevato.unita === '%';
  if (attesoInPercento === rilevatoInPercento || atteso.tipo === 'variazione') return { atteso, rilevato };
  // «≤ 1%» contro «0,9»: può essere lo 0,9 % come il 90 %, e non si indovina.
  if (attesoInPercento && rilevato.valore <= 1 && biggest(atteso) <= 1) return 'unita-diverse';
  if (attesoInPercento && rilevato.valore <= 1)
    return { atteso, rilevato: { ...rilevato, valore: toPercento(rilevato.valore), unita: '%' } };
  if (rilevatoInPercento && biggest(atteso) <= 1) return { atteso: mapAtteso(atteso, toPercento), rilevato };
  return titoloInPercentuale ? { atteso, rilevato } : 'unita-diverse';
}
