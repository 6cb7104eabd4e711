import { z } from 'zod';
import { Chiave, Percentuale, Testo } from './chiavi';
import { Esito } from './esito';
import { Motivo } from './motivo';

const comune = {
  /** Una frase che si può ricontrollare a mano. */
  titolo: Testo,
};

/** Il risultato di un conto: la cifra (0–100, con due decimali) o il motivo per cui non c'è, e l'esito se ne segue uno. */
const Risultato = z
  .strictObject({ valore: z.number().optional(), motivo: Motivo.optional(), esito: Esito.optional() })
  .refine(
    ({ valore, motivo, esito }) => valore !== undefined || motivo !== undefined || esito !== undefined,
    {
      error: 'è vuoto: serve «valore», «motivo» o «esito»',
    },
  );

/** Un esempio svolto: con le regole di un ente, da quell'ingresso viene quel risultato. È insieme una prova. */
export const Esempio = z.discriminatedUnion('che', [
  z.strictObject({
    che: z.literal('indicatore'),
    ...comune,
    /** Testi come si stamperebbero. */
    ingresso: z.strictObject({
      atteso: Testo,
      rilevato: Testo,
      partenza: Testo.optional(),
      verso: z.enum(['aumentare', 'diminuire']).optional(),
    }),
    risultato: Risultato,
  }),
  z.strictObject({
    che: z.literal('media'),
    ...comune,
    ingresso: z.strictObject({
      indicatori: z.array(
        z.strictObject({
          peso: Percentuale.optional(),
          valore: Percentuale.optional(),
          motivo: Motivo.optional(),
        }),
      ),
    }),
    risultato: Risultato,
  }),
  z.strictObject({
    che: z.literal('totale'),
    ...comune,
    ingresso: z.strictObject({
      righe: z.array(
        z.strictObject({
          peso: Percentuale.optional(),
          motivoPeso: Motivo.optional(),
          percentuale: Percentuale.optional(),
          motivoPercentuale: Motivo.optional(),
        }),
      ),
    }),
    risultato: Risultato,
  }),
  z.strictObject({
    che: z.literal('linea'),
    ...comune,
    /** Esiti degli indicatori; `null` se di uno l'esito non c'è. */
    ingresso: z.strictObject({ esiti: z.array(Esito.nullable()) }),
    risultato: Risultato,
  }),
  z.strictObject({
    che: z.literal('obiettivo'),
    ...comune,
    ingresso: z.strictObject({ percentuale: Percentuale }),
    risultato: Risultato,
  }),
]);
export type Esempio = z.infer<typeof Esempio>;

/** `esempi/*.json`: gli esempi svolti di una regola, per nome. */
export const Esempi = z.strictObject({ regole: Chiave, casi: z.record(Chiave, Esempio) });
export type Esempi = z.infer<typeof Esempi>;
