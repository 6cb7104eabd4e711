import { describe, expect, test } from 'vitest';
import { computeCopertura, computeMedia } from '../../src/domain/copertura';
import { REGOLE } from './costruttori';

const pieno = { peso: 1, valore: 80 };
const mancante = { peso: 1, motivo: 'non-rilevabile' as const };
const senzaAtteso = { peso: 1, motivo: 'non-definito' as const };

describe('la copertura conta ciò che si doveva misurare', () => {
  test('uno con valore, uno mancante, uno senza atteso: 1 su 2, e uno escluso', () => {
    expect(computeCopertura([pieno, mancante, senzaAtteso], REGOLE.fuoriConto)).toEqual({
      conValore: 1,
      attesi: 2,
      esclusi: 1,
      quota: 50,
    });
  });
});

describe('la media', () => {
  test('chi non si doveva misurare non la abbassa', () => {
    expect(computeMedia([pieno, { peso: 1, valore: 100 }, senzaAtteso], REGOLE)).toMatchObject({
      valore: 90,
    });
  });

  test('se manca uno che doveva esserci non c’è', () => {
    expect(computeMedia([pieno, mancante], REGOLE)).toMatchObject({
      motivo: 'copertura-incompleta',
    });
  });

  test('c’è se le regole accettano quella copertura', () => {
    expect(computeMedia([pieno, mancante], { ...REGOLE, coperturaMinima: 50 })).toMatchObject({ valore: 80 });
  });

  test('conta i pesi: 80 con peso 3 e 100 con peso 1 fanno 85', () => {
    expect(
      computeMedia(
        [
          { peso: 3, valore: 80 },
          { peso: 1, valore: 100 },
        ],
        REGOLE,
      ),
    ).toMatchObject({ valore: 85 });
  });

  test('senza nulla da misurare non è zero', () => {
    expect(computeMedia([senzaAtteso], REGOLE)).toMatchObject({
      motivo: 'nessun-elemento',
    });
    expect(computeMedia([], REGOLE)).toMatchObject({
      motivo: 'nessun-elemento',
    });
  });
});
