import { z } from 'zod';
import { Anno, Giorno, Percentuale, Testo } from './chiavi';
import { Luogo, storia } from './voce';

/** Una scadenza ha una specie; il testo stampato resta nel `valore` della voce. */
export const SpecieScadenza = z.discriminatedUnion('tipo', [
  z.strictObject({ tipo: z.literal('giorno'), giorno: Giorno }),
  z.strictObject({ tipo: z.literal('mese'), anno: Anno, mese: z.number().int().min(1).max(12) }),
  z.strictObject({ tipo: z.literal('in-corso-d-anno'), anno: Anno }),
  /** Tot giorni dopo un fatto. */
  z.strictObject({ tipo: z.literal('relativa'), da: Testo }),
  z.strictObject({ tipo: z.literal('non-prevedibile') }),
  /** Il documento la stampa come già conclusa, senza una data. */
  z.strictObject({ tipo: z.literal('conclusa') }),
]);

export type SpecieScadenza = z.infer<typeof SpecieScadenza>;

const Scadenza = storia(Testo, { specie: SpecieScadenza.optional() });

/** Un passo dell'obiettivo, con peso e date. La chiave è il numero stampato («6-bis» compreso). */
export const Fase = z.strictObject({
  titolo: Testo,
  /** Peso percentuale nell'obiettivo; «==» è un motivo, non uno zero. */
  peso: storia(Percentuale).optional(),
  /** Inizio e fine per anno, come stampati; la revisione di metà anno è una versione in più. */
  periodi: z
    .record(
      z.string().regex(/^20\d\d$/),
      z.strictObject({ inizio: Scadenza.optional(), fine: Scadenza.optional() }),
    )
    .optional(),
  /** Scadenza unica, dove il documento non dà un inizio. */
  scadenza: Scadenza.optional(),
  /** Avanzamento dichiarato della fase, 0–100. */
  avanzamento: storia(Percentuale).optional(),
  /** Realizzazione dichiarata in punti dell'obiettivo: al più il peso della fase («REALIZZAZIONE = 15%»). */
  realizzazione: storia(Percentuale).optional(),
  ...Luogo.shape,
});
export type Fase = z.infer<typeof Fase>;
