import { expect, test } from 'vitest';
import { listPunti } from '../../src/domain/punti';
import { computeTotale, type RigaPesata } from '../../src/domain/totale';
import { REGOLE } from './costruttori';

const buildRiga = (chiave: string, peso: number, percentuale: number): RigaPesata => ({
  chiave,
  peso,
  percentuale,
});

test('un obiettivo di peso 85 al 94 % ottiene 79,9 punti e ne perde 5,1; viene prima chi perde di più', () => {
  const totale = computeTotale([buildRiga('B', 15, 100), buildRiga('A', 85, 94)], REGOLE);
  const [a, b] = listPunti(totale, false);
  expect(a?.chiave).toBe('A');
  expect(a?.ottenuti).toBeCloseTo(79.9, 10);
  expect(a?.persi).toBeCloseTo(5.1, 10);
  expect(b).toEqual({ chiave: 'B', peso: 15, ottenuti: 15, persi: 0 });
});

test('se le regole riportano i pesi a 100, due obiettivi di peso 40 valgono 50 punti ciascuno', () => {
  const regole = { ...REGOLE, settore: { ...REGOLE.settore, normalizza: true } };
  const totale = computeTotale([buildRiga('A', 40, 50), buildRiga('B', 40, 100)], regole);
  expect(listPunti(totale, true)).toEqual([
    { chiave: 'A', peso: 50, ottenuti: 25, persi: 25 },
    { chiave: 'B', peso: 50, ottenuti: 50, persi: 0 },
  ]);
});

test('un obiettivo sostituito, senza peso, non ha punti da perdere', () => {
  const sostituito: RigaPesata = {
    chiave: 'C',
    peso: undefined,
    motivoPeso: 'sostituito',
    percentuale: undefined,
  };
  const totale = computeTotale([buildRiga('A', 100, 80), sostituito], REGOLE);
  expect(listPunti(totale, false)).toEqual([{ chiave: 'A', peso: 100, ottenuti: 80, persi: 20 }]);
});
