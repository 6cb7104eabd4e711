import { describe, expect, test } from 'vitest';
import { buildGraficoDimensioni } from '../../src/charts/dimensioni';
import { buildGraficoDistanza } from '../../src/charts/distanza';
import { buildGraficoEsiti } from '../../src/charts/esiti';
import { buildGraficiEsitiSettori } from '../../src/charts/esiti-settori';
import type { Grafico } from '../../src/charts/grafico';
import { groupAzioni } from '../../src/charts/gruppi';
import { buildGraficoIndicatore } from '../../src/charts/indicatore';
import { buildGraficoPunti } from '../../src/charts/punti';
import { buildGraficoIndicatori, buildGraficoObiettivi } from '../../src/charts/raggiungimento';
import { buildGraficoSettori } from '../../src/charts/settori';
import { formatMotivo } from '../../src/format/motivo';
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
  ...settori.flatMap((settore) => buildGraficoPunti(`p-${settore.codice}`, settore, piano) ?? []),
  ...settori.flatMap(
    (settore) => buildGraficoDistanza(`d-${settore.codice}`, settore, regole, formatMotivo) ?? [],
  ),
  ...buildGraficiEsitiSettori('esiti-settori', piano),
  esisti(buildGraficoIndicatori('linea', indicatori, regole)),
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

const findGrafico = (id: string) => esisti(tutti.find((grafico) => grafico.id === id));

test('i punti di un settore: ottenuti e persi fanno il peso, e i persi fanno 100 meno il totale', () => {
  const { titolo, configurazione, tabella } = findGrafico('p-S8');
  expect(titolo).toBe('Persi 6,58 punti su 100: 5,1 nell’obiettivo S8.00001');
  const [ottenuti, persi] = configurazione.data.datasets.map(({ data }) => data as number[]);
  expect(ottenuti?.map((punti, i) => punti + (persi?.[i] ?? 0))).toEqual([85, 5, 5, 5]);
  expect(tabella.righe[0]?.slice(2)).toEqual(['85', '94,00 %', '79,9', '5,1']);
});

test('gli esiti per settore: ogni barra è lunga quanto le azioni del settore, dalla quota più alta', () => {
  const { tabella, configurazione } = findGrafico('esiti-settori-esecutivo');
  const totali = tabella.righe.map((riga) => Number(riga.at(-1)));
  expect(
    totali.map((_, i) =>
      configurazione.data.datasets.reduce((somma, { data }) => somma + Number(data[i]), 0),
    ),
  ).toEqual(totali);
  const quote = tabella.righe.map((riga) => Number(riga[1]) / Number(riga.at(-1)));
  expect(quote).toEqual([...quote].sort((a, b) => b - a));
});

test('la distanza dall’atteso: dal più lontano, con le soglie; chi non ha una cifra è in tabella con il motivo', () => {
  const { tabella, configurazione } = findGrafico('d-S5');
  expect(configurazione.soglie?.map(({ valore }) => valore)).toEqual([100, 67]);
  const punti = (configurazione.data.labels ?? []).map((_, i) =>
    configurazione.data.datasets.map(({ data }) => data[i]).filter((valore) => valore !== null),
  );
  expect(punti.every((suoi) => suoi.length === 1)).toBe(true);
  const valori = punti.flat().map(Number);
  expect(valori).toEqual([...valori].sort((a, b) => a - b));
  expect(tabella.righe).toHaveLength(27);
  expect(tabella.righe.at(-1)?.[2]).toBe('—');
  expect(tabella.righe.at(-1)?.[3]).not.toBe('');
});
