import { groupByEnte } from '../domain/catalogo';

import type { Che } from '../domain/promessa';
import type { PianoRiassunto } from '../domain/riassunto';
import { formatChiavePiano } from './attributi-modifica';
import { CAMBIAMENTO } from './etichette';

/** Le specie di promessa, come si scelgono in un filtro. */
const CHE: Record<Che, string> = {
  atteso: 'Atteso',
  data: 'Data',
  obiettivo: 'Obiettivo',
  indicatore: 'Indicatore',
  peso: 'Peso',
};

/** Da dove viene una modifica: due versioni di un piano, due anni, o i file dopo la pubblicazione. */
const TRA = {
  versioni: 'Tra le versioni di un piano',
  anni: 'Tra un anno e l’altro',
  git: 'Nei dati, dopo la pubblicazione',
};

const CAMBIAMENTI = {
  ...Object.fromEntries(Object.entries(CAMBIAMENTO).map(([chiave, { nome }]) => [chiave, nome])),
  aggiunta: 'Aggiunte con un atto, nei dati',
  regola: 'Regole di calcolo cambiate',
  rettifica: 'Correzioni della trascrizione',
};

/** Le scelte dell'elenco delle modifiche; i valori sono quelli degli attributi delle righe. */
export const listFiltriModifiche = (catalogo: PianoRiassunto[]) => {
  const enti = groupByEnte(catalogo);
  return [
    {
      nome: 'ente',
      etichetta: 'Ente',
      tutti: 'Tutti gli enti',
      valori: Object.fromEntries(enti.map(({ chiave, dati }) => [chiave, dati.denominazione])),
    },
    {
      nome: 'piano',
      etichetta: 'Piano',
      tutti: 'Tutti i piani',
      valori: Object.fromEntries(
        enti.flatMap(({ dati, piani }) =>
          piani.map((piano) => [formatChiavePiano(piano), `${piano.piano.titolo}, ${dati.denominazione}`]),
        ),
      ),
    },
    { nome: 'settore', etichetta: 'Settore', tutti: 'Tutti i settori' },
    { nome: 'cambiamento', etichetta: 'Cambiamento', tutti: 'Tutti i cambiamenti', valori: CAMBIAMENTI },
    { nome: 'che', etichetta: 'Che cosa', tutti: 'Tutto', valori: CHE },
    { nome: 'tra', etichetta: 'Tra che cosa', tutti: 'Versioni, anni e dati', valori: TRA },
  ];
};
