import { expect, test } from 'vitest';
import { formatAttesa, formatTermine } from '../../src/format/adempimento';
import { readPiani } from '../leggi';

const piani = readPiani('content');

/** Che cosa si trova nei documenti di un piano: adempimento, anno, stato, termine e giorni. */
const describePiano = (chiave: string): string[] =>
  (piani.find((piano) => piano.chiave === chiave)?.adempimenti ?? []).map((uno) =>
    [`${uno.chiave} ${uno.anno}`, uno.stato, formatTermine(uno), formatAttesa(uno)]
      .filter(Boolean)
      .join(', '),
  );

test('Relazione 2021: i dati di metà anno e la relazione ci sono, la validazione nel documento non è scritta', () => {
  expect(describePiano('performance-2021')).toEqual([
    'monitoraggio-in-corso-d-anno 2021, presente, senza un giorno fisso, il 17/11/2021',
    'relazione-performance 2021, presente, entro il 30/06/2022, il 27/04/2022, 64 giorni prima del termine',
    'validazione-relazione 2021, non-trovato, entro il 30/06/2022, 1.605 giorni dal termine al 21/11/2026',
  ]);
});

test('PIAO 2022-2024 di Alessandria: c’è senza la data dell’atto, e i risultati del 2022 non si trovano', () => {
  expect(describePiano('piao-2022-2024')).toEqual([
    'adozione-piao 2022, senza-data, entro il 31/12/2022',
    'monitoraggio-in-corso-d-anno 2022, non-trovato, senza un giorno fisso',
    'relazione-performance 2022, non-trovato, entro il 30/06/2023, 1.240 giorni dal termine al 21/11/2026',
    'validazione-relazione 2022, non-trovato, entro il 30/06/2023, 1.240 giorni dal termine al 21/11/2026',
  ]);
});

test('Valore pubblico 2023: il monitoraggio è citato con il suo atto, e non risulta mancante', () => {
  expect(describePiano('valore-pubblico-2023')[0]).toBe(
    'monitoraggio-in-corso-d-anno 2023, citato, senza un giorno fisso, DCU n. 21 del 20/12/2023, monitoraggio al 31/12/2023 della programmazione strategica (riga 26 del testo)',
  );
});
