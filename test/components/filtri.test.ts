import { expect, test } from 'vitest';
import { countValori, isChiesta, type Riga, readValori } from '../../src/components/filtri.righe';

/** Una riga con i suoi attributi; il browser qui non serve. */
const buildRiga = (attributi: Record<string, string>, parole: string): Riga => ({
  elemento: {} as HTMLElement,
  parole,
  valori: readValori(attributi),
});
const riga = buildRiga({ settore: 'DG — Direzione|S4 — Servizi Informativi' }, 'piattaforme abilitanti');

test('una riga di due settori si trova sotto ciascuno dei due, e non sotto un terzo', () => {
  expect(isChiesta(riga, { settore: 'DG — Direzione' })).toBe(true);
  expect(isChiesta(riga, { settore: 'S4 — Servizi Informativi' })).toBe(true);
  expect(isChiesta(riga, { settore: 'S5 — Scuola' })).toBe(false);
});

test('contano tutte le parole, e un filtro vuoto non filtra', () => {
  expect(isChiesta(riga, { settore: '', q: 'Abilitanti piattaforme' })).toBe(true);
  expect(isChiesta(riga, { q: 'piattaforme nidi' })).toBe(false);
});

test('accanto a ogni valore, quante righe darebbe con gli altri filtri: una riga di due settori conta in tutti e due', () => {
  const altra = buildRiga({ settore: 'S4 — Servizi Informativi', anno: '2023' }, 'nidi');
  const righe = [riga, altra];
  const tutti = { settore: 'S5 — Scuola', anno: '', q: '' };
  expect(Object.fromEntries(countValori(righe, 'settore', tutti))).toEqual({
    'DG — Direzione': 1,
    'S4 — Servizi Informativi': 2,
  });
  expect([...countValori(righe, 'settore', { ...tutti, anno: '2023' }).values()]).toEqual([1]);
});
