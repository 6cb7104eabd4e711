import { z } from 'zod';
import { Anno, Chiave, Giorno, Impronta, Testo } from './chiavi';

/** Un documento pubblicato da cui si leggono i dati. */
export const Documento = z.strictObject({
  titolo: Testo,
  ente: Chiave.optional(),
  anno: Anno,
  /** Nome del testo estratto su cui si contano le righe. */
  testo: Testo,
  righe: z.number().int().min(1),
  /** Impronta SHA-256 del testo letto: chi lo rilegge sa di avere lo stesso. */
  sha256: Impronta,
  /** Giorno in cui è stato letto. */
  letto: Giorno,
  /** Indirizzo pubblico, se si conosce. */
  indirizzo: z.url().optional(),
  nota: Testo.optional(),
});
export type Documento = z.infer<typeof Documento>;
