import { describe, expect, test } from 'vitest';
import { type Fase, measureFase } from '../../scripts/bench/fase';
import { buildFasi } from '../../scripts/bench/misura';
import { runOsservato } from '../../scripts/bench/osserva';
import { listPassi } from '../../scripts/bench/passi';
import { readTavola } from '../../scripts/bench/qualita';
import { computeRapporto, computeVelocita, formatTabella } from '../../scripts/bench/tabella';
import { findGruppo, splitScrittura } from '../../scripts/bench/uscita';

const fase = (nome: string, tempo: number, altro: Partial<Fase> = {}): Fase => ({ nome, tempo, ...altro });

describe('la tabella delle misure', () => {
  const minimo = fase('minimo', 2, { cpu: 1, file: 100, byte: 5e6, pagine: 60 });
  const totale = fase('tutto', 30, { cpu: 40.25, memoria: 1.5e9, file: 100, byte: 5e6, pagine: 60 });

  test('il rapporto dice quante volte il minimo; non c’è se uno dei due non è finito', () => {
    expect(computeRapporto(totale, minimo)).toBe(15);
    expect(computeRapporto(totale, minimo, 'cpu')).toBe(40.25);
    expect(computeRapporto(totale, { ...minimo, cpu: undefined }, 'cpu')).toBeUndefined();
    expect(computeRapporto({ ...totale, interrotta: 'tempo scaduto' }, minimo)).toBeUndefined();
    expect(computeRapporto(totale, { ...minimo, interrotta: 'tempo scaduto' })).toBeUndefined();
    expect(computeRapporto(totale, undefined)).toBeUndefined();
    expect(computeRapporto(totale, { ...minimo, tempo: 0 })).toBeUndefined();
  });

  test('la velocità è di chi scrive pagine', () => {
    expect(computeVelocita(totale)).toBe(2);
    expect(computeVelocita(fase('calcolo', 3))).toBeUndefined();
  });

  test('una fase per riga, in italiano; ciò che non si sa è un trattino, ciò che non è finito dice perché', () => {
    const misura = { obiettivi: 10000, enti: 40, totale, minimo };
    const fasi = [
      fase('calcolo', 1.26, { cpu: 1.5 }),
      fase('pagine', 900, { interrotta: 'memoria esaurita' }),
    ];
    expect(formatTabella({ ...misura, fasi }).split('\n')).toEqual([
      '### 10.000 obiettivi di 40 enti',
      '',
      '| Fase | Tempo (s) | CPU (s) | Memoria (MB) | File | MB | Pagine/s | × minimo | × CPU minima |',
      '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
      '| calcolo | 1,3 | 1,5 | — | — | — | — | — | — |',
      '| pagine (**memoria esaurita**) | 900,0 | — | — | — | — | — | — | — |',
      '| costruzione intera | 30,0 | 40,3 | 1.500 | 100 | 5 | 2 | 15,0 | 40,3 |',
      '| minimo: scrivere gli stessi file | 2,0 | 1,0 | — | 100 | 5 | 30 | 1,0 | 1,0 |',
    ]);
  });
});

