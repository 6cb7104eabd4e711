import { z } from 'zod';
import { Chiave, Testo } from './chiavi';
import { Motivo } from './motivo';

/** Dove si legge un dato: riga del testo estratto o pagina del documento di quella versione. */
export const luogo = {
  /** Riga del testo del documento (vedi `documenti/`, che ne dà l'impronta). */
  riga: z.number().int().min(1).optional(),
  /** Pagina del documento, se è impaginato. */
  pagina: z.number().int().min(1).optional(),
  /** Documento, solo se è diverso da quello della versione. */
  documento: Chiave.optional(),
  /** Perché il dato è così, in parole nostre. */
  nota: Testo.optional(),
};

export const Luogo = z.strictObject(luogo);
export type Luogo = z.infer<typeof Luogo>;

/** Lo stesso dato stampato in un altro posto dello stesso documento, come stampato: se è diverso, un controllo lo dice. */
export const Altrove = z.strictObject({
  valore: Testo,
  /** Che posto è, in parole: «descrizione dell'obiettivo». */
  dove: Testo,
  riga: luogo.riga,
  /** Perché i due posti potrebbero valere tutti e due: allora è un giudizio, non un errore. */
  attenuante: Testo.optional(),
});
export type Altrove = z.infer<typeof Altrove>;

/**
 * Un fatto che il documento afferma in prosa e in un altro posto dice in un altro modo: si trascrivono entrambi i posti.
 * Serve solo dove il dato non ha già un campo suo.
 */
export const Affermazione = z.strictObject({
  /** Di che fatto si parla: «data del decreto n. 182». */
  che: Testo,
  /** Come è stampato nel primo posto. */
  valore: Testo,
  riga: luogo.riga,
  altrove: z.array(Altrove).min(1),
  nota: luogo.nota,
});
export type Affermazione = z.infer<typeof Affermazione>;

const unoSolo = (voce: { valore?: unknown; motivo?: unknown }) =>
  (voce.valore === undefined) !== (voce.motivo === undefined);

/** Un dato con la sua fonte: il `valore`, oppure il `motivo` per cui manca (mai uno zero al suo posto). */
export const voce = <V extends z.ZodType, E extends z.ZodRawShape>(valore: V, altro: E) =>
  z
    .strictObject({
      valore: valore.optional(),
      motivo: Motivo.optional(),
      /** Ciò che il documento stampa al posto del valore, per esempio «==». */
      testo: Testo.optional(),
      altrove: z.array(Altrove).min(1).optional(),
      ...luogo,
      ...altro,
    })
    .refine(unoSolo, { error: 'serve «valore» oppure «motivo», uno solo dei due' });

/**
 * Tutto ciò che un atto ufficiale può cambiare: una voce per versione del piano.
 * Una voce aggiunta dice che l'amministrazione ha deciso qualcosa; una voce corretta dice che la trascrizione era sbagliata.
 */
export const storia = <V extends z.ZodType, E extends z.ZodRawShape = Record<never, never>>(
  valore: V,
  altro = {} as E,
) => z.record(Chiave, voce(valore, altro));

/** Voce letta, qualunque ne sia il valore. */
export type Voce<T> = Luogo & {
  valore?: T | undefined;
  motivo?: Motivo | undefined;
  testo?: string | undefined;
  altrove?: Altrove[] | undefined;
};
/** Storia letta: versione → voce. */
export type Storia<T> = Record<string, Voce<T>>;
