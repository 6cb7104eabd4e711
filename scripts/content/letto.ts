import type { Localizza, Posizione } from './posizione';
import type { Difetto } from './problema';

/** What one text says, before its shape is checked. */
export interface TestoLetto {
  /** `undefined` if the text cannot be read at all: then `difetti` says why. */
  dati: unknown;
  luogo: Localizza;
  difetti: Difetto[];
  /** The prose of an MDX file, and where its characters are in the file. */
  corpo?: { testo: string; luogo: (offset: number) => Posizione };
}
