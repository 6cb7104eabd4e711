import { describe, expect, test } from 'vitest';
import { computeFasi } from '../../src/domain/fase';
import { computePiano } from '../../src/domain/piano';
import { readScadenza } from '../../src/domain/scadenza';
import { computeSomiglianza, listSerie } from '../../src/domain/serie';
import { buildObiettivo, buildPiano } from './costruttori';

describe('una scadenza', () => {
  test.each([
    ['30/06/2022', undefined, { da: '2022-06-30', a: '2022-06-30' }],
    ['1/06', 2021, { da: '2021-06-01', a: '2021-06-01' }],
    ['maggio', 2021, { da: '2021-05-01', a: '2021-05-31' }],
    ['Febbraio', 2024, { da: '2024-02-01', a: '2024-02-29' }],
    ['gen', 2022, { da: '2022-01-01', a: '2022-01-31' }],
    ['sett.', 2021, { da: '2021-09-01', a: '2021-09-30' }],
    ['ma', 2021, undefined],
    ['31/09', 2021, { impossibile: true }],
    ['Non prevedibile la data finale, poiché dipende dall’esito', undefined, { specie: 'non-prevedibile' }],
    ['==', 2021, undefined],
    ['maggio', undefined, undefined],
  ])('«%s» nella colonna %s', (valore, anno, attesa) => {
    expect(readScadenza({ valore }, anno)).toEqual(attesa);
  });

  test('la specie scritta da una persona vale più del testo', () => {
    expect(
      readScadenza({ valore: "in corso d'anno", specie: { tipo: 'in-corso-d-anno', anno: 2022 } }),
    ).toEqual({
      specie: 'in-corso-d-anno',
    });
  });
});

test('una fase rivista a metà anno tiene le due date', () => {
  const obiettivo = {
    ...buildObiettivo('S1.00001', 100, 100, 'Raggiunto'),
    fasi: {
      '2': { titolo: 'Seconda' },
      '1': {
        titolo: 'Prima',
        periodi: {
          '2021': {
            inizio: { approvato: { valore: '1/08' }, monitoraggio: { valore: '1/09' } },
            fine: { approvato: { valore: '31/08' }, monitoraggio: { valore: '31/10' } },
          },
        },
      },
    },
  };
  const [prima, seconda] = computeFasi(obiettivo, ['approvato', 'monitoraggio', 'consuntivo']);
  expect(prima).toMatchObject({
    numero: '1',
    previsto: { inizio: '2021-08-01', fine: '2021-08-31' },
    rivisto: { inizio: '2021-09-01', fine: '2021-10-31' },
  });
  expect(seconda).toMatchObject({
    numero: '2',
    previsto: { inizio: undefined, fine: undefined },
    rivisto: undefined,
  });
});

describe('lo stesso codice in due anni', () => {
  const build = (anno: number, titolo: string, codice = 'S4.00003') =>
    computePiano(
      buildPiano([{ ...buildObiettivo(codice, 100, 100, 'Raggiunto'), titolo }], {
        chiave: `piano-${anno}`,
        piano: { ...buildPiano([]).piano, annoInizio: anno, annoFine: anno },
      }),
    );

  test('è lo stesso obiettivo se i titoli hanno in comune metà delle parole', () => {
    const [serie] = listSerie('comune-di-prova', [
      build(2023, 'Progetto Di Consolidamento Del Data Center: Efficientamento'),
      build(2021, 'Progetto di consolidamento del data center'),
    ]);
    expect(serie?.stessa).toBe(true);
    expect(serie?.voci.map(({ piano }) => piano.piano.annoInizio)).toEqual([2021, 2023]);
  });

  test('è un codice riusato se i titoli non c’entrano', () => {
    const [serie] = listSerie('comune-di-prova', [
      build(2021, 'Nuovo sito'),
      build(2023, 'Sportello anagrafe'),
    ]);
    expect(serie?.stessa).toBe(false);
    expect(computeSomiglianza('Nuovo sito', 'Sportello anagrafe')).toBe(0);
  });

  test('con un codice nuovo si ritrova se un titolo ha tutte le parole dell’altro', () => {
    const [serie] = listSerie('comune-di-prova', [
      build(2021, 'Sicurezza stradale', 'S9.00003'),
      build(2023, 'Sicurezza Stradale - Attività sul territorio - Anno 2023', 'S9.00017'),
    ]);
    expect(serie).toMatchObject({ codice: 'S9.00017', stessa: true, codiceCambiato: true });
  });

  test('con un codice nuovo e un titolo solo simile non si indovina', () => {
    const piani = [
      build(2021, 'Rinnovo degli accordi per l’inclusione degli alunni', 'S5.00007'),
      build(2023, 'Rinnovo dei servizi per l’inclusione degli alunni', 'S5.00015'),
    ];
    expect(listSerie('comune-di-prova', piani)).toEqual([]);
  });
});
