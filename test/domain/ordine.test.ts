import { expect, test } from 'vitest';
import { sortVoci } from '../../src/domain/ordine';

test('le fasi vanno come le conta una persona: 1, 2, 6, 6-bis, 7, 10', () => {
  const fasi = { '10': 0, '6-bis': 0, '2': 0, '7': 0, '1': 0, '6': 0 };
  expect(sortVoci(fasi).map(([numero]) => numero)).toEqual(['1', '2', '6', '6-bis', '7', '10']);
});

test('i codici stampati: S2 prima di S10, 00002 prima di 00010', () => {
  const codici = { 'S10.00001': 0, 'S2.00003': 0, '00010': 0, '00002': 0, 'DG.00001': 0 };
  expect(sortVoci(codici).map(([codice]) => codice)).toEqual([
    '00002',
    '00010',
    'DG.00001',
    'S2.00003',
    'S10.00001',
  ]);
});
