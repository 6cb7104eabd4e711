import { z } from 'zod';
import { Testo } from './chiavi';

/** L'intestazione di una sezione di un piano, raccontata in parole nostre (le sezioni del PIAO: DM 132/2022). */
export const Sezione = z.strictObject({
  titolo: Testo,
  sintesi: Testo,
  /** Numero stampato della sezione («2.2»). */
  numero: Testo.optional(),
  ordine: z.number().int(),
  /** Atti che il documento cita nella sezione. */
  atti: z.array(Testo).optional(),
  riga: z.number().int().min(1),
});
export type Sezione = z.infer<typeof Sezione>;
