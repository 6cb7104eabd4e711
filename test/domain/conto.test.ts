import { expect, test } from 'vitest';
import { redoConto } from '../conto';

test.each([
  ['100 × 80,5 / 85', 94.70588],
  ['(85 × 94 + 5 × 85,5 + 5 × 95 + 5 × 90) / 100', 93.425],
  ['100 × (2 × 5.717.814,53 − 6.000.000) / 5.717.814,53', 95.0648],
  ['max(0; 100 × (2 × 10 − 25) / 10)', 0],
  ['min(100; 100 × 90 / 85)', 100],
  ['100 × ((−5) − (−10)) / (0 − (−10))', 50],
])('%s', (conto, risultato) => {
  expect(redoConto(conto)).toBeCloseTo(risultato, 4);
});

test('ciò che non è un conto si rifiuta', () => {
  expect(() => redoConto('process.exit()')).toThrow('non è un conto');
});
