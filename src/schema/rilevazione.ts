import { z } from 'zod';
import { Chiave, Codice, Giorno, Testo } from './chiavi';
import { Altrove } from './voce';

/** Una quantità che il documento dichiara senza un atteso: non si misura, si riporta. */
export const Rilevazione = z.strictObject({
  titolo: Testo,
  /** Argomento sotto cui il documento la riporta. */
  argomento: Testo,
  valore: z.number(),
  unita: Testo,
  /** Giorno a cui il dato si riferisce. */
  al: Giorno.optional(),
  /** Parti che il documento elenca; la loro somma si controlla. */
  parti: z.record(Testo, z.number()).optional(),
  /** Lo stesso dato stampato in un altro posto. */
  altrove: z.array(Altrove).min(1).optional(),
  /** Versione in cui il documento la stampa la prima volta; se manca, la prima del piano. */
  versione: Chiave.optional(),
  /** Codice dell'obiettivo di cui parla, se è uno. */
  obiettivo: Codice.optional(),
  riga: z.number().int().min(1),
  nota: Testo.optional(),
});
export type Rilevazione = z.infer<typeof Rilevazione>;

/** `rilevazioni.json`: le quantità dichiarate di un piano. */
export const Rilevazioni = z.record(Chiave, Rilevazione);
export type Rilevazioni = z.infer<typeof Rilevazioni>;
