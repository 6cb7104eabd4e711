import { z } from 'zod';
import { Testo } from './chiavi';
import { Luogo } from './voce';

/** Un'azione di un anno, senza numeri: il documento dice solo che si farà. */
export const Azione = z.strictObject({ titolo: Testo, ...Luogo.shape });

/** Un'attività con chi la coordina, chi è coinvolto e le azioni di ogni anno. */
export const Attivita = z.strictObject({
  titolo: Testo,
  /** Vero se il documento non stampa un numero e la chiave è nostra. */
  codiceAssegnato: z.literal(true).optional(),
  /** Ufficio che coordina, come stampato. */
  responsabile: Testo.optional(),
  /** Uffici coinvolti, come stampati. */
  coinvolti: Testo.optional(),
  /** Anno → azioni nell'ordine del documento. */
  azioni: z.record(z.string().regex(/^20\d\d$/), z.array(Azione)),
  ...Luogo.shape,
});
export type Attivita = z.infer<typeof Attivita>;
