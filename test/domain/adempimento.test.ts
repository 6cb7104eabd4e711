import { describe, expect, test } from 'vitest';
import { findTermine } from '../../src/domain/adempimento';
import { computeCatalogo } from '../../src/domain/catalogo';
import { countGiorni } from '../../src/domain/data';
import type { PianoLetto } from '../../src/domain/letto';
import { formatAttesa } from '../../src/format/adempimento';
import type { Adempimento } from '../../src/schema/adempimento';
import type { Piano, Versione } from '../../src/schema/piano';
import { buildObiettivo, buildPiano } from './costruttori';

const LETTO = '2026-11-21';

const buildAdempimento = (altro: Partial<Adempimento> = {}): Adempimento => ({
  titolo: 'Relazione sulla performance',
  norma: 'Art. 10',
  sintesi: 'Una relazione.',
  cautela: 'Può essere altrove.',
  ordine: 1,
  tipi: ['piano-performance', 'relazione-performance'],
  quando: 'dopo-il-primo-anno',
  giorno: '06-30',
  richiede: 'relazione',
  ...altro,
});

const APPROVATO: Record<string, Versione> = { approvato: { etichetta: 'Approvato', documento: 'piano' } };

/** Un piano del 2022 letto il 21/11/2026, con i risultati a consuntivo di un obiettivo se le versioni ne hanno uno. */
const buildLetto = (piano: Partial<Piano> = {}, altro: Partial<PianoLetto> = {}): PianoLetto => {
  const base = buildPiano([buildObiettivo('S1.00001', 20, 100, 'Raggiunto')]);
  const documento = { titolo: 'Piano', anno: 2022, testo: 'p.txt', righe: 9, sha256: '0', letto: LETTO };
  return {
    ...base,
    documenti: { piano: documento, altrui: { ...documento, letto: '2027-05-01' } },
    ...altro,
    piano: { ...base.piano, annoInizio: 2022, annoFine: 2022, versioni: APPROVATO, ...piano },
    obiettivi: piano.versioni ? base.obiettivi : [],
  };
};

const conConsuntivo = (altro: Partial<Versione>): Partial<Piano> => ({
  versioni: { ...APPROVATO, consuntivo: { etichetta: 'Consuntivo', documento: 'piano', ...altro } },
});

/** Gli adempimenti del primo dei piani, in parole: anno, stato e giorni. */
function describeAdempimenti(dati: Partial<Adempimento>, ...letti: PianoLetto[]): string[] {
  const [primo] = computeCatalogo(letti, [{ chiave: 'prova', dati: buildAdempimento(dati) }]);
  return (primo?.adempimenti ?? []).map((uno) =>
    `${uno.anno} ${uno.stato} ${uno.termine ?? 'senza termine'} ${formatAttesa(uno)}`.trim(),
  );
}

describe('i giorni', () => {
  test.each([
    ['2023-06-30', '2026-11-21', 1240],
    ['2022-06-30', '2022-04-27', -64],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-03-25', '2023-03-27', 2],
  ])('dal %s al %s sono %i', (da, a, giorni) => {
    expect(countGiorni(da, a)).toBe(giorni);
  });
});