describe('le fasi di una costruzione', () => {
  const passo = (nome: string, inizio: number, fine: number) => ({ fase: nome, inizio, fine });
  const passi = [
    passo('controllo', 10, 20),
    passo('contenuti', 40, 40),
    passo('lettura', 60, 65),
    passo('calcolo', 65, 70),
  ];

  test('si seguono senza buchi, e quella che non è finita chiude con la corsa', () => {
    expect(listPassi(passi, { inizio: 0, fine: 500 })).toEqual([
      { nome: 'controllo', inizio: 0, fine: 20, intero: true },
      { nome: 'contenuti in Astro', inizio: 20, fine: 40, intero: true },
      { nome: 'programma delle pagine', inizio: 40, fine: 60, intero: true },
      { nome: 'lettura', inizio: 60, fine: 65, intero: true },
      { nome: 'calcolo', inizio: 65, fine: 70, intero: true },
      { nome: 'scrittura', inizio: 70, fine: 500, intero: false },
    ]);
  });

  test('se gli enti si scrivono in più gruppi tornano a ogni gruppo, e si sommano', () => {
    const gruppo = (da: number) => [
      passo('contenuti', da + 1, da + 1),
      passo('lettura', da + 2, da + 3),
      passo('calcolo', da + 3, da + 4),
      passo('astro', da, da + 10),
    ];
    const finita = [...gruppo(20), ...gruppo(40), passo('pagine', 20, 60), passo('indice', 60, 70)];
    const intera = [passo('controllo', 0, 20), ...finita, passo('scambio', 70, 75)];
    const corsa = { inizio: 0, fine: 75 };
    expect(listPassi(intera, corsa).filter(({ nome }) => nome === 'scrittura')).toEqual([
      { nome: 'scrittura', inizio: 24, fine: 30, intero: true },
      { nome: 'scrittura', inizio: 44, fine: 50, intero: true },
    ]);
    const fasi = buildFasi(intera, { ...corsa, campioni: [] }, []);
    expect(fasi.map(({ nome, tempo }) => [nome, tempo * 1000])).toEqual([
      ['controllo', 20],
      ['contenuti in Astro', 12],
      ['programma delle pagine', 2],
      ['lettura', 2],
      ['calcolo', 2],
      ['scrittura', 12],
      ['pezzi', 10],
      ['indice di ricerca', 10],
      ['messa in opera', 5],
    ]);
  });

  test('quella interrotta dice perché', () => {
    const corsa = { inizio: 0, fine: 500, interrotta: 'tempo scaduto', campioni: [] };
    expect(buildFasi(passi, corsa, []).at(-1)).toEqual({
      nome: 'scrittura',
      tempo: 0.43,
      interrotta: 'tempo scaduto',
    });
  });

  test('un file ha preso da quando era scritto quello prima', () => {
    const scritto = (nome: string, quando: number) => ({ nome, byte: 1, scritto: quando });
    const file = [
      scritto('a/index.html', 130),
      scritto('dati/a.csv', 110),
      scritto('b/index.html', 150),
      scritto('pagefind/x.pf_meta', 190),
      scritto('dati/b.csv', 160),
    ];
    expect(splitScrittura(file, { inizio: 100, fine: 170 })).toEqual({
      elenco: [{ inizio: 100, fine: 110 }],
      pagine: [{ inizio: 110, fine: 150 }],
      dati: [{ inizio: 150, fine: 160 }],
      chiusura: [{ inizio: 160, fine: 170 }],
    });
  });

  test.each([
    ['enti/a/b/index.html', 'pagine'],
    ['embed/enti/a/esiti.csv', 'dati'],
    ['dati/a/b.json', 'dati'],
    ['enti/a/controlli.xml', 'dati'],
    ['pagefind/pagefind.js', 'indice'],
    ['_astro/x.css', 'altro'],
  ])('%s è tra: %s', (nome, gruppo) => expect(findGruppo(nome)).toBe(gruppo));

  test('il processore si conta tra gli estremi, la memoria al suo massimo, tratto per tratto', () => {
    const campioni = [
      { istante: 0, cpu: 0, memoria: 10 },
      { istante: 1000, cpu: 1, memoria: 90 },
      { istante: 2000, cpu: 3, memoria: 40 },
    ];
    const tratti = [
      { inizio: 500, fine: 1000 },
      { inizio: 1500, fine: 2000 },
    ];
    expect(measureFase('pagine', tratti, campioni)).toEqual({
      nome: 'pagine',
      tempo: 1,
      cpu: 1.5,
      memoria: 90,
    });
    expect(measureFase('pagine', tratti, [])).toEqual({ nome: 'pagine', tempo: 1 });
  });
});

describe('una corsa osservata', () => {
  test('chi finisce bene non è interrotto', async () => {
    const corsa = await runOsservato(['-e', ''], process.env, 20);
    expect(corsa.interrotta).toBeUndefined();
    expect(corsa.fine).toBeGreaterThan(corsa.inizio);
  });

  test('chi fallisce dice l’ultima riga che ha scritto', async () => {
    const corsa = await runOsservato(
      ['-e', 'console.error("manca il file"); process.exit(3)'],
      process.env,
      20,
    );
    expect(corsa.interrotta).toBe('non riuscita: manca il file');
  });

  test('chi passa il limite si ferma', async () => {
    const corsa = await runOsservato(['-e', 'setInterval(() => {}, 1000)'], process.env, 0.5);
    expect(corsa.interrotta).toBe('tempo scaduto');
  });

  test('chi chiede troppa memoria si riconosce', async () => {
    const divora = 'const a = []; for (;;) a.push(new Array(1e4).fill(Math.random()));';
    const corsa = await runOsservato(['--max-old-space-size=20', '-e', divora], process.env, 20);
    expect(corsa.interrotta).toBe('memoria esaurita');
  });
});

test('una tavola si legge anche per la pagina che la mostra: il grassetto no, ciò che manca è un trattino', () => {
  const markdown = '### 10 obiettivi\n\n| Fase | Tempo |\n| --- | --: |\n| controllo | **1,2** |\n| pagine |';
  expect(readTavola('Una misura', markdown)).toEqual({
    titolo: 'Una misura',
    intestazioni: ['Fase', 'Tempo'],
    righe: [
      ['controllo', '1,2'],
      ['pagine', '—'],
    ],
  });
});
