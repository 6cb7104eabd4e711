import type { Livello } from '../schema/obiettivo';

/** Il nome di più azioni di uno stesso livello. */
export const LIVELLO_PLURALE: Record<Livello, string> = {
  ambito: 'Ambiti',
  indirizzo: 'Indirizzi',
  strategico: 'Obiettivi strategici',
  operativo: 'Linee (obiettivi operativi)',
  esecutivo: 'Obiettivi di performance',
  generale: 'Obiettivi generali',
  specifico: 'Obiettivi specifici',
};
