import { z } from 'zod';
import { Giorno, Testo } from './chiavi';
import { Motivo } from './motivo';
import { storia } from './voce';

const misura = {
  /** «%» se il valore è in percentuale (0–100), altrimenti l'unità come si legge. */
  unita: Testo.optional(),
  /** Che cosa si conta, se l'atteso ha più componenti. */
  etichetta: Testo.optional(),
};

/** Una parte dell'atteso, letta con il suo verso. */
export const ComponenteAtteso = z.discriminatedUnion('tipo', [
  /** Il rilevato deve arrivare alla soglia (`stretto`: superarla). */
  z.strictObject({
    tipo: z.literal('almeno'),
    valore: z.number(),
    stretto: z.boolean().optional(),
    ...misura,
  }),
  /** Il rilevato non deve passare la soglia (`stretto`: restare sotto). */
  z.strictObject({
    tipo: z.literal('al-piu'),
    valore: z.number(),
    stretto: z.boolean().optional(),
    ...misura,
  }),
  /** Il rilevato deve stare nell'intervallo, estremi compresi. */
  z.strictObject({ tipo: z.literal('tra'), minimo: z.number(), massimo: z.number(), ...misura }),
  /** Il rilevato non si deve scostare più di `ampiezza` dal valore di partenza. */
  z.strictObject({ tipo: z.literal('variazione'), ampiezza: z.number().min(0), ...misura }),
  /** Il fatto deve avvenire entro il giorno. */
  z.strictObject({ tipo: z.literal('data'), entro: Giorno }),
  /** Il fatto deve avvenire. */
  z.strictObject({ tipo: z.literal('si-no') }),
]);
export type ComponenteAtteso = z.infer<typeof ComponenteAtteso>;

/** Una parte del rilevato. */
export const ComponenteRilevato = z.discriminatedUnion('tipo', [
  z.strictObject({ tipo: z.literal('numero'), valore: z.number(), ...misura }),
  z.strictObject({ tipo: z.literal('data'), giorno: Giorno }),
  z.strictObject({ tipo: z.literal('si-no'), avvenuto: z.boolean() }),
]);
export type ComponenteRilevato = z.infer<typeof ComponenteRilevato>;

const letturaDi = <C extends z.ZodType>(componente: C) =>
  z
    .strictObject({
      componenti: z.array(componente).min(1).optional(),
      /** Perché non si può leggere un valore, se è così. */
      motivo: Motivo.optional(),
      /** Come si è letto il testo, in parole nostre. */
      nota: Testo,
    })
    .refine((lettura) => (lettura.componenti === undefined) !== (lettura.motivo === undefined), {
      error: 'serve «componenti» oppure «motivo», uno solo dei due',
    });

/** Lettura scritta da una persona: vale al posto di quella automatica, e la nota dice perché. */
export const LetturaAtteso = letturaDi(ComponenteAtteso);
export const LetturaRilevato = letturaDi(ComponenteRilevato);
export type LetturaAtteso = z.infer<typeof LetturaAtteso>;
export type LetturaRilevato = z.infer<typeof LetturaRilevato>;

/** Attesi e rilevati come stampati, versione per versione, con la lettura di una persona dove serve. */
export const Attesi = storia(Testo, { lettura: LetturaAtteso.optional() });
export const Rilevati = storia(Testo, { lettura: LetturaRilevato.optional() });
