import { z } from 'zod';
import { Codice, Giorno, Percentuale, Testo } from './chiavi';
import { Attesi, Rilevati } from './lettura';
import { Luogo, storia } from './voce';

/** Un risultato atteso di una scheda: un testo, e i valori solo dove la scheda li ha. */
export const Risultato = z.strictObject({
  titolo: Testo,
  /** Codice dell'indicatore del DUP, se la scheda lo cita. */
  indicatore: Testo.optional(),
  /** Termine, come stampato. */
  entro: Testo.optional(),
  /** Numero della fase che lo produce: lo scrive una persona, dove i due titoli dicono la stessa cosa. */
  fase: Codice.optional(),
  partenza: storia(Testo).optional(),
  atteso: Attesi.optional(),
  rilevato: Rilevati.optional(),
  ...Luogo.shape,
});
export type Risultato = z.infer<typeof Risultato>;

/** Una domanda del valutatore (Nucleo o OIV) e la risposta del settore, in parole nostre. */
export const Richiesta = z.strictObject({
  data: Giorno,
  sintesi: Testo,
  /** Codice dell'obiettivo di cui si parla, se è uno. */
  obiettivo: Testo.optional(),
  risposta: z.strictObject({ data: Giorno.optional(), sintesi: Testo }).optional(),
  riga: z.number().int().min(1),
});
export type Richiesta = z.infer<typeof Richiesta>;

/** Ciò che la scheda di un obiettivo dice oltre a titolo, fasi e indicatori. */
export const Scheda = z.strictObject({
  /** Codice dell'obiettivo da cui la scheda dice di discendere, se lo stampa. */
  padre: Codice.optional(),
  /** Data di inizio e di fine, come stampate; la revisione di metà anno è una versione in più. */
  inizio: storia(Testo).optional(),
  fine: storia(Testo).optional(),
  /** Delega politica di riferimento: l'ufficio, mai la persona. */
  assessorato: Testo.optional(),
  /** Priorità e peso come stampati nella scheda: si confrontano con la tabella del settore. */
  priorita: storia(Testo).optional(),
  peso: storia(Percentuale).optional(),
  /** Esito e percentuale come stampati nella scheda. */
  esito: storia(Testo).optional(),
  percentuale: storia(Percentuale).optional(),
  /** Con chi è condiviso: uffici ed enti, come stampati, senza nomi di persone. */
  condivisione: Testo.optional(),
  /** Vero se la scheda indica risorse di bilancio dedicate. */
  risorse: z.boolean().optional(),
  /** Vero se la scheda prevede verifiche di qualità. */
  qualita: z.boolean().optional(),
  /** Vincoli e criticità, in parole nostre. */
  vincoli: Testo.optional(),
  /** Quando la scheda dice che l'obiettivo è raggiunto e quando no, in parole nostre. */
  raggiuntoSe: Testo.optional(),
  nonRaggiuntoSe: Testo.optional(),
  /** Come è andata, in parole nostre, per versione. */
  andamento: storia(Testo).optional(),
  /** Vero se nel documento la scheda è interrotta. */
  tronca: z.literal(true).optional(),
  ...Luogo.shape,
});
export type Scheda = z.infer<typeof Scheda>;
