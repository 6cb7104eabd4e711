import type { PianoLetto } from '../../src/domain/letto';
import type { Indicatore } from '../../src/schema/indicatore';
import type { Obiettivo } from '../../src/schema/obiettivo';
import type { Regole } from '../../src/schema/regole';

/** Le regole degli esempi: soglie 100 e 67, media delle componenti, tetto a 100. */
export const REGOLE: Regole = {
  titolo: 'Regole degli esempi',
  ente: 'comune-di-prova',
  anno: 2023,
  atto: 'Esempio',
  esiti: {
    raggiunto: { etichetta: 'Raggiunto' },
    'quasi-raggiunto': { etichetta: 'Quasi raggiunto' },
    'quasi-raggiunto-senza-criticita': { etichetta: 'Quasi raggiunto (no criticità)' },
    'quasi-raggiunto-con-criticita': { etichetta: 'Quasi raggiunto (con criticità)' },
    'non-raggiunto': { etichetta: 'Non raggiunto' },
    'non-valutabile': { etichetta: 'Non valutabile' },
  },
  indicatore: {
    soglie: [
      { da: 100, esito: 'raggiunto' },
      { da: 67, esito: 'quasi-raggiunto', dedotta: true },
      { da: 0, esito: 'non-raggiunto' },
    ],
    componenti: 'media',
    tetto: 100,
    tolleranza: 0,
    numeroNudo: 'verso-scritto',
    sforamento: 'in-proporzione',
  },
  linea: {
    fuoriConto: ['non-valutabile', 'sostituito'],
    passi: [
      { tutti: ['raggiunto'], esito: 'raggiunto' },
      { tutti: ['non-raggiunto'], esito: 'non-raggiunto' },
      { nessuno: ['non-raggiunto'], esito: 'quasi-raggiunto-senza-criticita' },
      { esito: 'quasi-raggiunto-con-criticita' },
    ],
  },
  obiettivo: {
    soglie: [
      { da: 100, esito: 'raggiunto' },
      { da: 67, esito: 'quasi-raggiunto', dedotta: true },
      { da: 0, esito: 'non-raggiunto' },
    ],
  },
  settore: { normalizza: false, pesoUnicaRiga: 100 },
  fuoriConto: [
    'non-definito',
    'non-scaduto',
    'non-valutato',
    'sospeso',
    'sostituito',
    'altro-incentivo',
    'altra-annualita',
  ],
  coperturaMinima: 100,
  decimali: 2,
  convenzioni: ['indicatore.tolleranza'],
};

/** Un indicatore con i testi stampati di atteso, rilevato ed esito. */
export const buildIndicatore = (
  atteso: string,
  rilevato: string,
  esito?: string,
  altro: Partial<Indicatore> = {},
): Indicatore => ({
  titolo: 'Indicatore di prova',
  atteso: { approvato: { valore: atteso, riga: 1 } },
  rilevato: { consuntivo: { valore: rilevato, riga: 1 } },
  ...(esito ? { esito: { consuntivo: { valore: esito, riga: 1 } } } : {}),
  ...altro,
});

/** Un piano di un comune inventato, con due settori e gli obiettivi dati. */
export const buildPiano = (obiettivi: Obiettivo[], altro: Partial<PianoLetto> = {}): PianoLetto => ({
  ente: 'comune-di-prova',
  chiave: 'piano-2023',
  datiEnte: { denominazione: 'Comune di Prova', tipo: 'comune', sintesi: 'Un comune inventato.' },
  piano: {
    titolo: 'Piano 2023',
    tipo: 'piano-performance',
    annoInizio: 2023,
    annoFine: 2023,
    sintesi: 'Un piano inventato.',
    regole: 'regole',
    versioni: {
      approvato: { etichetta: 'Approvato', documento: 'piano' },
      monitoraggio: { etichetta: 'Monitoraggio', documento: 'monitoraggio' },
      consuntivo: { etichetta: 'Consuntivo', documento: 'relazione' },
    },
  },
  settori: {
    S1: { denominazione: 'Anagrafe', fonte: { riga: 1 } },
    S2: { denominazione: 'Scuola', fonte: { riga: 2 } },
  },
  obiettivi,
  prospetti: {},
  rilevazioni: {},
  giudizi: {},
  regole: REGOLE,
  documenti: {},
  inventario: undefined,
  istantanee: {},
  sezioni: 0,
  ...altro,
});

/** Un obiettivo esecutivo assegnato al settore S1 con un peso e una percentuale dichiarata a consuntivo. */
export const buildObiettivo = (
  codice: string,
  peso: number,
  percentuale: number,
  esito: string,
): Obiettivo => ({
  codice,
  livello: 'esecutivo',
  titolo: `Obiettivo ${codice}`,
  fonte: { riga: 1 },
  assegnazioni: {
    S1: {
      ruolo: 'titolare',
      peso: { approvato: { valore: peso, riga: 1 } },
      esito: { consuntivo: { valore: esito, riga: 1 } },
      percentuale: { consuntivo: { valore: percentuale, riga: 1 } },
    },
  },
});
