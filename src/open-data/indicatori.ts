import { findEsito, findEtichetta } from '../domain/esito';
import type { IndicatoreCalcolato } from '../domain/indicatore';
import { defineTabella, numero, testo } from './tabella';

export const tabellaIndicatori = defineTabella<IndicatoreCalcolato>({
  nome: 'indicatori',
  titolo: 'Indicatori',
  descrizione: 'Un indicatore per riga, con i testi come stampati e il raggiungimento calcolato.',
  righe: ({ indicatori }) => indicatori,
  colonne: [
    testo('obiettivo', 'Codice dell’obiettivo', ({ obiettivo }) => obiettivo),
    testo('codice', 'Codice, come stampato (o nostro: vedi codice_assegnato)', ({ codice }) => codice),
    testo('titolo', 'Titolo, come stampato', ({ dati }) => dati.titolo),
    testo('unita', 'Unità, se il documento la stampa a parte', ({ dati }) => dati.unita),
    testo('atteso', 'Atteso, come stampato', ({ voci }) => voci.atteso?.valore),
    testo('rilevato', 'Rilevato, come stampato', ({ voci }) => voci.rilevato?.valore),
    testo('esito_dichiarato', 'Esito stampato', ({ esitoDichiarato }) => findEsito(esitoDichiarato)?.testo),
    testo(
      'esito_calcolato',
      'Esito che le soglie dell’ente suggeriscono',
      ({ suggerito }, { piano }) => suggerito && findEtichetta(suggerito.esito, piano.regole.esiti),
    ),
    numero('raggiungimento', 'Raggiungimento calcolato, 0–100', ({ raggiungimento }) =>
      'valore' in raggiungimento ? raggiungimento.valore : undefined,
    ),
    testo('motivo', 'Perché il raggiungimento non si calcola', ({ raggiungimento }) =>
      'motivo' in raggiungimento ? raggiungimento.motivo : undefined,
    ),
    testo('url', 'Pagina dell’indicatore', ({ indirizzo }, { sito }) => sito + indirizzo),
    testo('settori', 'Codici dei settori che ne rispondono, separati da «;»', ({ settori }) =>
      settori.join(';'),
    ),
    testo('dimensione', 'Dimensione del benessere, come stampata', ({ dati }) => dati.dimensione),
    testo('partenza', 'Valore di partenza, come stampato', ({ voci }) => voci.partenza?.valore),
    testo('verso', 'Verso indicato da chi ha trascritto, per i numeri nudi', ({ dati }) => dati.verso),
    numero('raggiungimento_grezzo', 'Raggiungimento non limitato tra 0 e il tetto', ({ raggiungimento }) =>
      'grezzo' in raggiungimento ? raggiungimento.grezzo : undefined,
    ),
    testo('codice_assegnato', '«sì» se il documento non stampa un codice', ({ dati }) =>
      dati.codiceAssegnato ? 'sì' : undefined,
    ),
    numero('riga', 'Riga del documento', ({ voci }) => (voci.atteso ?? voci.rilevato)?.riga),
  ],
});
