import { describe, expect, test } from 'vitest';
import { readJson } from '../../scripts/content/json';

const listFrasi = (testo: string) =>
  readJson(testo).difetti.map(({ riga, colonna, messaggio }) => `${riga}:${colonna} ${messaggio}`);

describe('una chiave scritta due volte', () => {
  test('si trova a ogni profondità, con la riga della prima', () => {
    expect(listFrasi('{\n  "a": {\n    "b": 1,\n    "b": 2\n  },\n  "a": 3\n}')).toEqual([
      '4:5 la chiave «b» c’è già alla riga 3, e una delle due andrebbe persa → togline una o cambiale nome',
      '6:3 la chiave «a» c’è già alla riga 2, e una delle due andrebbe persa → togline una o cambiale nome',
    ]);
  });

  test('si trova anche se le due sono scritte in modo diverso', () => {
    expect(listFrasi('{ "a": 1, "\\u0061": 2 }')).toHaveLength(1);
  });

  test('non si confonde con un testo che somiglia a una chiave, né con la stessa chiave in due posti', () => {
    expect(listFrasi('{ "a": "\\"a\\": 1", "b": { "a": "x: y" }, "c": [{ "a": 1 }, { "a": 2 }] }')).toEqual(
      [],
    );
  });
});

describe('il luogo di un valore', () => {
  const { luogo } = readJson('{\n  "a": {\n    "01": [1, { "b": null }]\n  }\n}');
  test.each<[string, (string | number)[], 'valore' | 'chiave', number, number]>([
    ['un valore', ['a', '01'], 'valore', 3, 11],
    ['una voce di un elenco', ['a', '01', 1, 'b'], 'valore', 3, 22],
    ['una chiave', ['a', '01'], 'chiave', 3, 5],
    ['una chiave che manca sta nel gruppo che dovrebbe averla', ['a', 'x', 'y'], 'valore', 2, 8],
    ['il file intero', [], 'valore', 1, 1],
  ])('%s', (_caso, percorso, che, riga, colonna) => {
    expect(luogo(percorso, che)).toEqual({ riga, colonna });
  });
});