describe('la relazione di un piano del 2022, letto il 21/11/2026', () => {
  test('dovuta entro il 30/06/2023, non trovata: 1.240 giorni', () => {
    expect(describeAdempimenti({}, buildLetto())).toEqual([
      '2022 non-trovato 2023-06-30 1.240 giorni dal termine al 21/11/2026',
    ]);
  });

  test('trovata, approvata il 27/04/2023: 64 giorni prima del termine', () => {
    expect(describeAdempimenti({}, buildLetto(conConsuntivo({ approvata: '2023-04-27' })))).toEqual([
      '2022 presente 2023-06-30 il 27/04/2023, 64 giorni prima del termine',
    ]);
  });

  test('trovata, approvata il giorno dopo il termine', () => {
    expect(describeAdempimenti({}, buildLetto(conConsuntivo({ approvata: '2023-07-01' })))).toEqual([
      '2022 presente 2023-06-30 il 01/07/2023, 1 giorno dopo il termine',
    ]);
  });

  test('un consuntivo che parla di un altro anno non è la sua', () => {
    expect(describeAdempimenti({}, buildLetto(conConsuntivo({ data: '2021-12-31' })))[0]).toMatch(
      /^2022 non-trovato/,
    );
  });

  test('sta in un altro documento dello stesso ente', () => {
    const relazione = buildLetto(
      { tipo: 'relazione-performance', ...conConsuntivo({}) },
      { chiave: 'relazione-2022' },
    );
    expect(describeAdempimenti({}, buildLetto(), relazione)).toEqual(['2022 presente 2023-06-30']);
    const altrui = { ...relazione, ente: 'altro-comune' };
    expect(describeAdempimenti({}, buildLetto(), altrui)[0]).toMatch(/^2022 non-trovato/);
    expect(describeAdempimenti({ richiede: 'risultati-finali' }, buildLetto(), relazione)[0]).toMatch(
      /^2022 non-trovato/,
    );
  });

  test('un termine che il giorno di lettura non è passato non è ancora dovuto', () => {
    const piano = buildLetto({ annoInizio: 2026, annoFine: 2026 });
    expect(describeAdempimenti({}, piano)).toEqual(['2026 non-ancora 2027-06-30']);
    expect(describeAdempimenti({ quando: 'primo-anno', giorno: '11-21' }, piano)).toEqual([
      '2026 non-ancora 2026-11-21',
    ]);
  });
});

describe('altri adempimenti', () => {
  test('senza un giorno di legge si aspetta la fine dell’anno e non si contano giorni', () => {
    const monitoraggio = {
      richiede: 'risultati-intermedi',
      quando: 'primo-anno',
      giorno: undefined,
    } as const;
    expect(describeAdempimenti(monitoraggio, buildLetto())).toEqual(['2022 non-trovato senza termine']);
    expect(describeAdempimenti(monitoraggio, buildLetto({ annoInizio: 2026, annoFine: 2026 }))).toEqual([
      '2026 non-ancora senza termine',
    ]);
  });

  test('un piano che non stampa il giorno dell’atto c’è, senza data; quelli degli anni dopo non si trovano', () => {
    const piano = buildLetto({ annoFine: 2024 });
    expect(
      describeAdempimenti({ richiede: 'approvazione', quando: 'ogni-anno', giorno: '01-31' }, piano),
    ).toEqual([
      '2022 senza-data 2022-01-31',
      '2023 non-trovato 2023-01-31 1.390 giorni dal termine al 21/11/2026',
      '2024 non-trovato 2024-01-31 1.025 giorni dal termine al 21/11/2026',
    ]);
  });

  test('la validazione è solo quella scritta nei dati', () => {
    const richiede = 'validazione' as const;
    expect(describeAdempimenti({ richiede }, buildLetto(conConsuntivo({})))[0]).toMatch(/^2022 non-trovato/);
    const validata = { ...conConsuntivo({}), validazione: { data: '2023-06-29', riga: 3 } };
    expect(describeAdempimenti({ richiede }, buildLetto(validata))).toEqual([
      '2022 presente 2023-06-30 il 29/06/2023, 1 giorno prima del termine',
    ]);
  });

  test('un termine spostato vale per il suo anno', () => {
    const piao = buildAdempimento({
      quando: 'primo-anno',
      giorno: '01-31',
      speciali: { '2022': { giorno: '2022-12-31', norma: 'Art. 8' } },
    });
    expect(findTermine(piao, 2022)).toBe('2022-12-31');
    expect(findTermine(piao, 2027)).toBe('2027-01-31');
  });

  test('ciò che non riguarda quel piano, quell’ente o quell’anno, o che i dati non possono dire, non compare', () => {
    const piano = buildLetto();
    const altri: Partial<Adempimento>[] = [
      { tipi: ['piano-azioni-positive'] },
      { tipiEnte: ['regione'] },
      { dal: 2023 },
      { richiede: undefined },
    ];
    for (const dati of altri) expect(describeAdempimenti(dati, piano)).toEqual([]);
  });
});
