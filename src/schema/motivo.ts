import { z } from 'zod';

/**
 * Perché un valore manca. Elenco chiuso: un valore che manca non è mai zero.
 * I primi li scrive chi trascrive; gli ultimi li trova il calcolo.
 */
export const MOTIVI = [
  'non-definito',
  'non-scaduto',
  'non-rilevato',
  'non-rilevabile',
  'non-valutato',
  'non-pubblicato',
  'sospeso',
  'sostituito',
  'altro-incentivo',
  'altra-annualita',
  'illeggibile',
  'senza-risultato',
  'solo-testo',
  'verso-mancante',
  'base-mancante',
  'componenti-diverse',
  'unita-diverse',
  'data-impossibile',
  'esito-mancante',
  'copertura-incompleta',
  'nessun-elemento',
] as const;

export const Motivo = z.enum(MOTIVI);
export type Motivo = z.infer<typeof Motivo>;
