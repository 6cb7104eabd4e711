import { z } from 'zod';
import { Anno, Chiave, Giorno, Testo } from './chiavi';

export const TIPI_PIANO = [
  'piao',
  'piano-performance',
  'relazione-performance',
  'valore-pubblico',
  'piano-azioni-positive',
  'lavoro-agile',
] as const;

/** Una versione è un documento con il suo atto: i dati di quella versione si leggono lì. */
export const Versione = z.strictObject({
  etichetta: Testo,
  /** Atto che l'approva, come citato. */
  atto: Testo.optional(),
  /** Giorno dell'atto che l'approva, se il documento lo stampa. */
  approvata: Giorno.optional(),
  /** Giorno a cui i dati si riferiscono. */
  data: Giorno.optional(),
  documento: Chiave,
  /** Vero se la versione cambia solo ciò che elenca (una rettifica): il resto vale dalla versione prima. */
  modifica: z.literal(true).optional(),
  nota: Testo.optional(),
});
export type Versione = z.infer<typeof Versione>;

/** L'intestazione di `piano.mdx`; le versioni sono in ordine di tempo. */
export const Piano = z
  .strictObject({
    titolo: Testo,
    tipo: z.enum(TIPI_PIANO),
    annoInizio: Anno,
    annoFine: Anno,
    /** Atto con cui il piano o la relazione è approvato, come citato. */
    atto: Testo.optional(),
    /** Validazione della relazione da parte dell'OIV o del Nucleo (art. 14 c. 4 lett. c d.lgs. 150/2009), se il documento la riporta. */
    validazione: z
      .strictObject({
        data: Giorno.optional(),
        /** Verbale o atto, come citato. */
        atto: Testo.optional(),
        riga: z.number().int().min(1),
        nota: Testo.optional(),
      })
      .optional(),
    /** Adempimento → l'atto che il documento cita e che non è tra quelli letti: è stato fatto, ma qui non c'è. */
    citati: z.record(Chiave, z.strictObject({ atto: Testo, riga: z.number().int().min(1) })).optional(),
    /** Una o tre frasi nostre in lingua piana. */
    sintesi: Testo,
    /** Regole di misurazione che si applicano. */
    regole: Chiave,
    versioni: z.record(Chiave, Versione),
    /** Giorno da cui il piano è pubblico: ogni modifica registrata dopo quella che lo scrive si mostra. */
    pubblicato: Giorno.optional(),
  })
  .refine((piano) => piano.annoInizio <= piano.annoFine, {
    error: '«annoFine» viene prima di «annoInizio»',
    path: ['annoFine'],
  });
export type Piano = z.infer<typeof Piano>;
