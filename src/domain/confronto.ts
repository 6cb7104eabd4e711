import { parseAtteso } from './atteso';
import { readScadenza } from './scadenza';

/** Che cosa è successo a una promessa dopo l'approvazione. */
export type Cambiamento =
  | 'aggiunto'
  | 'tolto'
  | 'abbassato'
  | 'alzato'
  | 'rinviato'
  | 'anticipato'
  | 'cambiato';

/** Confronta due valori diversi della stessa promessa. */
export type Confronta<T> = (prima: T, dopo: T) => Cambiamento;

/** Due pesi. */
export const compareNumeri: Confronta<number> = (prima, dopo) => (dopo < prima ? 'abbassato' : 'alzato');

/** Due testi di cui non si può dire il verso. */
export const compareTesti: Confronta<string> = () => 'cambiato';

/** Due date come stampate; `anno` è quello della loro colonna. */
export const compareDate =
  (anno?: number): Confronta<string> =>
  (prima, dopo) => {
    const [a, b] = [readScadenza({ valore: prima }, anno), readScadenza({ valore: dopo }, anno)];
    if (!a || !b || !('a' in a) || !('a' in b) || a.a === b.a) return 'cambiato';
    return b.a > a.a ? 'rinviato' : 'anticipato';
  };

/** La soglia di un atteso, se è una sola e ha un verso. */
function findSoglia(testo: string, verso: 'aumentare' | 'diminuire' | undefined) {
  const letto = parseAtteso(testo, verso);
  const [unica, altra] = typeof letto === 'string' ? [] : letto;
  return unica && !altra && (unica.tipo === 'almeno' || unica.tipo === 'al-piu') ? unica : undefined;
}

/** Un atteso è abbassato se chiede meno: un minimo più basso, un tetto più alto. Se non si legge, è solo cambiato. */
export const compareAttesi =
  (verso: 'aumentare' | 'diminuire' | undefined): Confronta<string> =>
  (prima, dopo) => {
    const [a, b] = [findSoglia(prima, verso), findSoglia(dopo, verso)];
    if (!a || !b || a.tipo !== b.tipo || a.unita !== b.unita || a.valore === b.valore) return 'cambiato';
    return b.valore < a.valore === (a.tipo === 'almeno') ? 'abbassato' : 'alzato';
  };
