import { describe, expect, test } from 'vitest';
import { listDate } from '../../src/charts/date-fase';
import { buildGraficoFasi } from '../../src/charts/fasi';
import { listTacche, toGiorno, writePeriodo } from '../../src/charts/tempo';
import { computeFasi } from '../../src/domain/fase';
import { computeFatto } from '../../src/domain/fatto';
import type { Fase } from '../../src/schema/fase';
import { readPiani } from '../leggi';

const QUANDO = { approvato: 'all’inizio', monitoraggio: 'a metà anno', consuntivo: 'a fine anno' };

type Scale = { x: { min: number; max: number } };

const compute = (fasi: Record<string, Omit<Fase, 'titolo'>>) =>
  computeFasi(
    {
      codice: 'S1.00001',
      livello: 'esecutivo',
      titolo: 'Prova',
      fonte: { riga: 1 },
      fasi: Object.fromEntries(
        Object.entries(fasi).map(([numero, fase]) => [numero, { titolo: `Fase ${numero}`, ...fase }]),
      ),
    },
    Object.keys(QUANDO),
  );

const periodo = (inizio: string, fine: string, rivista?: string): Omit<Fase, 'titolo'> => ({
  periodi: {
    '2021': {
      inizio: { approvato: { valore: inizio } },
      fine: {
        approvato: { valore: fine },
        ...(rivista ? { monitoraggio: { valore: rivista } } : {}),
      },
    },
  },
});

const scadenza = (valore: string): Omit<Fase, 'titolo'> => ({ scadenza: { approvato: { valore } } });

const build = (fasi: Record<string, Omit<Fase, 'titolo'>>) => {
  const grafico = buildGraficoFasi('fasi', compute(fasi), QUANDO);
  if (!grafico) throw new Error('manca il grafico');
  return grafico;
};

describe('il titolo dice che cosa si vede', () => {
  test('senza revisioni: quante fasi e in che periodo', () => {
    const { titolo } = build({ 1: periodo('giugno', 'luglio'), 2: periodo('01/08', '31/12') });
    expect(titolo).toBe('2 fasi, da giugno a dicembre 2021');
  });

  test('una fine spostata in avanti è un rinvio, una anticipata è una revisione', () => {
    const dopo = build({ 1: periodo('1/06', '30/06', '31/08'), 2: periodo('1/08', '31/12') });
    expect(dopo.titolo).toBe('1 fase su 2 rinviata a metà anno');
    const prima = build({ 1: periodo('1/06', '31/08', '30/06'), 2: periodo('1/08', '31/12') });
    expect(prima.titolo).toBe('1 fase su 2 rivista a metà anno');
  });

  test('fasi decise dopo l’approvazione non sono rinviate', () => {
    const nuova: Omit<Fase, 'titolo'> = {
      periodi: {
        '2021': {
          inizio: { monitoraggio: { valore: 'giugno' } },
          fine: { monitoraggio: { valore: 'ottobre' } },
        },
      },
    };
    const { titolo, configurazione } = build({ 1: nuova, 2: nuova });
    expect(titolo).toBe('2 fasi, fissate a metà anno, da giugno a ottobre 2021');
    expect(configurazione.data.datasets.map(({ label }) => label)).toEqual(['Fissato a metà anno']);
  });

  test('conta le fasi senza una data', () => {
    const { titolo, descrizione } = build({
      1: scadenza('31/01/2022'),
      2: scadenza('30/06/2022'),
      3: scadenza('Non prevedibile'),
    });
    expect(titolo).toBe('3 fasi, 2 con una data, da gennaio a giugno 2022');
    expect(descrizione).toBe(
      'Ogni tacca è una scadenza. 1 fase senza un giorno o un mese: solo nella tabella.',
    );
  });
});

describe('le barre', () => {
  test('vanno dal primo giorno alla fine dell’ultimo, e la revisione è una serie a righe', () => {
    const { configurazione } = build({
      1: periodo('1/06', '30/06', '31/08'),
      2: periodo('1/08', '31/12'),
    });
    const [previsto, rivisto] = configurazione.data.datasets;
    expect(previsto?.data).toEqual([
      [toGiorno('2021-06-01'), toGiorno('2021-07-01')],
      [toGiorno('2021-08-01'), toGiorno('2022-01-01')],
    ]);
    expect(rivisto?.data).toEqual([[toGiorno('2021-06-01'), toGiorno('2021-09-01')], null]);
    expect(rivisto?.tratteggio).toBe(true);
  });

  test('una scadenza è una tacca che finisce nel suo giorno, dentro l’asse', () => {
    const { configurazione } = build({ 1: scadenza('31/01/2022'), 2: scadenza('30/06/2022') });
    const barre = configurazione.data.datasets[0]?.data as [number, number][];
    expect(barre.map(([, a]) => a)).toEqual([toGiorno('2022-02-01'), toGiorno('2022-07-01')]);
    for (const [da, a] of barre) expect(a - da).toBeLessThan(5);
    expect(configurazione.options?.scales).toEqual({
      x: { min: toGiorno('2022-01-01'), max: toGiorno('2022-07-01') },
    });
  });

  test('con una sola fase datata non c’è nulla da confrontare', () => {
    expect(
      buildGraficoFasi('fasi', compute({ 1: scadenza('31/01/2022'), 2: scadenza('==') }), QUANDO),
    ).toBeUndefined();
  });
});

