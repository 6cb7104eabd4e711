import type { Azione } from '../domain/conteggi';
import { LIVELLI, type Livello } from '../schema/obiettivo';
import type { GruppoAzioni } from './esiti';

const PLURALE: Record<Livello, string> = {
  ambito: 'Ambiti',
  indirizzo: 'Indirizzi',
  strategico: 'Obiettivi strategici',
  operativo: 'Linee (obiettivi operativi)',
  esecutivo: 'Obiettivi di performance',
  generale: 'Obiettivi generali',
  specifico: 'Obiettivi specifici',
};

/** Le azioni di un piano per livello: nello stesso grafico non si sommano cose giudicate in modi diversi. */
export const groupAzioni = (azioni: Azione[]): GruppoAzioni[] =>
  LIVELLI.map((livello) => ({
    etichetta: PLURALE[livello],
    azioni: azioni.filter((azione) => azione.livello === livello),
  })).filter((gruppo) => gruppo.azioni.length > 0);
