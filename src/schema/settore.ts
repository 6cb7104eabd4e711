import { z } from 'zod';
import { Chiave, Codice, Percentuale, Testo } from './chiavi';
import { Richiesta } from './scheda';
import { Affermazione, Luogo, storia } from './voce';

/** Un'unità dell'amministrazione che risponde di obiettivi. */
export const Settore = z.strictObject({
  denominazione: Testo,
  /** Chi la dirige (dato pubblico: art. 14 d.lgs. 33/2013). Nessun altro nome di persona entra nei dati. */
  responsabile: Testo.optional(),
  sintesi: Testo.optional(),
  /** Totali che il documento stampa per il settore. */
  totale: z
    .strictObject({
      /** Somma dei pesi, come stampata: può passare 100, se il documento stampa così. */
      peso: storia(z.number().min(0)).optional(),
      percentuale: storia(Percentuale).optional(),
      /** La stessa percentuale come il valutatore la scrive nel suo testo. */
      nelTesto: storia(Percentuale).optional(),
    })
    .optional(),
  /** Considerazioni del valutatore, in parole nostre. */
  considerazioni: Testo.optional(),
  /** Domande del valutatore e risposte. */
  richieste: z.array(Richiesta).optional(),
  /** Fatti che il documento racconta in due modi diversi. */
  affermazioni: z.record(Chiave, Affermazione).optional(),
  fonte: Luogo,
});
export type Settore = z.infer<typeof Settore>;

/** `settori.json`: tutti i settori di un piano, per codice. */
export const Settori = z.record(Codice, Settore);
export type Settori = z.infer<typeof Settori>;
