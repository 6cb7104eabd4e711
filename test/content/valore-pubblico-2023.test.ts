import { describe, expect, test } from 'vitest';
import { countBy } from '../../src/domain/conteggi';
import { findTotale } from '../../src/domain/settore';
import { readPiani } from '../leggi';

const piano = readPiani('content').find(({ chiave }) => chiave === 'valore-pubblico-2023');
if (!piano) throw new Error('manca il piano valore-pubblico-2023');

const diLivello = (livello: string) => piano.azioni.filter((azione) => azione.livello === livello);

describe('«Valore pubblico 2023» è intero', () => {
  test('5 indirizzi, 17 obiettivi strategici, 39 operativi, 64 esecutivi', () => {
    const livelli = ['indirizzo', 'strategico', 'operativo', 'esecutivo'];
    expect(
      livelli.map((livello) => piano.obiettivi.filter(({ dati }) => dati.livello === livello).length),
    ).toEqual([5, 17, 39, 64]);
  });

  test('118 indicatori del DUP, ciascuno con atteso, rilevato ed esito (o perché manca)', () => {
    const dup = piano.indicatori.filter(({ codice }) => /^\d{5}$/.test(codice));
    expect(dup).toHaveLength(118);
    expect(dup.filter(({ voci }) => !voci.atteso?.valore || !voci.rilevato?.valore)).toEqual([]);
    const senzaEsito = dup.filter(({ esitoDichiarato }) => !esitoDichiarato || 'motivo' in esitoDichiarato);
    expect(senzaEsito.map(({ codice }) => codice)).toEqual(['00108', '00119']);
  });

  test('gli esiti stampati degli indicatori: 80 raggiunti, 20 quasi, 6 no, 10 non valutabili', () => {
    const esiti = piano.indicatori.flatMap(({ esitoDichiarato }) =>
      esitoDichiarato && 'esito' in esitoDichiarato ? [esitoDichiarato.esito] : [],
    );
    const conta = (esito: string) => esiti.filter((uno) => uno === esito).length;
    expect(['raggiunto', 'quasi-raggiunto', 'non-raggiunto', 'non-valutabile'].map(conta)).toEqual([
      80, 20, 6, 10,
    ]);
  });

  test('66 righe di performance: 29 raggiunte, 35 quasi, 2 no, come il documento riassume', () => {
    const righe = diLivello('esecutivo');
    expect(righe).toHaveLength(66);
    expect(Object.fromEntries(countBy(righe, ({ esito }) => esito))).toEqual({
      raggiunto: 29,
      'quasi-raggiunto': 35,
      'non-raggiunto': 2,
    });
  });

  test('le dimensioni delle righe di performance: 40, 13, 7, 6, come il documento riassume', () => {
    const conta = Object.fromEntries(countBy(diLivello('esecutivo'), ({ dimensione }) => dimensione));
    expect(conta).toEqual({
      Istituzionale: 40,
      Sociale: 6,
      'Sociale (sicurezza)': 6,
      'Sociale (urbana)': 1,
      Economica: 7,
      Educativa: 6,
    });
  });
});

describe('i settori', () => {
  test('i pesi di ogni settore fanno 100', () => {
    expect(piano.settori.map((settore) => findTotale(settore)?.totale.pesoTotale)).toEqual(
      Array(11).fill(100),
    );
  });

  test('Sviluppo Territoriale: (85 × 94 + 5 × 85,5 + 5 × 95 + 5 × 90) / 100 = 93,425', () => {
    const settore = piano.settori.find(({ codice }) => codice === 'S8');
    expect(settore && findTotale(settore)?.totale.valore).toBeCloseTo(93.425, 10);
  });

  test('Segretario Generale: una riga sola senza peso vale 100, quindi 90', () => {
    expect(findTotale(piano.settori[0] as (typeof piano.settori)[0])?.totale.valore).toBe(90);
  });
});

describe('i controlli', () => {
  const messaggi = piano.controlli.map(({ regola, soggetto, dichiarato, calcolato }) =>
    [regola, soggetto.codice, dichiarato, calcolato].join(' | '),
  );

  test('il totale «sociale» è stampato 31 e fa 30', () => {
    expect(messaggi).toContain('prospetto-somme | dimensioni | 31 | 30');
  });

  test('dove la soglia dedotta non permette di dire (tra 65 e 67) non si segnala nulla', () => {
    expect(messaggi.filter((uno) => /esito-indicatore \| (00032|00052) /.test(uno))).toEqual([]);
  });

  test('quattro linee su 37 non seguono dai loro indicatori', () => {
    const linee = piano.controlli.filter(({ regola }) => regola === 'esito-linea');
    expect(linee.map(({ soggetto }) => soggetto.codice)).toEqual([
      '01.02.01',
      '02.02.03',
      '02.03.03',
      '04.01.01',
    ]);
  });

  // Altri se ne possono aggiungere con i dati nuovi; questi ci devono essere.
  test.each([
    'prospetto-somme | dimensioni | 31 | 30',
    'prospetto-somme | dimensioni | 109 | 110',
    'prospetto-somme | dimensioni | 31 | 30',
    'prospetto-percentuali | dimensioni | 27,52 % | 28,44 %',
    'prospetto-conteggi | esiti | 5 | 2',
    'prospetto-conteggi | esiti | 13 | 14',
    'prospetto-conteggi | esiti | 23 | 19',
    'prospetto-conteggi | esiti | 43 | 38',
    'prospetto-conteggi | dimensioni | 7 | 6',
    'prospetto-conteggi | dimensioni | 11 | 6',
    'prospetto-conteggi | dimensioni | 43 | 38',
    'esito-senza-rilevato | 00123 | raggiunto | nessun esito',
    'esito-indicatore | 00012 | quasi raggiunto | Non raggiunto',
    'esito-indicatore | 00101 | non raggiunto | Quasi raggiunto',
    'esito-indicatore | 00025 | raggiunto | Quasi raggiunto',
    'esito-indicatore | 00031 | non raggiunto | Quasi raggiunto',
    'esito-indicatore | 00111 | raggiunto | Quasi raggiunto',
    'esito-indicatore | 00085 | quasi raggiunto | Non raggiunto',
    'esito-linea | 01.02.01 | Raggiunto | Quasi raggiunto (no criticità)',
    'esito-linea | 02.02.03 | Quasi raggiunto (con criticità) | Quasi raggiunto (no criticità)',
    'esito-linea | 02.03.03 | Quasi raggiunto (no criticità) | Quasi raggiunto (con criticità)',
    'esito-linea | 04.01.01 | Quasi raggiunto (no criticità) | nessun esito',
    'esito-obiettivo | S4.00001 | Raggiunto | Quasi raggiunto',
    'titolo-doppio | 02.02.07 | 02.02.01 e 02.02.07 | un codice solo',
  ])('%s', (controllo) => {
    expect(messaggi).toContain(controllo);
  });
});
