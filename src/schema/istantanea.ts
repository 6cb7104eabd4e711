import { z } from 'zod';
import { Chiave, Giorno, Impronta, Testo } from './chiavi';

/** Una pubblicazione dei dati di una versione: chi la cita cita questi byte. */
const Edizione = z.strictObject({
  /** Impronta SHA-256 del file `/dati/<ente>/<piano>/<versione>.json`. */
  sha256: Impronta,
  /** Giorno da cui vale. */
  data: Giorno,
});

/** Un'edizione che ne corregge un'altra dice perché: la trascrizione era sbagliata, non il piano. */
const Rettifica = Edizione.extend({
  motivo: Testo.refine((motivo) => !/…$|^perché cambia$/.test(motivo), {
    error: 'è ancora quello di esempio → scrivi perché i dati sono cambiati',
  }),
});
export type Edizione = z.infer<typeof Edizione> & { motivo?: string | undefined };

/** Le edizioni di una versione, dalla prima: la prima non corregge nulla, tutte le altre hanno un motivo. */
const Edizioni = z
  .tuple([Edizione], Rettifica)
  .refine((edizioni) => edizioni.every(({ data }, i) => i === 0 || data >= (edizioni[i - 1]?.data ?? '')), {
    error: 'le edizioni non sono in ordine di data → metti la più vecchia per prima',
  });

/**
 * `istantanee.json`: versione → edizioni. Una versione che c'è è congelata: se i suoi dati ufficiali cambiano senza
 * una nuova edizione, il controllo lo dice. Una versione che non c'è è ancora aperta.
 */
export const Istantanee = z.record(Chiave, Edizioni);
export type Istantanee = Record<string, Edizione[]>;
