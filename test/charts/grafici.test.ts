import { describe, expect, test } from 'vitest';
import { buildGraficoDimensioni } from '../../src/charts/dimensioni';
import { buildGraficoEsiti } from '../../src/charts/esiti';
import type { Grafico } from '../../src/charts/grafico';
import { groupAzioni } from '../../src/charts/gruppi';
import { buildGraficoIndicatore } from '../../src/charts/indicatore';
import { buildGraficoIndicatori, buildGraficoObiettivi } from '../../src/charts/raggiungimento';
import { buildGraficoSettori } from '../../src/charts/settori';
import { readPiani } from '../leggi';

const piano = readPiani('content').find(({ chiave }) => chiave === 'valore-pubblico-2023');
if (!piano) throw new Error('manca il piano valore-pubblico-2023');
const { settori, indicatori, azioni, regole } = piano;
const gruppi = groupAzioni(azioni);
const findIndicatore = (codice: string) => indicatori.find((indicatore) => indicatore.codice === codice);
const esisti = <T>(valore: T | undefined): T => {
  if (valore === undefined) throw new Error('manca');
  return valore;
};

const tutti: Grafico[] = [
  buildGraficoEsiti('esiti', gruppi, regole),
  esisti(buildGraficoDimensioni('dimensioni', gruppi)),
  esisti(buildGraficoSettori('settori', settori)),
  ...settori.flatMap((settore) => buildGraficoObiettivi(`s-${settore.codice}`, settore, piano) ?? []),
  ...indicatori.flatMap((indicatore) => buildGraficoIndicatore(`i-${indicatore.codice}`, indicatore) ?? []),
  esisti(buildGraficoIndicatori('linea', indicatori)),
];

describe('ogni grafico', () => {
  test('è dati: scritto in JSON e riletto è lo stesso', () => {
    for (const grafico of tutti) expect(JSON.parse(JSON.stringify(grafico))).toEqual(grafico);
  });

  test('ha un titolo, una descrizione e una tabella con una cella per colonna', () => {
    for (const { titolo, descrizione, tabella } of tutti) {
      expect(titolo).not.toBe('');
      expect(descrizione).not.toBe('');
      expect(tabella.righe.length).toBeGreaterThan(0);
      expect(tabella.numeriche).toHaveLength(tabella.intestazioni.length);
      for (const riga of tabella.righe) expect(riga).toHaveLength(tabella.intestazioni.length);
    }
  });

  test('ha tante barre quante etichette', () => {
    for (const { configurazione } of tutti)
      for (const { data } of configurazione.data.datasets)
        expect(data).toHaveLength(configurazione.data.labels?.length ?? 0);
  });
});

test('gli esiti: 19 linee su 38 e 29 obiettivi su 66 raggiunti, e ogni barra è lunga quanto le sue azioni', () => {
  const [grafico] = tutti as [Grafico];
  expect(grafico.titolo).toBe(
    'Con esito «raggiunto»: Linee (obiettivi operativi): 19 su 38 (1 senza esito); Obiettivi di performance: 29 su 66 (44 %)',
  );
  const lunghezze = [0, 1].map((barra) =>
    grafico.configurazione.data.datasets.reduce((somma, { data }) => somma + Number(data[barra]), 0),
  );
  expect(lunghezze).toEqual([38, 66]);
  expect(grafico.tabella.righe.map((riga) => riga.at(-1))).toEqual(['38', '66']);
});

test('i settori: dal più alto al più basso, con il totale di ciascuno', () => {
  const grafico = esisti(tutti[2]);
  expect(grafico.titolo).toBe('Da 99,50 % (Servizi Finanziari) a 81,24 % (Sviluppo Economico)');
  expect(grafico.configurazione.data.datasets[0]?.data[0]).toBeCloseTo(99.5, 10);
});

test('un indicatore con un numero solo mette atteso e rilevato uno sotto l’altro', () => {
  const grafico = buildGraficoIndicatore('g', esisti(findIndicatore('00002')));
  expect(grafico?.titolo).toBe('Rilevato 80,5 % contro un atteso di 85 %: non rispettato');
  expect(grafico?.tabella.righe).toEqual([
    ['Atteso (almeno)', '85 %'],
    ['Rilevato', '80,5 %'],
  ]);
});

test('un indicatore con più componenti confronta quanto è raggiunta ciascuna', () => {
  const grafico = buildGraficoIndicatore('g', esisti(findIndicatore('00012')));
  expect(grafico?.tabella.righe).toEqual([
    ['iscritti', '750', '624', '83,20 %'],
    ['scrutinati', '650', '294', '45,23 %'],
    ['promossi agli esami', '320', '130', '40,63 %'],
  ]);
});

test('dove non c’è un numero non c’è un grafico', () => {
  expect(buildGraficoIndicatore('g', esisti(findIndicatore('00133')))).toBeUndefined();
  expect(buildGraficoIndicatore('g', esisti(findIndicatore('LA.1.1')))).toBeUndefined();
});
