import { groupByEnte } from '../domain/catalogo';
import type { GruppoControlli } from '../domain/quadro';
import type { PianoRiassunto } from '../domain/riassunto';
import { GRAVITA, listGravita } from './etichette';

/** Le scelte dell'elenco dei controlli; i valori sono quelli degli attributi delle righe. */
export const listFiltriControlli = (catalogo: PianoRiassunto[], gruppi: GruppoControlli[]) => [
  {
    nome: 'ente',
    etichetta: 'Ente',
    tutti: 'Tutti gli enti',
    valori: Object.fromEntries(groupByEnte(catalogo).map(({ chiave, dati }) => [chiave, dati.denominazione])),
  },
  {
    nome: 'gravita',
    etichetta: 'Gravità',
    tutti: 'Tutte le gravità',
    valori: Object.fromEntries(listGravita().map((gravita) => [gravita, GRAVITA[gravita].nome])),
  },
  {
    nome: 'regola',
    etichetta: 'Regola',
    tutti: 'Tutte le regole',
    valori: Object.fromEntries(gruppi.map(({ regola }) => [regola.chiave, regola.titolo])),
  },
];
