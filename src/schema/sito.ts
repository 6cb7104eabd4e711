import { z } from 'zod';
import { Testo } from './chiavi';

/** Un altro sito fatto con questo programma, in cui la ricerca di questo cerca anche: così una regione è il portale dei suoi enti. */
export const Sito = z.strictObject({
  /** Come lo conosce chi legge, di solito il nome dell'ente che lo pubblica. */
  nome: Testo,
  /** Indirizzo della sua prima pagina. */
  indirizzo: z.url(),
});
export type Sito = z.infer<typeof Sito>;
