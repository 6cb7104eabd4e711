import type { ComponenteAtteso, ComponenteRilevato } from '../schema/lettura';
import type { Regole } from '../schema/regole';
import type { Coppia } from './misura';

type Sforamento = Regole['indicatore']['sforamento'];

/** Quanto di una componente è raggiunto: `grezzo` in percentuale, non limitato; `soddisfatto` se l'atteso è rispettato. */
export interface Distanza {
  grezzo: number;
  soddisfatto: boolean;
}

const allOrNothing = (soddisfatto: boolean): Distanza => ({ grezzo: soddisfatto ? 100 : 0, soddisfatto });

/** Verso l'alto: il percorso fatto dalla partenza, o il rapporto con l'atteso se la partenza non dice nulla. */
function computeAlmeno(rilevato: number, atteso: number, stretto: boolean, partenza?: number): Distanza {
  const soddisfatto = stretto ? rilevato > atteso : rilevato >= atteso;
  if (partenza !== undefined && partenza < atteso)
    return { grezzo: (100 * (rilevato - partenza)) / (atteso - partenza), soddisfatto };
  return atteso > 0 ? { grezzo: (100 * rilevato) / atteso, soddisfatto } : allOrNothing(soddisfatto);
}

/** Verso il basso: il percorso fatto dalla partenza, o 100 meno quanto si è sforato in proporzione all'atteso (o zero, se le regole non perdonano). */
function computeAlPiu(
  rilevato: number,
  atteso: number,
  stretto: boolean,
  {
    partenza,
    sforamento = 'in-proporzione',
  }: { partenza?: number | undefined; sforamento?: Sforamento } = {},
): Distanza {
  const soddisfatto = stretto ? rilevato < atteso : rilevato <= atteso;
  if (partenza !== undefined && partenza > atteso)
    return { grezzo: (100 * (partenza - rilevato)) / (partenza - atteso), soddisfatto };
  return atteso > 0 && sforamento === 'in-proporzione'
    ? { grezzo: (100 * (2 * atteso - rilevato)) / atteso, soddisfatto }
    : allOrNothing(soddisfatto);
}

/** Dentro un intervallo 100; fuori, 100 meno lo scarto in proporzione all'estremo più vicino. */
function computeTra(rilevato: number, minimo: number, massimo: number): Distanza {
  if (rilevato < minimo) return { ...computeAlmeno(rilevato, minimo, false), soddisfatto: false };
  if (rilevato > massimo) return { ...computeAlPiu(rilevato, massimo, false), soddisfatto: false };
  return { grezzo: 100, soddisfatto: true };
}

/** Entro l'ampiezza attorno alla partenza 100; oltre, cala con lo scarto. L'ampiezza in % è una quota della partenza. */
function computeVariazione(
  rilevato: number,
  atteso: ComponenteAtteso & { tipo: 'variazione' },
  partenza: number,
): Distanza {
  const ampiezza = atteso.unita === '%' ? (Math.abs(partenza) * atteso.ampiezza) / 100 : atteso.ampiezza;
  return computeTra(rilevato, partenza - ampiezza, partenza + ampiezza);
}

/**
 * Quanto un rilevato raggiunge l'atteso. Senza partenza: verso l'alto rilevato/atteso; verso il basso
 * (2·atteso − rilevato)/atteso, così sforare del 20 % un tetto vale come mancare del 20 % un minimo. Con una partenza
 * peggiore dell'atteso: la parte di percorso fatta. Date e fatti: tutto o niente.
 * @returns `base-mancante` per una variazione senza partenza
 */
export function computeDistanza(
  coppia: Coppia,
  partenza?: number,
  sforamento: Sforamento = 'in-proporzione',
): Distanza | 'base-mancante' {
  const distanza = computeGrezza(coppia, sforamento, partenza);
  // 100 × 1,37 / 1,37 in binario fa 99,99999…: chi rispetta l'atteso è al 100 per definizione.
  return distanza === 'base-mancante' || !distanza.soddisfatto
    ? distanza
    : { ...distanza, grezzo: Math.max(100, distanza.grezzo) };
}

function computeGrezza(
  { atteso, rilevato }: Coppia,
  sforamento: Sforamento,
  partenza?: number,
): Distanza | 'base-mancante' {
  if (atteso.tipo === 'data')
    return allOrNothing(rilevato.tipo === 'data' && rilevato.giorno <= atteso.entro);
  if (atteso.tipo === 'si-no') return allOrNothing(rilevato.tipo === 'si-no' && rilevato.avvenuto);
  const valore = (rilevato as ComponenteRilevato & { tipo: 'numero' }).valore;
  switch (atteso.tipo) {
    case 'almeno':
      return computeAlmeno(valore, atteso.valore, atteso.stretto ?? false, partenza);
    case 'al-piu':
      return computeAlPiu(valore, atteso.valore, atteso.stretto ?? false, { partenza, sforamento });
    case 'tra':
      return computeTra(valore, atteso.minimo, atteso.massimo);
    case 'variazione':
      return partenza === undefined ? 'base-mancante' : computeVariazione(valore, atteso, partenza);
  }
}
