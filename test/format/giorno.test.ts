import { expect, test } from 'vitest';
import { formatAnni, formatGiorno } from '../../src/format/giorno';

test('giorni e anni', () => {
  expect(formatGiorno('2023-12-31')).toBe('31/12/2023');
  expect(formatAnni({ annoInizio: 2022, annoFine: 2024 })).toBe('2022–2024');
  expect(formatAnni({ annoInizio: 2023, annoFine: 2023 })).toBe('2023');
});
