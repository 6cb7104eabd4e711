import { z } from 'zod';
import { Anno, Chiave, Percentuale, Testo } from './chiavi';
import { Esito } from './esito';
import { Motivo } from './motivo';

/** Soglia di un esito: vale da questa percentuale in su. */
const Soglia = z.strictObject({
  da: Percentuale,
  esito: Esito,
  /** Vero se il documento non scrive la soglia e l'abbiamo dedotta dagli esiti stampati. */
  dedotta: z.literal(true).optional(),
  /** Per una soglia dedotta: la vera è oltre questo valore e non più su di `da`; in mezzo il documento non permette di dire. */
  oltre: Percentuale.optional(),
});
export type Soglia = z.infer<typeof Soglia>;

const Soglie = z
  .array(Soglia)
  .min(1)
  .refine((soglie) => soglie.every((soglia, i) => i === 0 || soglia.da < (soglie[i - 1]?.da ?? 0)), {
    error: 'le soglie devono scendere dalla più alta alla più bassa → metti prima quella con «da» più alto',
  })
  .refine((soglie) => soglie.at(-1)?.da === 0, {
    error: 'l’ultima soglia deve partire da 0 → aggiungi in fondo una soglia con «da»: 0',
  });

/** Un passo della regola di linea: il primo che vale dà l'esito. */
const PassoLinea = z.strictObject({
  /** Vale se tutti gli esiti degli indicatori sono tra questi. */
  tutti: z.array(Esito).min(1).optional(),
  /** Vale se nessun esito è tra questi. */
  nessuno: z.array(Esito).min(1).optional(),
  esito: Esito,
});
export type PassoLinea = z.infer<typeof PassoLinea>;

/** Le clausole di una regola: ogni spiegazione dice quali ha usato. */
export const CLAUSOLE = [
  'indicatore.soglie',
  'indicatore.componenti',
  'indicatore.tetto',
  'indicatore.tolleranza',
  'indicatore.numeroNudo',
  'indicatore.sforamento',
  'linea',
  'obiettivo.soglie',
  'settore.normalizza',
  'settore.pesoUnicaRiga',
  'fuoriConto',
  'coperturaMinima',
  'decimali',
] as const;
export const Clausola = z.enum(CLAUSOLE);
export type Clausola = z.infer<typeof Clausola>;

/** Il sistema di misurazione di un'amministrazione in un anno (art. 7 d.lgs. 150/2009), come dato. */
export const Regole = z.strictObject({
  titolo: Testo,
  ente: Chiave,
  anno: Anno,
  /** Atto o documento da cui le regole si ricavano. */
  atto: Testo,
  nota: Testo.optional(),
  /** Etichetta stampata di ogni esito; le altre diciture stampate stanno in `varianti`. */
  esiti: z.partialRecord(Esito, z.strictObject({ etichetta: Testo, varianti: z.array(Testo).optional() })),
  indicatore: z.strictObject({
    soglie: Soglie,
    /** Con più componenti: la media dei raggiungimenti, o il più basso. */
    componenti: z.enum(['media', 'minimo']),
    /** Raggiungimento massimo di un indicatore (100: chi supera l'atteso non compensa altri). */
    tetto: z.number().min(100),
    /** Scostamento perdonato, in punti di raggiungimento. */
    tolleranza: z.number().min(0).max(100),
    /** Un atteso stampato come numero nudo: lo si legge solo se un verso è scritto, o è sempre un minimo. */
    numeroNudo: z.enum(['verso-scritto', 'almeno']),
    /** Un tetto superato senza un valore di partenza: il raggiungimento cala in proporzione, o è zero. */
    sforamento: z.enum(['in-proporzione', 'tutto-o-niente']),
  }),
  /** Come l'esito di una linea segue dagli esiti dichiarati dei suoi indicatori; vuoto se il documento non dà linee. */
  linea: z.strictObject({
    /** Esiti di indicatori che non contano, per esempio «non valutabile». */
    fuoriConto: z.array(Esito),
    passi: z.array(PassoLinea),
  }),
  obiettivo: z.strictObject({ soglie: Soglie }),
  settore: z.strictObject({
    /** Vero se i pesi si riportano a 100 quando non lo fanno da soli. */
    normalizza: z.boolean(),
    /** Peso dell'unica riga di un settore quando è stampata senza peso («=="): il settore è tutto lì. */
    pesoUnicaRiga: Percentuale,
  }),
  /**
   * Perché un elemento esce dal conto: con questi motivi non si doveva misurare; con ogni altro manca, e l'insieme è incompleto.
   * Qui si decide che cosa fare di ciò che è senza peso («=="), sostituito, sospeso o di un altro anno.
   */
  fuoriConto: z.array(Motivo),
  /** Quota (di peso o di elementi) con un valore sotto la quale un insieme non ha cifra. */
  coperturaMinima: Percentuale,
  /** Decimali delle percentuali stampate, per i confronti. */
  decimali: z.number().int().min(0).max(4),
  /** Clausole che il documento non scrive: sono convenzioni nostre, e ogni spiegazione lo dice. */
  convenzioni: z.array(Clausola),
});
export type Regole = z.infer<typeof Regole>;
