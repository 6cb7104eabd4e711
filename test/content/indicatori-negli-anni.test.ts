import { describe, expect, test } from 'vitest';
import { buildGraficoDiAnni } from '../../src/charts/elenco';
import { listAnniIndicatore } from '../../src/domain/anni-indicatore';
import { readPiani } from '../leggi';

const catalogo = readPiani('content');

/** An indicator over the years: «2023: atteso 45, rilevato 47», and the title of its chart. */
function follow(chiave: string, codice: string) {
  const piano = catalogo.find((uno) => uno.chiave === chiave);
  const indicatore = piano?.indicatori.find((uno) => uno.codice === codice);
  if (!piano || !indicatore) throw new Error(`manca ${codice} in ${chiave}`);
  const anni = listAnniIndicatore(indicatore, piano, catalogo);
  return {
    anni: anni.map(
      ({ anno, atteso, rilevato }) =>
        `${anno}: atteso ${atteso?.numero ?? '—'}, rilevato ${rilevato?.numero ?? '—'}`,
    ),
    piani: anni.map((anno) => anno.piano.chiave),
    titolo: buildGraficoDiAnni(indicatore, anni)?.titolo,
  };
}

describe('un indicatore negli anni', () => {
  test('che due documenti hanno in comune: le pratiche on line, dalla scheda del 2021 al piano del 2023', () => {
    expect(follow('valore-pubblico-2023', '00106')).toEqual({
      // Nel 2021 il risultato è una frase con due numeri: non si sceglie.
      anni: ['2021: atteso 1500, rilevato —', '2023: atteso 5000, rilevato 10046'],
      piani: ['performance-2021', 'valore-pubblico-2023'],
      titolo: 'L’atteso sale da 1.500 nel 2021 a 5.000 nel 2023',
    });
  });

  test('con un valore di partenza e un atteso per l’anno dopo: i notebook', () => {
    expect(follow('valore-pubblico-2023', 'LA.2.3')).toMatchObject({
      anni: [
        'Partenza: atteso —, rilevato 46',
        '2023: atteso 45, rilevato 47',
        '2024: atteso 50, rilevato —',
      ],
      titolo:
        'Il rilevato sale da 46 % in partenza a 47 % nel 2023; l’atteso sale da 45 % nel 2023 a 50 % nel 2024',
    });
  });

  test('con soli attesi, anche se il verso non è scritto: qui conta il numero', () => {
    expect(follow('piao-2022-2024', 'LA.A.1')).toMatchObject({
      anni: ['2022', '2023', '2024'].map((anno, i) => `${anno}: atteso ${[15, 15, 20][i]}, rilevato —`),
      titolo: 'L’atteso sale da 15 % nel 2022 a 20 % nel 2024',
    });
  });

  test('senza numeri ha gli anni e non il grafico: un «SI» non si disegna', () => {
    const { anni, titolo } = follow('valore-pubblico-2023', 'LA.1.1');
    expect(anni).toHaveLength(3);
    expect(titolo).toBeUndefined();
  });

  test('con un anno solo non c’è', () => {
    expect(follow('valore-pubblico-2023', '00045').anni).toEqual([]);
  });
});
