import { findEsito, findEtichetta, suggestSoglia } from '../domain/esito';
import type { ObiettivoCalcolato } from '../domain/obiettivo';
import type { Regole } from '../schema/regole';
import { defineTabella, numero, testo } from './tabella';

/** L'esito che segue dai dati: dalla regola di linea, o dalla percentuale dichiarata. */
function findCalcolato(
  { linea, percentualeDichiarata }: ObiettivoCalcolato,
  regole: Regole,
): string | undefined {
  if (linea && 'esito' in linea) return findEtichetta(linea.esito, regole.esiti);
  if (linea || percentualeDichiarata === undefined) return undefined;
  return findEtichetta(suggestSoglia(percentualeDichiarata, regole.obiettivo.soglie).esito, regole.esiti);
}

export const tabellaObiettivi = defineTabella<ObiettivoCalcolato>({
  nome: 'obiettivi',
  titolo: 'Obiettivi',
  descrizione: 'Un obiettivo per riga, a ogni livello dell’albero.',
  righe: ({ obiettivi }) => obiettivi,
  colonne: [
    testo('codice', 'Codice, come stampato', ({ codice }) => codice),
    testo('titolo', 'Titolo, come stampato', ({ dati }) => dati.titolo),
    testo('livello', 'Livello nell’albero', ({ dati }) => dati.livello),
    testo('padre', 'Codice dell’obiettivo da cui discende', ({ dati }) => dati.padre),
    testo('dimensione', 'Dimensione del benessere, come stampata', ({ dati }) => dati.dimensione),
    testo('esito_dichiarato', 'Esito stampato', ({ esitoDichiarato }) => findEsito(esitoDichiarato)?.testo),
    testo('esito_calcolato', 'Esito che segue dai dati secondo le regole dell’ente', (obiettivo, { piano }) =>
      findCalcolato(obiettivo, piano.regole),
    ),
    numero(
      'percentuale_dichiarata',
      'Percentuale stampata, 0–100',
      ({ percentualeDichiarata }) => percentualeDichiarata,
    ),
    numero(
      'percentuale_calcolata',
      'Media dei raggiungimenti degli indicatori, 0–100; vuota se ne manca uno',
      ({ media }) => (media && 'valore' in media ? media.valore : undefined),
    ),
    testo('url', 'Pagina dell’obiettivo', ({ indirizzo }, { sito }) => sito + indirizzo),
    numero(
      'indicatori_con_valore',
      'Indicatori di cui si calcola il raggiungimento',
      ({ media }) => media?.copertura.conValore,
    ),
    numero('indicatori_attesi', 'Indicatori che dovevano averlo', ({ media }) => media?.copertura.attesi),
    numero('riga', 'Riga del documento', ({ dati }) => dati.fonte.riga),
  ],
});
