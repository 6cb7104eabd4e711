import { expect, test } from 'vitest';
import { computePiano } from '../../src/domain/piano';
import { listStorico } from '../../src/format/storico';
import { buildPiano } from '../domain/costruttori';

const piano = computePiano(buildPiano([]));

test('una storia mostra ogni valore con la versione e il posto, dalla più vecchia', () => {
  const atteso = {
    monitoraggio: { valore: '33', riga: 4, nota: 'sede chiusa' },
    approvato: { valore: '30', riga: 3 },
  };
  expect(listStorico([['Atteso', atteso]], piano)).toMatchObject([
    { che: 'Atteso', quando: 'Approvato', valore: '30', fonte: 'piano, riga 3 del testo' },
    { quando: 'Monitoraggio', valore: '33', fonte: 'monitoraggio, riga 4 del testo', nota: 'sede chiusa' },
  ]);
});

test('una voce sola non è una storia; un motivo si dice in parole', () => {
  expect(listStorico([['Atteso', { approvato: { valore: '30' } }]], piano)).toEqual([]);
  const peso = { approvato: { valore: 10 }, monitoraggio: { motivo: 'sostituito' as const, testo: '0%' } };
  expect(listStorico([['Peso', peso]], piano).map(({ valore }) => valore)).toEqual([
    '10',
    '0%: è stato sostituito da un altro',
  ]);
});
