import { describe, expect, test } from 'vitest';
import { countEnte, sumConti } from '../../src/domain/conti';
import { computeDeriva } from '../../src/domain/deriva';
import { listVoci } from '../../src/domain/indice';
import { listNonRaggiunte } from '../../src/domain/non-raggiunti';
import { hasTroppeRighe, MASSIMO_RIGHE } from '../../src/domain/pagina-paese';
import { computePiano } from '../../src/domain/piano';
import { buildDatiConfronto } from '../../src/domain/unita';
import { listSettoriNegliAnni } from '../../src/format/stessi-settori';
import { readPiani } from '../leggi';
import { buildObiettivo, buildPiano } from './costruttori';

describe('una pagina di tutti gli enti', () => {
  test('resta intera fino al numero di righe stabilito, e con una in più diventa un indice', () => {
    expect([MASSIMO_RIGHE, MASSIMO_RIGHE + 1].map((righe) => hasTroppeRighe(righe))).toEqual([false, true]);
    expect([3, 4].map((righe) => hasTroppeRighe(righe, 3))).toEqual([false, true]);
  });
});

describe('i conti di un ente', () => {
  test('dicono quante righe ha, per ciò che le distingue', () => {
    const piano = computePiano(
      buildPiano([
        { ...buildObiettivo('A1', 40, 90, 'Quasi raggiunto'), titolo: 'Aprire un nido' },
        { ...buildObiettivo('A2', 30, 10, 'Non raggiunto'), titolo: 'Àpplicare la norma' },
        { ...buildObiettivo('A3', 30, 0, 'Non raggiunto'), titolo: 'N. pratiche' },
      ]),
    );
    const { nonRaggiunte, lettere, modifiche, pianiModificati } = countEnte([piano]);
    expect(nonRaggiunte).toEqual({ 'non-raggiunto': 2, quasi: 1 });
    expect(lettere).toEqual({ a: 2, p: 1 });
    expect([modifiche, pianiModificati]).toEqual([{}, 0]);
  });

  test.each([...Map.groupBy(readPiani('content'), ({ ente }) => ente)])(
    'sono quelli degli elenchi veri: %s',
    (_, piani) => {
      const conti = countEnte(piani);
      const { modifiche, cambi } = computeDeriva(piani);
      expect(sumConti(conti.modifiche) + conti.traAnni).toBe(modifiche.length);
      expect(conti.dopoPubblicazione).toBe(cambi.length);
      expect(sumConti(conti.nonRaggiunte)).toBe(listNonRaggiunte(piani).length);
      expect(sumConti(conti.lettere)).toBe(piani.flatMap(listVoci).length);
      const { unita, regole } = buildDatiConfronto(piani);
      expect(conti.settoriNegliAnni).toBe(listSettoriNegliAnni(unita, regole).length);
    },
  );
});
