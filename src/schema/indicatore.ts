import { z } from 'zod';
import { Codice, Percentuale, Testo } from './chiavi';
import { Attesi, Rilevati } from './lettura';
import { storia } from './voce';

/** Un indicatore con i testi come stampati (scheda: delibera CiVIT 89/2010). La chiave è il codice. */
export const Indicatore = z.strictObject({
  titolo: Testo,
  /** Titolo senza le sillabe che la stampa spezza a fine riga («incon- tri»): si mostra e si cerca questo. */
  titoloSciolto: Testo.optional(),
  /** Vero se il documento non stampa un codice e la chiave è nostra. */
  codiceAssegnato: z.literal(true).optional(),
  /** Unità, solo se il documento la stampa a parte. */
  unita: Testo.optional(),
  /** Dimensione del benessere, come stampata. */
  dimensione: Testo.optional(),
  /** Settore che ne risponde, se non è quello dell'obiettivo. */
  settore: Codice.optional(),
  /** Verso di un atteso stampato come numero nudo; non ha un valore predefinito. */
  verso: z.enum(['aumentare', 'diminuire']).optional(),
  /** Peso percentuale nell'obiettivo. */
  peso: storia(Percentuale).optional(),
  /** Valore di partenza, come stampato. */
  partenza: Rilevati.optional(),
  /** Valore atteso nell'anno del piano, come stampato. */
  atteso: Attesi.optional(),
  /** Valore rilevato nell'anno del piano, come stampato. */
  rilevato: Rilevati.optional(),
  /** Esito che l'amministrazione dichiara, come stampato. */
  esito: storia(Testo).optional(),
  /** Attesi e rilevati di altri anni, per anno. */
  anni: z
    .record(
      z.string().regex(/^20\d\d$/),
      z.strictObject({ atteso: Attesi.optional(), rilevato: Rilevati.optional() }),
    )
    .optional(),
  /** Avvertenza del documento sull'indicatore, riassunta in parole nostre. */
  nota: Testo.optional(),
});
export type Indicatore = z.infer<typeof Indicatore>;
