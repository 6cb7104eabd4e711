import { z } from 'zod';
import { Chiave, Testo } from './chiavi';
import { Livello } from './obiettivo';

const Cella = z.strictObject({
  valore: z.number().int().min(0),
  /** Percentuale stampata accanto al numero, 0–100. */
  percentuale: z.number().min(0).max(100),
  /** Riga del numero, se non è quella della categoria (la percentuale è accanto o nella riga sotto). */
  riga: z.number().int().min(1).optional(),
});

/** Un insieme contato: gli obiettivi di un livello, o la somma di altri insiemi. */
const Insieme = z
  .strictObject({ etichetta: Testo, livello: Livello.optional(), somma: z.array(Chiave).min(2).optional() })
  .refine((insieme) => (insieme.livello === undefined) !== (insieme.somma === undefined), {
    error: 'serve «livello» oppure «somma», uno solo dei due',
  });

const Categoria = z.strictObject({
  etichetta: Testo,
  /** Le diciture (di esito o di dimensione) che vi si contano, come stampate nelle righe. */
  comprende: z.array(Testo),
  /** Categoria più larga di cui è una parte («di cui»). */
  dentro: Chiave.optional(),
  /** Insieme → cella stampata. */
  celle: z.record(Chiave, Cella),
  riga: z.number().int().min(1).optional(),
  nota: Testo.optional(),
});

/** Una tabella di totali che il documento stampa; le somme e i conteggi si controllano, non si correggono. */
export const Prospetto = z.strictObject({
  titolo: Testo,
  asse: z.enum(['esito', 'dimensione']),
  /** Versione in cui il documento la stampa la prima volta; se manca, la prima del piano. */
  versione: Chiave.optional(),
  insiemi: z.record(Chiave, Insieme),
  categorie: z.record(Chiave, Categoria),
  totale: z.strictObject({ celle: z.record(Chiave, Cella), riga: z.number().int().min(1).optional() }),
  riga: z.number().int().min(1),
});
export type Prospetto = z.infer<typeof Prospetto>;

/** `prospetti.json`: i totali dichiarati di un piano. */
export const Prospetti = z.record(Chiave, Prospetto);
export type Prospetti = z.infer<typeof Prospetti>;
