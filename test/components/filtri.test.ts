import { expect, test } from 'vitest';
import { isChiesta, type Riga } from '../../src/components/filtri.righe';

/** Una riga con i suoi attributi; il browser qui non serve. */
const buildRiga = (attributi: Record<string, string>, parole: string): Riga => ({
  elemento: { getAttribute: (nome: string) => attributi[nome] ?? null } as unknown as HTMLElement,
  parole,
});
const riga = buildRiga(
  { 'data-settore': 'DG — Direzione|S4 — Servizi Informativi' },
  'piattaforme abilitanti',
);

test('una riga di due settori si trova sotto ciascuno dei due, e non sotto un terzo', () => {
  expect(isChiesta(riga, { settore: 'DG — Direzione' })).toBe(true);
  expect(isChiesta(riga, { settore: 'S4 — Servizi Informativi' })).toBe(true);
  expect(isChiesta(riga, { settore: 'S5 — Scuola' })).toBe(false);
});

test('contano tutte le parole, e un filtro vuoto non filtra', () => {
  expect(isChiesta(riga, { settore: '', q: 'Abilitanti piattaforme' })).toBe(true);
  expect(isChiesta(riga, { q: 'piattaforme nidi' })).toBe(false);
});
