import { describe, expect, test } from 'vitest';
import { computeIndicatore } from '../../src/domain/indicatore';
import { computeTotale } from '../../src/domain/totale';
import { formatAnni, formatGiorno } from '../../src/format/giorno';
import { explainIndicatore, explainTotale } from '../../src/format/spiegazione';
import type { Indicatore } from '../../src/schema/indicatore';
import { buildIndicatore, buildPiano, REGOLE } from '../domain/costruttori';

const explain = (atteso: string, rilevato: string, altro: Partial<Indicatore> = {}) => {
  const letto = buildPiano([]);
  const indicatore = computeIndicatore(
    '00001',
    buildIndicatore(atteso, rilevato, undefined, altro),
    { obiettivo: '01', settori: [] },
    letto,
  );
  return explainIndicatore(indicatore, REGOLE.indicatore);
};

describe('ogni cifra si spiega con i suoi numeri', () => {
  test('verso l’alto', () => {
    expect(explain('> 85%', '80,5%')).toEqual([
      'Atteso almeno 85 %, rilevato 80,5 %: non rispettato. 100 × 80,5 / 85 = 94,71 %.',
    ]);
  });

  test('verso il basso, con un numero nudo', () => {
    expect(explain('160', '137', { verso: 'diminuire' })).toEqual([
      'Il documento stampa solo un numero: il verso l’ha indicato chi ha trascritto.',
      'Atteso al più 160, rilevato 137: rispettato. 100 × (2 × 160 − 137) / 160 = 114,38 %, che conta per 100,00 %.',
    ]);
  });

  test('con una partenza', () => {
    const partenza = { partenza: { approvato: { valore: '45' } }, verso: 'diminuire' as const };
    expect(explain('30', '38', partenza)[1]).toBe(
      'Atteso al più 30, rilevato 38: non rispettato. Dalla partenza 45: 100 × (38 − 45) / (30 − 45) = 46,67 %.',
    );
  });

  test('più componenti', () => {
    expect(explain('≥ 10 corsi; ≥ 10 incontri', '20 corsi; 5 incontri').at(-1)).toBe(
      'Con 2 componenti vale la media dei loro raggiungimenti: 75,00 %.',
    );
  });

  test('perché non si calcola', () => {
    expect(explain('±3%', '428.400')).toEqual([
      'Il raggiungimento non si calcola: l’atteso è uno scostamento e manca il valore da cui partire.',
    ]);
  });

  test('il totale di un settore', () => {
    const riga = (chiave: string, peso: number, percentuale: number) => ({ chiave, peso, percentuale });
    expect(explainTotale(computeTotale([riga('A', 95, 87), riga('B', 5, 100)], REGOLE))).toBe(
      '(95 × 87 + 5 × 100) / 100 = 87,65 %',
    );
    expect(explainTotale(computeTotale([], REGOLE))).toBe(
      'Il totale non si calcola: non c’è nessun valore da cui partire.',
    );
  });
});

test('giorni e anni', () => {
  expect(formatGiorno('2023-12-31')).toBe('31/12/2023');
  expect(formatAnni({ annoInizio: 2022, annoFine: 2024 })).toBe('2022–2024');
  expect(formatAnni({ annoInizio: 2023, annoFine: 2023 })).toBe('2023');
});
