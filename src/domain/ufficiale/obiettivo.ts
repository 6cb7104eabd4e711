import type { Attivita } from '../../schema/attivita';
import type { Fase } from '../../schema/fase';
import type { Indicatore } from '../../schema/indicatore';
import type { Assegnazione, Obiettivo } from '../../schema/obiettivo';
import type { Risultato, Scheda } from '../../schema/scheda';
import type { Luogo } from '../../schema/voce';
import type { Campi } from './campo';

const LUOGO = {
  riga: 'nostro',
  pagina: 'nostro',
  documento: 'nostro',
  nota: 'nostro',
} as const satisfies Campi<Luogo>;

const FASE: Campi<Fase> = {
  ...LUOGO,
  titolo: 'ufficiale',
  peso: 'promessa',
  periodi: ['mappa', { inizio: 'promessa', fine: 'promessa' }],
  scadenza: 'promessa',
  avanzamento: 'esito',
  realizzazione: 'esito',
};

const INDICATORE: Campi<Indicatore> = {
  titolo: 'ufficiale',
  titoloSciolto: 'nostro',
  codiceAssegnato: 'ufficiale',
  unita: 'ufficiale',
  dimensione: 'ufficiale',
  settore: 'ufficiale',
  verso: 'nostro',
  peso: 'promessa',
  partenza: 'promessa',
  atteso: 'promessa',
  rilevato: 'esito',
  esito: 'esito',
  anni: ['mappa', { atteso: 'promessa', rilevato: 'esito' }],
  nota: 'nostro',
};

const ASSEGNAZIONE: Campi<Assegnazione> = {
  ...LUOGO,
  ruolo: 'ufficiale',
  codice: 'ufficiale',
  peso: 'promessa',
  priorita: 'promessa',
  durata: 'ufficiale',
  esito: 'esito',
  percentuale: 'esito',
};

const AZIONE: Campi<Attivita['azioni'][string][number]> = { ...LUOGO, titolo: 'ufficiale' };

const ATTIVITA: Campi<Attivita> = {
  ...LUOGO,
  titolo: 'ufficiale',
  codiceAssegnato: 'ufficiale',
  responsabile: 'ufficiale',
  coinvolti: 'ufficiale',
  azioni: ['mappa', ['elenco', AZIONE]],
};

const SCHEDA: Campi<Scheda> = {
  ...LUOGO,
  padre: 'ufficiale',
  inizio: 'promessa',
  fine: 'promessa',
  assessorato: 'ufficiale',
  priorita: 'promessa',
  peso: 'promessa',
  esito: 'esito',
  percentuale: 'esito',
  condivisione: 'ufficiale',
  risorse: 'ufficiale',
  qualita: 'ufficiale',
  vincoli: 'nostro',
  raggiuntoSe: 'nostro',
  nonRaggiuntoSe: 'nostro',
  andamento: 'nostro',
  tronca: 'ufficiale',
};

const RISULTATO: Campi<Risultato> = {
  ...LUOGO,
  titolo: 'ufficiale',
  indicatore: 'ufficiale',
  entro: 'ufficiale',
  fase: 'nostro',
  partenza: 'promessa',
  atteso: 'promessa',
  rilevato: 'esito',
};

export const OBIETTIVO: Campi<Obiettivo> = {
  codice: 'ufficiale',
  codiceAssegnato: 'ufficiale',
  livello: 'ufficiale',
  padre: 'ufficiale',
  titolo: 'ufficiale',
  sintesi: 'nostro',
  dimensione: 'ufficiale',
  fonte: 'nostro',
  assegnazioni: ['mappa', ASSEGNAZIONE],
  esito: 'esito',
  indicatori: ['mappa', INDICATORE],
  fasi: ['mappa', FASE],
  attivita: ['mappa', ATTIVITA],
  scheda: SCHEDA,
  risultati: ['elenco', RISULTATO],
  affermazioni: 'nostro',
};
