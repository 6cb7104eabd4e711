import { z } from 'zod';
import { Anno, Giorno, Testo } from './chiavi';
import { TIPI_ENTE } from './ente';
import { TIPI_PIANO } from './piano';

/** Per quali anni del piano vale un adempimento, e in quale anno cade il suo giorno. */
export const QUANDO = [
  /** Il primo anno del piano, nello stesso anno. */
  'primo-anno',
  /** Ogni anno del piano, nello stesso anno. */
  'ogni-anno',
  /** Il primo anno del piano, nell'anno dopo: per i piani che ogni anno ne hanno uno nuovo. */
  'dopo-il-primo-anno',
  /** Ogni anno del piano, nell'anno dopo. */
  'dopo-ogni-anno',
  /** Una volta sola, finito il piano. */
  'dopo-la-fine',
] as const;

/** Che cosa deve esserci nei dati perché l'adempimento si trovi. */
export const RICHIESTE = [
  /** Un piano che comincia in quell'anno, con il giorno del suo atto. */
  'approvazione',
  /** Risultati di una versione tra l'approvazione e il consuntivo. */
  'risultati-intermedi',
  /** Risultati di una versione a consuntivo del piano stesso. */
  'risultati-finali',
  /** Risultati a consuntivo del piano, o della relazione che lo stesso ente ha per quell'anno. */
  'relazione',
  /** La validazione della relazione da parte di chi valuta (OIV o Nucleo). */
  'validazione',
] as const;

/** Vero se il mese e il giorno ci sono in ogni anno: il 2001 non è bisestile, e il 30 febbraio diventa il 2 marzo. */
const isDiOgniAnno = (giorno: string): boolean => {
  const data = new Date(`2001-${giorno}T00:00:00Z`);
  return !Number.isNaN(data.getTime()) && data.toISOString().slice(5, 10) === giorno;
};

/** Un giorno che torna ogni anno: mese e giorno. */
const GiornoDellAnno = z.string().refine(isDiOgniAnno, {
  error: 'deve essere un giorno che c’è in ogni anno → scrivi mese e giorno, per esempio «06-30»',
});

/** Un dovere di legge che si può cercare nei dati: che cosa chiede, a chi, entro quando, e perché non trovarlo può non essere una mancanza. */
export const Adempimento = z.strictObject({
  titolo: Testo,
  /** Atto, articolo e comma, come si citano. */
  norma: Testo,
  /** Indirizzo del testo della norma. */
  indirizzo: z.url().optional(),
  /** Che cosa chiede, in parole nostre. */
  sintesi: Testo,
  /** Perché non trovarlo qui può non essere una mancanza dell'amministrazione. */
  cautela: Testo,
  /** Posto nell'elenco. */
  ordine: z.number().int(),
  /** A quali piani si applica. */
  tipi: z.array(z.enum(TIPI_PIANO)).min(1),
  /** A quali enti, se non a tutti. */
  tipiEnte: z.array(z.enum(TIPI_ENTE)).min(1).optional(),
  quando: z.enum(QUANDO),
  /** Giorno entro cui; senza, la norma non ne fissa uno e si guarda se l'anno è finito. */
  giorno: GiornoDellAnno.optional(),
  /** Anno del piano → giorno diverso, se una proroga o una prima applicazione lo ha spostato. */
  speciali: z
    .record(
      z.string().regex(/^20\d\d$/),
      z.strictObject({
        giorno: Giorno,
        /** Atto che lo sposta. */
        norma: Testo,
        nota: Testo.optional(),
      }),
    )
    .optional(),
  /** Primo anno per cui vale. */
  dal: Anno.optional(),
  /** Che cosa si cerca nei dati; senza, l'adempimento si spiega e non si cerca, e la cautela dice perché. */
  richiede: z.enum(RICHIESTE).optional(),
});
export type Adempimento = z.infer<typeof Adempimento>;
