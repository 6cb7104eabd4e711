import type { Giudizi } from '../schema/giudizio';
import type { Controllo } from './controllo';

/** Una spiegazione che non vale più: il controllo non c'è, o una delle sue due cifre è cambiata. */
export interface Scaduto {
  id: string;
  /** Che cosa non corrisponde: il controllo intero, o la cifra. */
  che: 'controllo' | 'dichiarato' | 'calcolato';
  /** La cifra che il controllo dà oggi. */
  oggi?: string;
}

const CIFRE = ['dichiarato', 'calcolato'] as const;

/**
 * Un controllo che qualcuno ha spiegato diventa un giudizio: tiene le due cifre e non conta più come errore. La sua nota è
 * la spiegazione, al posto di quella della regola, che poteva dire che una spiegazione manca.
 */
export function applyGiudizio(controllo: Controllo, giudizi: Giudizi): Controllo {
  const giudizio = giudizi[controllo.id];
  if (!giudizio || CIFRE.some((cifra) => giudizio[cifra] !== controllo[cifra])) return controllo;
  const { di, nota, riga } = giudizio;
  return { ...controllo, gravita: 'giudizio', nota, giudizio: { di, riga } };
}

/** Le spiegazioni che non corrispondono a nessun controllo di oggi, nell'ordine del file. */
export function listScaduti(giudizi: Giudizi, controlli: Controllo[]): Scaduto[] {
  return Object.entries(giudizi).flatMap(([id, giudizio]): Scaduto[] => {
    const controllo = controlli.find((uno) => uno.id === id);
    if (!controllo) return [{ id, che: 'controllo' }];
    return CIFRE.filter((cifra) => giudizio[cifra] !== controllo[cifra]).map((che) => ({
      id,
      che,
      oggi: controllo[che],
    }));
  });
}
