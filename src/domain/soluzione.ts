import type { Esito } from '../schema/esito';
import type { Motivo } from '../schema/motivo';

/** Ciò che viene da un conto con certe regole: la cifra (0–100) o il motivo per cui non c'è, e l'esito che ne segue. */
export interface Soluzione {
  valore?: number;
  motivo?: Motivo;
  esito?: Esito;
  /** Il conto con i numeri, dove è un conto. */
  conto?: string;
}
