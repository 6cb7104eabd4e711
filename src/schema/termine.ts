import { z } from 'zod';
import { Testo } from './chiavi';

/** Un termine del glossario: spiega la parola a chi legge, e la fa trovare a chi ne cerca un'altra. */
export const Termine = z.strictObject({
  /** La parola o la sigla, come la scrivono i documenti. */
  termine: Testo,
  /** Che cosa vuol dire, in una o due frasi nostre. */
  definizione: Testo,
  /** La norma che la definisce o la regola, come si cita. */
  norma: Testo.optional(),
  /** Come lo scrivono le pagine di questo sito, oltre al suo nome: plurali e forme brevi. Serve solo a spiegarlo dove compare. */
  scritto: z.array(Testo).min(1).optional(),
  /** Vero se tutti sanno che cosa vuol dire: il glossario e la ricerca lo conoscono, ma le pagine non lo spiegano. */
  quotidiana: z.boolean().optional(),
  /** Altri modi in cui i documenti la scrivono: sigle, forme estese, parole uguali in quel contesto. */
  forme: z.array(Testo).min(1).optional(),
  /** Parole di tutti i giorni con cui si cerca: chi le scrive trova le pagine che hanno il termine o una sua forma. */
  sinonimi: z.array(Testo).min(1).optional(),
});
export type Termine = z.infer<typeof Termine>;
