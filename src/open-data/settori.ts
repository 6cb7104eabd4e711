import { findTotale, type SettoreCalcolato } from '../domain/settore';
import { findVoceAt } from '../domain/storia';
import { type Colonna, defineTabella, numero, testo } from './tabella';

const perVersione = (versione: 'monitoraggio' | 'consuntivo'): Colonna<SettoreCalcolato>[] => [
  numero(
    `${versione}_dichiarato`,
    `Totale stampato del settore al ${versione}, 0–100`,
    ({ dati }) => dati.totale?.percentuale?.[versione]?.valore,
  ),
  numero(
    `${versione}_calcolato`,
    `Totale ricalcolato dalle righe del settore al ${versione}, 0–100`,
    ({ totali }) => totali[versione]?.valore,
  ),
];

export const tabellaSettori = defineTabella<SettoreCalcolato>({
  nome: 'settori',
  titolo: 'Settori',
  descrizione: 'Un settore per riga, con il totale degli obiettivi pesati.',
  righe: ({ settori }) => settori,
  colonne: [
    testo('settore', 'Codice del settore', ({ codice }) => codice),
    testo('denominazione', 'Nome del settore', ({ dati }) => dati.denominazione),
    testo('responsabile', 'Chi lo dirige', ({ dati }) => dati.responsabile),
    numero(
      'peso_totale',
      'Somma dei pesi usati nel totale: quelli stampati, o 100 se l’unica riga è stampata senza peso',
      (settore) => findTotale(settore)?.totale.pesoTotale,
    ),
    ...perVersione('monitoraggio'),
    ...perVersione('consuntivo'),
    numero('peso_dichiarato', 'Somma dei pesi che il documento stampa', ({ dati }, { piano }) => {
      const versioni = Object.keys(piano.piano.versioni);
      return findVoceAt(dati.totale?.peso, versioni.at(-1) ?? '', versioni)?.valore;
    }),
    testo('url', 'Pagina del settore', ({ indirizzo }, { sito }) => sito + indirizzo),
  ],
});
