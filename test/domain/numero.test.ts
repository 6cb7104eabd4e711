import { describe, expect, test } from 'vitest';
import { formatNumero, formatPercentuale, parseNumero, roundNumero } from '../../src/domain/numero';

describe('un numero scritto all’italiana', () => {
  test.each([
    ['3.700', 3700],
    ['4.900.000,00', 4900000],
    ['80,5', 80.5],
    ['2.24', 2.24],
    ['8.4', 8.4],
    ['1071', 1071],
    ['0,10', 0.1],
    ['0', 0],
    ['1.205', 1205],
  ])('«%s» si legge %d', (testo, numero) => {
    expect(parseNumero(testo)).toBe(numero);
  });

  test.each(['', 'dodici', '1.2.3', '1,2,3', '3.70,5', '12 enti'])('«%s» non è un numero', (testo) => {
    expect(parseNumero(testo)).toBeUndefined();
  });

  test('si scrive con il punto delle migliaia e la virgola dei decimali', () => {
    expect(formatNumero(5717814.53)).toBe('5.717.814,53');
    expect(formatNumero(1000)).toBe('1.000');
    expect(formatNumero(-15)).toBe('−15');
    expect(formatNumero(0.995)).toBe('1');
    expect(formatPercentuale(94)).toBe('94,00 %');
  });

  test('si arrotonda la metà verso l’alto, anche dove il binario sta un soffio sotto', () => {
    expect(roundNumero(1.005, 2)).toBe(1.01);
    expect(roundNumero(93.425, 2)).toBe(93.43);
    expect(roundNumero(-1.005, 2)).toBe(-1.01);
  });
});