describe('la tabella', () => {
  test('tiene il testo stampato, anche dove non è una data', () => {
    const { tabella } = build({
      1: { ...periodo('1/06', '30/06', '31/08'), peso: { approvato: { valore: 40 } } },
      2: { ...scadenza('30/06/2021'), peso: { approvato: { motivo: 'altra-annualita', testo: '==' } } },
      3: { ...scadenza('Entro 60 giorni'), realizzazione: { consuntivo: { valore: 15 } } },
    });
    expect(tabella.righe).toEqual([
      ['1. Fase 1', '40', 'da 1/06 a 30/06', 'fine: 31/08 (a metà anno)', '—'],
      ['2. Fase 2', '==', '30/06/2021', '—', '—'],
      ['3. Fase 3', '—', 'Entro 60 giorni', '—', '15 punti'],
    ]);
  });
});

describe('le date in parole', () => {
  const first = (fase: Omit<Fase, 'titolo'>, conAnno = false) =>
    compute({ 1: fase }).map((calcolata) => listDate(calcolata, conAnno))[0];

  test('una data che non esiste è detta', () => {
    expect(first(periodo('01/09', '31/09'))).toEqual([
      { versione: 'approvato', testo: 'da 01/09 a 31/09', nota: '31/09: un giorno che non esiste' },
    ]);
  });

  test('una scadenza che dipende da un fatto è detta', () => {
    const relativa: Omit<Fase, 'titolo'> = {
      scadenza: { approvato: { valore: 'entro tre mesi', specie: { tipo: 'relativa', da: 'avvio' } } },
    };
    expect(first(relativa)?.[0]?.nota).toBe('si conta da un altro fatto, perciò non è un giorno');
  });

  test('anni tutti senza date fanno una riga sola', () => {
    const vuoto = { approvato: { motivo: 'non-definito' as const, testo: '==' } };
    const anni = { '2021': { inizio: vuoto, fine: vuoto }, '2022': { inizio: vuoto, fine: vuoto } };
    expect(first({ periodi: anni }, true)).toEqual([{ versione: 'approvato', testo: 'nessuna data («==»)' }]);
  });
});

describe('il tempo', () => {
  test('un periodo in parole', () => {
    expect(writePeriodo(['2021-12-01', '2022-03-31'])).toBe('da dicembre 2021 a marzo 2022');
    expect(writePeriodo(['2022-11-01', '2022-11-30'])).toBe('a novembre 2022');
  });

  test('le tacche sono poche e, su più anni, dicono l’anno', () => {
    const { tacche, da, a } = listTacche(['2021-01-01', '2022-12-31']);
    expect(tacche.map(({ testo }) => testo)).toEqual(['gen\n2021', 'lug\n2021', 'gen\n2022', 'lug\n2022']);
    expect([da, a]).toEqual([toGiorno('2021-01-01'), toGiorno('2023-01-01')]);
    expect(listTacche(['2021-06-01', '2021-12-31']).tacche[0]).toEqual({
      valore: toGiorno('2021-06-01'),
      testo: 'giu',
    });
  });
});

test('i grafici dei documenti veri sono dati, e ogni barra sta nell’asse', () => {
  const grafici = readPiani('content').flatMap(({ obiettivi }) =>
    obiettivi.flatMap(({ fasi }) => buildGraficoFasi('fasi', fasi, QUANDO) ?? []),
  );
  expect(grafici.length).toBeGreaterThan(80);
  for (const grafico of grafici) {
    expect(JSON.parse(JSON.stringify(grafico))).toEqual(grafico);
    const scale = grafico.configurazione.options?.scales as Scale | undefined;
    const { min = 0, max = 0 } = scale?.x ?? {};
    for (const { data } of grafico.configurazione.data.datasets)
      for (const barra of data as ([number, number] | null)[])
        if (barra) expect(barra[0] >= min && barra[1] <= max && barra[0] < barra[1]).toBe(true);
  }
});

describe('quanto è fatto', () => {
  const fase = (avanzamento: number): Omit<Fase, 'titolo'> => ({
    ...periodo('01/06', '10/06'),
    avanzamento: { consuntivo: { valore: avanzamento } },
  });

  test('una fase di dieci giorni fatta al 70 % ha una barra di sette giorni, che parte con la fase', () => {
    const { configurazione, descrizione } = build({ 1: fase(70), 2: fase(100) });
    const [previsto, fatto] = configurazione.data.datasets;
    const inizio = toGiorno('2021-06-01');
    expect(previsto?.data[0]).toEqual([inizio, inizio + 10]);
    expect(fatto?.data[0]).toEqual([inizio, inizio + 7]);
    expect(fatto?.testi).toEqual(['70 %', '100 %']);
    expect(descrizione).toContain('quanto l’ente dichiara fatto');
  });

  test('se il documento non lo dice, la serie non c’è', () => {
    const { configurazione } = build({ 1: periodo('01/06', '10/06'), 2: periodo('01/06', '10/06') });
    expect(configurazione.data.datasets.map(({ label }) => label)).toEqual(['Previsto']);
  });

  test('20 punti realizzati su un peso di 20 sono tutto, su un peso di 30 due terzi', () => {
    const voce = (valore: number) => ({ valore, versione: 'consuntivo' });
    const fatto = (punti: number, peso: number) =>
      computeFatto({ avanzamento: undefined, realizzazione: voce(punti), peso: voce(peso) });
    expect(fatto(20, 30)).toBeCloseTo(66.67, 2);
    expect(fatto(20, 20)).toBe(100);
  });
});
