import { z } from 'zod';
import { Giorno, Testo } from './chiavi';

/** Una tavola di misure: quanto scritto dal programma che misura, nell'ordine in cui l'ha scritto. */
const Tavola = z.strictObject({
  /** Che cosa si è misurato: «10.000 obiettivi di 40 enti». */
  titolo: Testo,
  intestazioni: z.array(Testo).min(1),
  /** Una riga per cosa misurata, una cella per intestazione, già scritta; vuota se non c'è nulla da dire. */
  righe: z.array(z.array(z.string())).min(1),
});

/** Una misura di com'è fatto il sito: la scrive `npm run bench` o `npm run bench:pages`, non una persona. */
export const Misure = z.strictObject({
  titolo: Testo,
  /** Posto nella pagina. */
  ordine: z.number().int(),
  /** Il comando che la rifà. */
  comando: Testo,
  giorno: Giorno,
  /** Processori, memoria e versioni: senza, le cifre non dicono nulla. */
  macchina: Testo,
  tavole: z.array(Tavola).min(1),
  /** Ciò che è oltre il limite, come lo dice il programma. */
  oltre: z.array(Testo).optional(),
});
export type Misure = z.infer<typeof Misure>;
