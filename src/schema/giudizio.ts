import { z } from 'zod';
import { Chiave, Testo } from './chiavi';

/**
 * Perché una differenza trovata da un controllo dipende da una valutazione. Vale per le due cifre che spiega: se una cambia,
 * la spiegazione è scaduta e va riletta.
 */
export const Giudizio = z.strictObject({
  /** Le due cifre come la pagina del controllo le mostra. */
  dichiarato: Testo,
  calcolato: Testo,
  /** Chi la dà: l'ente, nel documento o dopo, oppure chi ha trascritto. */
  di: z.enum(['ente', 'chi-trascrive']),
  /** Il perché, in parole nostre; mai inventato. */
  nota: Testo,
  /** Riga del documento in cui si legge, se è nel documento. */
  riga: z.number().int().min(1).optional(),
});
export type Giudizio = z.infer<typeof Giudizio>;

/** `giudizi.json`: le differenze spiegate di un piano, per nome del controllo (quello che chiude il suo indirizzo). */
export const Giudizi = z.record(Chiave, Giudizio);
export type Giudizi = z.infer<typeof Giudizi>;
