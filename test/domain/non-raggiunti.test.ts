import { describe, expect, test } from 'vitest';
import { groupNonRaggiunte, listNonRaggiunte } from '../../src/domain/non-raggiunti';
import { computePiano } from '../../src/domain/piano';
import { buildObiettivo, buildPiano } from './costruttori';

const piano = computePiano(
  buildPiano([
    buildObiettivo('A1', 40, 100, 'Raggiunto'),
    buildObiettivo('A2', 30, 90, 'Quasi raggiunto'),
    buildObiettivo('A3', 20, 10, 'Non raggiunto'),
    buildObiettivo('A4', 10, 0, 'Non valutabile'),
  ]),
);
const tutte = listNonRaggiunte([piano]);

describe('che cosa non è stato raggiunto', () => {
  test('ciò che l’ente non dichiara raggiunto, con la percentuale che dichiara', () => {
    expect(tutte.map(({ azione, percentuale }) => [azione.codice, percentuale])).toEqual([
      ['A2', 90],
      ['A3', 10],
    ]);
  });

  test('ciò che non si è potuto valutare non è mancato', () => {
    expect(tutte.map(({ azione }) => azione.codice)).not.toContain('A4');
  });

  test('prima ciò a cui manca di più', () => {
    expect(groupNonRaggiunte(tutte).map(({ mancata, voci }) => [mancata, voci.length])).toEqual([
      ['non-raggiunto', 1],
      ['quasi', 1],
    ]);
  });
});
