import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeEsitoLinea } from '../../src/domain/linea';
import type { Esito } from '../../src/schema/esito';
import { ESITI } from '../../src/schema/esito';
import { REGOLE } from './costruttori';

const R = 'raggiunto';
const Q = 'quasi-raggiunto';
const N = 'non-raggiunto';
const NV = 'non-valutabile';

const compute = (...esiti: (Esito | undefined)[]) => {
  const linea = computeEsitoLinea(esiti, REGOLE.linea);
  return 'esito' in linea ? linea.esito : linea.motivo;
};

describe('l’esito di una linea segue da quelli dei suoi indicatori', () => {
  test('tutti raggiunti: raggiunta', () => expect(compute(R, R, R)).toBe(R));
  test('tutti non raggiunti: non raggiunta', () => expect(compute(N, N)).toBe(N));
  test('qualcuno quasi, nessuno mancato: quasi, senza criticità', () =>
    expect(compute(R, Q, R)).toBe('quasi-raggiunto-senza-criticita'));
  test('uno mancato tra gli altri: quasi, con criticità', () =>
    expect(compute(R, N)).toBe('quasi-raggiunto-con-criticita'));
  test('i non valutabili non contano', () => expect(compute(R, NV)).toBe(R));
  test('se le regole contano i non valutabili, uno basta a non avere tutti raggiunti', () => {
    const linea = computeEsitoLinea([R, NV], { ...REGOLE.linea, fuoriConto: [] });
    expect(linea).toMatchObject({ esito: 'quasi-raggiunto-senza-criticita' });
  });
  test('se nessuno è valutabile non segue nulla', () => expect(compute(NV, NV)).toBe('nessun-elemento'));
  test('se di uno manca l’esito non si indovina', () =>
    expect(compute(R, undefined)).toBe('copertura-incompleta'));

  test('l’ordine non conta', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Esito>(...ESITI), { maxLength: 8 }), (esiti) => {
        expect(compute(...[...esiti].reverse())).toBe(compute(...esiti));
      }),
    );
  });
});
