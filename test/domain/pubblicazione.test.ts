import { describe, expect, test } from 'vitest';
import { computePiano } from '../../src/domain/piano';
import {
  type CambioPubblicato,
  listCambi,
  listCambiDiSettore,
  writePercorso,
  writeValore,
} from '../../src/domain/pubblicazione';
import { buildObiettivo, buildPiano } from './costruttori';

const buildCambio = (record: string, percorso: string[] = []): CambioPubblicato => ({
  ente: 'comune-di-prova',
  piano: 'piano-2023',
  record,
  specie: 'rettifica',
  percorso,
  prima: 10,
  dopo: 20,
  riga: undefined,
  commit: 'abc',
  data: '2026-11-22',
  oggetto: 'Rettifica',
});

test.each([
  [['indicatori', '00002', 'atteso', 'approvato', 'valore'], 'indicatore 00002, atteso, approvato'],
  [['indicatori', '00002', 'atteso', 'approvato', 'riga'], 'indicatore 00002, atteso, approvato, riga'],
  [['fasi', '6-bis', 'periodi', '2021', 'fine', 'monitoraggio'], 'fase 6-bis, anno 2021, fine, monitoraggio'],
  [['assegnazioni', 'S1', 'peso', 'approvato', 'valore'], 'settore S1, peso, approvato'],
  [
    ['risultati', 'Numero di pratiche', 'atteso', 'approvato'],
    'risultato «Numero di pratiche», atteso, approvato',
  ],
  [['annoInizio'], 'anno inizio'],
  [[], 'tutto il record'],
])('il percorso %j si dice «%s»', (percorso, detto) => {
  expect(writePercorso(percorso)).toBe(detto);
});

test.each([
  [1234.5, '1.234,5'],
  [true, 'sì'],
  ['≥ 85%', '≥ 85%'],
  [undefined, undefined],
])('il valore %j si scrive «%s»', (valore, scritto) => {
  expect(writeValore(valore)).toBe(scritto);
});

describe('i cambi di un piano dopo la pubblicazione', () => {
  const storia = [
    buildCambio('obiettivi/s1-00001', ['titolo']),
    buildCambio('settori', ['S2', 'denominazione']),
    buildCambio('obiettivi/s1-00009'),
  ];
  const piano = computePiano(buildPiano([buildObiettivo('S1.00001', 20, 100, 'Raggiunto')], { storia }));
  const listRecord = (cambi: ReturnType<typeof listCambi>) => cambi.map(({ cambio }) => cambio.record);

  test('vengono dal più recente, con l’obiettivo se c’è ancora', () => {
    expect(listCambi(piano).map(({ obiettivo }) => obiettivo?.codice)).toEqual([
      undefined,
      undefined,
      'S1.00001',
    ]);
  });

  test('un settore ha i suoi e quelli dei suoi obiettivi', () => {
    expect(listRecord(listCambiDiSettore(piano, 'S1'))).toEqual(['obiettivi/s1-00001']);
    expect(listRecord(listCambiDiSettore(piano, 'S2'))).toEqual(['settori']);
  });

  test('senza la storia dei file non ce n’è nessuno', () => {
    expect(listCambi(computePiano(buildPiano([])))).toEqual([]);
  });
});
