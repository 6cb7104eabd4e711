import type { Azione } from '../domain/conteggi';
import { LIVELLO_PLURALE } from '../domain/livello';
import { LIVELLI } from '../schema/obiettivo';
import type { GruppoAzioni } from './esiti';

/** Le azioni di un piano per livello: nello stesso grafico non si sommano cose giudicate in modi diversi. */
export const groupAzioni = (azioni: Azione[]): GruppoAzioni[] =>
  LIVELLI.map((livello) => ({
    etichetta: LIVELLO_PLURALE[livello],
    azioni: azioni.filter((azione) => azione.livello === livello),
  })).filter((gruppo) => gruppo.azioni.length > 0);
