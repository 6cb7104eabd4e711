import { z } from 'zod';
import { Attivita } from './attivita';
import { Chiave, Codice, Percentuale, Testo } from './chiavi';
import { Fase } from './fase';
import { Indicatore } from './indicatore';
import { Risultato, Scheda } from './scheda';
import { Affermazione, Luogo, storia } from './voce';

export const LIVELLI = [
  'ambito',
  'indirizzo',
  'strategico',
  'operativo',
  'esecutivo',
  'generale',
  'specifico',
] as const;
export const Livello = z.enum(LIVELLI);
export type Livello = z.infer<typeof Livello>;

/** Ciò che appartiene alla coppia (obiettivo, settore): la chiave è il codice del settore. */
export const Assegnazione = z.strictObject({
  /**
   * `titolare`: l'obiettivo è del settore; `condiviso`: il settore ne ha una quota con una riga sua;
   * `trasversale`: pesa nel totale del settore, ma non è una riga sua (un obiettivo di tutto l'ente).
   */
  ruolo: z.enum(['titolare', 'condiviso', 'trasversale']),
  /** Codice con cui la riga del settore è stampata, se è diverso. */
  codice: Codice.optional(),
  /** Peso percentuale dell'obiettivo nel settore. */
  peso: storia(Percentuale).optional(),
  /** Priorità, come stampata. */
  priorita: storia(Testo).optional(),
  /** Durata, come stampata («annuale», «pluriennale (1/3)»). */
  durata: Testo.optional(),
  /** Esito che l'amministrazione dichiara, come stampato. */
  esito: storia(Testo).optional(),
  /** Percentuale di realizzazione che l'amministrazione dichiara. */
  percentuale: storia(Percentuale).optional(),
  ...Luogo.shape,
});
export type Assegnazione = z.infer<typeof Assegnazione>;

/** Un obiettivo, a qualunque livello dell'albero. Un file per obiettivo. */
export const Obiettivo = z.strictObject({
  codice: Codice,
  /** Vero se il documento non stampa un codice e il `codice` è nostro. */
  codiceAssegnato: z.literal(true).optional(),
  livello: Livello,
  /** Codice dell'obiettivo da cui discende. */
  padre: Codice.optional(),
  titolo: Testo,
  /** Una o tre frasi nostre in lingua piana. */
  sintesi: Testo.optional(),
  /** Dimensione del benessere, come stampata. */
  dimensione: Testo.optional(),
  fonte: Luogo,
  /** Settori a cui è affidato, per codice. */
  assegnazioni: z.record(Codice, Assegnazione).optional(),
  /** Esito dell'obiettivo intero, dove il documento lo giudica una volta per tutti i settori (le linee del DUP). */
  esito: storia(Testo).optional(),
  /** Indicatori, per codice. */
  indicatori: z.record(Codice, Indicatore).optional(),
  /** Fasi, per numero stampato. */
  fasi: z.record(Codice, Fase).optional(),
  /** Attività con le azioni per anno. */
  attivita: z.record(Codice, Attivita).optional(),
  /** La scheda dell'obiettivo, dove il documento ne ha una. */
  scheda: Scheda.optional(),
  /** Risultati attesi della scheda, nell'ordine del documento. */
  risultati: z.array(Risultato).optional(),
  /** Fatti che il documento racconta in due modi diversi. */
  affermazioni: z.record(Chiave, Affermazione).optional(),
});
export type Obiettivo = z.infer<typeof Obiettivo>;
