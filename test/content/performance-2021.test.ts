import { describe, expect, test } from 'vitest';
import { roundNumero } from '../../src/domain/numero';
import { listSerie } from '../../src/domain/serie';
import { readPiani } from '../leggi';

const piani = readPiani('content');
const piano = piani.find(({ chiave }) => chiave === 'performance-2021');
if (!piano) throw new Error('manca il piano performance-2021');

test('i 22 totali di settore ricalcolati sono quelli stampati', () => {
  const confronti = piano.settori.flatMap(({ codice, dati, totali }) =>
    Object.entries(dati.totale?.percentuale ?? {}).map(([versione, voce]) => ({
      codice,
      versione,
      stampato: voce.valore,
      calcolato: roundNumero(totali[versione]?.valore ?? -1, 2),
    })),
  );
  expect(confronti).toHaveLength(22);
  expect(confronti.filter(({ stampato, calcolato }) => stampato !== calcolato)).toEqual([]);
});

test('un obiettivo diviso tra due settori è un record con due pesi', () => {
  const diviso = piano.obiettivi.find(({ codice }) => codice === 'DG.00004/S4.00002');
  expect(diviso?.righe.map(({ settore, peso }) => [settore, peso?.valore])).toEqual([
    ['DG', 10],
    ['S4', 15],
  ]);
});

test('l’obiettivo di tutto l’ente ha un esito per settore', () => {
  const trasversale = piano.obiettivi.find(({ codice }) => codice === 'SG.00001');
  const percentuali = trasversale?.righe.map(({ settore, percentuale }) => [settore, percentuale?.valore]);
  expect(percentuali).toContainEqual(['SG', 95]);
  expect(percentuali).toContainEqual(['S2', 92]);
  expect(percentuali).toContainEqual(['S8', 100]);
});

