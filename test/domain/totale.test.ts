import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeTotale, type RigaPesata } from '../../src/domain/totale';
import { REGOLE } from './costruttori';

const riga = (
  chiave: string,
  peso: number | undefined,
  percentuale: number | undefined,
  altro: Partial<RigaPesata> = {},
) => ({
  chiave,
  peso,
  percentuale,
  ...altro,
});

describe('il totale di un settore è la somma di peso × percentuale, diviso 100', () => {
  test('peso 95 all’87 % e peso 5 al 100 %: (95 × 87 + 5 × 100) / 100 = 87,65', () => {
    const totale = computeTotale([riga('S8.00001', 95, 87), riga('SG.00001', 5, 100)], REGOLE);
    expect(totale.valore).toBeCloseTo(87.65, 10);
    expect(totale.contributi.map(({ punti }) => punti)).toEqual([82.65, 5]);
    expect(totale.copertura).toEqual({ conValore: 2, attesi: 2, esclusi: 0, quota: 100 });
  });

  test('un’unica riga stampata senza peso («==») vale 100', () => {
    const totale = computeTotale([riga('SG.00001', undefined, 95, { motivoPeso: 'non-valutato' })], REGOLE);
    expect(totale).toMatchObject({ valore: 95, pesoTotale: 100 });
  });

  test('una riga senza peso tra le altre resta fuori, con il motivo', () => {
    const totale = computeTotale(
      [riga('A', 100, 80), riga('B', undefined, 0, { motivoPeso: 'altro-incentivo' })],
      REGOLE,
    );
    expect(totale.valore).toBe(80);
    expect(totale.escluse).toEqual([{ chiave: 'B', motivo: 'altro-incentivo' }]);
  });

  test('se manca la percentuale di una riga che pesa, il totale non ha cifra: mancante non è zero', () => {
    const totale = computeTotale([riga('A', 60, 100), riga('B', 40, undefined)], REGOLE);
    expect(totale).toMatchObject({ valore: undefined, motivo: 'copertura-incompleta' });
    expect(totale.copertura).toMatchObject({ conValore: 1, attesi: 2, quota: 60 });
    expect(totale.escluse).toEqual([{ chiave: 'B', motivo: 'non-pubblicato' }]);
  });

  test('i pesi che fanno 90 non si riportano a 100, se le regole non lo dicono', () => {
    const righe = [riga('A', 50, 100), riga('B', 40, 100)];
    expect(computeTotale(righe, REGOLE)).toMatchObject({ valore: 90, pesoTotale: 90 });
    const normalizza = { ...REGOLE, settore: { ...REGOLE.settore, normalizza: true } };
    expect(computeTotale(righe, normalizza).valore).toBe(100);
  });

  test('un peso che non si legge lascia il settore senza un totale; uno che non c’è per regola esce dal conto', () => {
    const senza = (motivoPeso: 'illeggibile' | 'altro-incentivo') => ({
      ...riga('B', 0, 80),
      peso: undefined,
      motivoPeso,
    });
    expect(computeTotale([riga('A', 60, 100), senza('illeggibile')], REGOLE)).toMatchObject({
      valore: undefined,
      motivo: 'copertura-incompleta',
    });
    expect(computeTotale([riga('A', 100, 90), senza('altro-incentivo')], REGOLE).valore).toBe(90);
  });

  test('un obiettivo di peso 0 non sposta nulla', () => {
    expect(computeTotale([riga('A', 100, 90), riga('B', 0, 0)], REGOLE).valore).toBe(90);
  });

  test('senza righe non c’è un totale', () => {
    expect(computeTotale([], REGOLE)).toMatchObject({ valore: undefined, motivo: 'nessun-elemento' });
  });
});

describe('proprietà', () => {
  const righe = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 1,
    maxLength: 5,
  });
  const build = (coppie: [number, number][]) =>
    coppie.map(([peso, valore], i) => riga(String(i), peso, valore));

  test('sta tra 0 e la somma dei pesi e non dipende dall’ordine', () => {
    fc.assert(
      fc.property(righe, (coppie) => {
        const { valore = -1, pesoTotale } = computeTotale(build(coppie), REGOLE);
        const rovescio = computeTotale(build([...coppie].reverse()), REGOLE).valore ?? -2;
        return valore >= 0 && valore <= pesoTotale + 1e-9 && Math.abs(valore - rovescio) < 1e-9;
      }),
    );
  });

  test('una percentuale più alta non abbassa mai il totale', () => {
    fc.assert(
      fc.property(righe, fc.nat(4), fc.integer({ min: 0, max: 100 }), (coppie, quale, piu) => {
        const i = quale % coppie.length;
        const alzate = coppie.map(([peso, valore], j): [number, number] => [
          peso,
          j === i ? Math.max(valore, piu) : valore,
        ]);
        return (
          (computeTotale(build(alzate), REGOLE).valore ?? 0) >=
          (computeTotale(build(coppie), REGOLE).valore ?? 0)
        );
      }),
    );
  });
});
