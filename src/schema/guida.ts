import { z } from 'zod';
import { Chiave, Testo } from './chiavi';

/** L'intestazione di una pagina della guida. */
export const Guida = z.strictObject({
  titolo: Testo,
  sintesi: Testo,
  ordine: z.number().int(),
  /** Regole di cui la pagina mostra gli esempi svolti. */
  esempi: Chiave.optional(),
});
export type Guida = z.infer<typeof Guida>;