/** I controlli che ogni documento deve avere: altri se ne possono aggiungere con dati nuovi. */
const ATTESI: Record<string, string[]> = {
  'pap-2022-2024': [
    'date-impossibili | 2412 | 131/12/2022 | nessun giorno',
    'date-impossibili | 2413 | 131/12/2022 | nessun giorno',
    'stesso-dato | 2802 | 31/12/2022 | dicembre 2023',
    'unita-titolo | 2684 | Data | una percentuale',
    'unita-titolo | 2801 | Numero | una percentuale',
  ],
  'performance-2021': [
    'rilevazione-parti | pratiche-scolastiche-on-line | 6.655 | 6.665',
    'stesso-dato | quota-pratiche-scolastiche-on-line | 100 | 95%',
    'stesso-dato | S5.00003 | ≥ 67% | ≥ 65%',
    'risultato-fase | S4.00006 | maggio 2021 | lug 2021',
    'risultato-fase | DG.00004/S4.00002 | giugno 2021 | dic 2021',
    'totale-testo | S2 | 94,40 % | 94,00 %',
    'totale-testo | S8 | 85,75 % | 87,65 %',
    'pesi-obiettivo | DG.00002 | pesi per 90 | devono fare 100',
    'realizzazione | S5.00003 | 30 | al più 20',
    'realizzazione | S5.00003 | 30 | al più 20',
    'realizzazione | S5.00003 | 100 % | 120 %',
    'realizzazione | S5.00006 | 35 | al più 25',
    'realizzazione | S5.00006 | 100 % | 110 %',
    'fasi-fuori-durata | S5.00007 | gennaio (2021) | 01/03/2021',
    'fasi-fuori-durata | S6.00006 | maggio (2022) | 31/03/2022',
    'fasi-fuori-durata | DG.00002 | 19/05 (2021) | 01/06/2021',
    'fasi-fuori-durata | S1.00002 | gennaio (2021) | 01/08/2021',
    'fasi-fuori-durata | S9.00007 | giugno (2022) | 31/12/2021',
    'fasi-fuori-durata | S2.00003 | dicembre (2023) | 31/12/2022',
    'date-impossibili | DG.00001 | 31/09 | nessun giorno',
    'padre-scheda | DG.00002 | 05.02.02 | 05.02.01',
    'padre-scheda | DG.00003/S7.00001 | 04.01.01 | 05.02.01',
    'padre-scheda | S3.00010 | 05.02.03 | 05.02.01',
    'padre-scheda | S3.00011 | 05.02.03 | 05.02.01',
    'padre-scheda | S5.00008 | 01.02.01 | 05.02.01',
    'padre-scheda | S6.00005 | 02.04.05 | 05.02.01',
    'stesso-dato | S1 | 68058/2020 | 30/11/2019',
    'stesso-dato | S5.00001 | 01.01.01.S5.00001 | 01.01.05.00001',
    'stesso-dato | S5.00002 | 01.01.02.S5.00002 | 01.02.01.S5.00002',
    'stesso-dato | S5.00003 | ≥ 67% | ≥ 65%',
    'stesso-dato | S5.00003 | 01.01.03.S5.00003 | 01.02.02.S5.00003',
    'stesso-dato | S5.00005 | 01.02.02.S5.00005 | 01.02.01.S5.0000',
    'stesso-dato | S5.00007 | 29 dicembre 2020 | 29/12/2021',
    'stesso-dato | S5.00007 | autunno 2021 | 31/08/2021',
    'stesso-dato | S9.00004 | La fase 5 è già stata realizzata | 02/10/2021',
    'stesso-dato | S9.00006 | 31.2.2021 | 31.12.2021',
    'stesso-dato | DG.00003/S7.00001 | DG.00003 | DG.0003',
    'stesso-dato | S1.00001 | 05.02.01.S1.00001 | 05.02.01.S100001',
    'stesso-dato | S3.00009 | 10% | 0%',
    'stesso-dato | S2.00002 | 05.02.02.S2.00002 | 05.02.02.S2.0002',
    'stesso-dato | S2.00003 | novembre e dicembre del 2022 | Avanzamento al 31/12/2021',
    'stesso-dato | S2.00004 | entro 30 giorni dalla approvazione della programmazione dei fabbisogni degli enti | 31 gennaio',
    'stesso-dato | S3.00006 | fase 5 | fase 6',
    'stesso-dato | S4.00001 | 76/2021 | 77/2021',
    'stesso-dato | quota-pratiche-scolastiche-on-line | 100 | 95%',
    'quota-gruppi | quota-frequenza-prima-infanzia | 48,2 % | 43,6 %',
    'avanzamento-somma | S6.00007 | 70 % | almeno 75 %',
    'durata-date | S9.00007 | pluriennale (1/2) | anno 1 di 1',
    'durata-date | S3.00005 | annuale | anno 1 di 2',
    'monitoraggio-possibile | DG.00003/S7.00001 | 100 % | al più 65 %',
    'monitoraggio-possibile | DG.00001 | 100 % | al più 30 %',
    'raggiunto-con-fasi-future | S5.00001 | 100 % | fase 4: giugno (2022)',
    'raggiunto-con-fasi-future | S5.00002 | 100 % | fase 3: giugno (2022)',
    'raggiunto-con-fasi-future | S6.00006 | 100 % | fase 8: marzo (2022)',
    'raggiunto-con-fasi-future | S6.00005 | 100 % | fase 2: febbraio (2022)',
    'raggiunto-con-fasi-future | S6.00005 | 100 % | fase 3: gennaio (2022)',
    'raggiunto-con-fasi-future | S3.00005 | 100 % | fase 3: 31/03 (2022)',
    'raggiunto-con-fasi-future | S3.00005 | 100 % | fase 3-bis: 31/03 (2022)',
    "risultato-soglia | S5.00001 | 100 % | 84,9% a dicembre 2021 (-12,6% in riferimento allo scorso anno) (atteso: superare l'87%)",
  ],
  'piao-2022-2024': [
    'fasi-fuori-durata | U04.C | 31/10/2022 | 30/10/2022',
    'stesso-dato | AP | 2022-2024 | 2021-2023',
    'stesso-dato | U13.1 | Non prevedibile la data finale | scadenza finale prevista',
    'stesso-dato | U14.A | Non prevedibile la data finale | scadenza finale prevista',
    'stesso-dato | U14.C | non prevedibile | scadenza finale prevista',
    'attivita-doppia | RTD.1.2 | due attività | una sola',
  ],
};

describe.each(Object.entries(ATTESI))('i controlli di %s', (chiave, attesi) => {
  const trovati = piani
    .find((uno) => uno.chiave === chiave)
    ?.controlli.map(({ regola, soggetto, dichiarato, calcolato }) =>
      [regola, soggetto.codice, dichiarato, calcolato].join(' | '),
    );

  test('ci sono tutti', () => {
    expect(trovati).toEqual(expect.arrayContaining(attesi));
  });
});

test('la stessa storia in due documenti: S4.00003 nel 2021 e nel 2023', () => {
  const serie = listSerie('unione-terre-d-argine', piani);
  const centro = serie.find(({ codice }) => codice === 'S4.00003');
  expect(centro).toMatchObject({ stessa: true });
  expect(centro?.voci.map(({ piano: { chiave } }) => chiave)).toEqual([
    'performance-2021',
    'valore-pubblico-2023',
  ]);
  expect(
    serie
      .filter(({ codiceCambiato }) => codiceCambiato)
      .map(({ voci }) => voci.map(({ obiettivo }) => obiettivo.codice).join(' → ')),
  ).toEqual([
    'S2.00006 → S2.00012',
    'S3.00003 → S3.00020',
    'S3.00004 → S3.00021',
    'S9.00001 → S9.00015',
    'S9.00004 → S9.00016',
    'S9.00003 → S9.00017',
  ]);
  expect(serie.filter(({ voci }) => voci[0]?.obiettivo.dati.livello === 'indirizzo')).toHaveLength(5);
});
