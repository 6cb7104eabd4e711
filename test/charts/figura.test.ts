import { describe, expect, test } from 'vitest';
import { findAsse } from '../../src/charts/asse';
import { buildFigura } from '../../src/charts/figura';
import type { ConfigurazioneGrafico } from '../../src/charts/grafico';
import { listGrafici } from '../../src/charts/in-pagina';
import { listRigheDati } from '../../src/charts/righe-dati';
import { summarizeGrafico } from '../../src/charts/sintesi';
import { formatMotivo } from '../../src/format/motivo';
import { listQuando } from '../../src/format/versione';
import { readPiani } from '../leggi';

const tutti = listGrafici(readPiani('content'), ({ piano }) => ({
  quando: listQuando(piano),
  writeMotivo: formatMotivo,
}));

const PILA: ConfigurazioneGrafico = {
  type: 'bar',
  data: {
    labels: ['Anagrafe', 'Tributi'],
    datasets: [
      { label: 'Ottenuti', data: [79.9, 0], stack: 'punti' },
      { label: 'Persi', data: [5.1, 5], stack: 'punti', tratteggio: true },
    ],
  },
  options: { indexAxis: 'y', scales: { x: { stacked: true }, y: { stacked: true } } },
  etichette: true,
};

describe('la figura ferma', () => {
  test('in una pila ogni pezzo comincia dove finisce il precedente, e uno zero non si disegna', () => {
    const [anagrafe, tributi] = buildFigura(PILA).righe;
    expect(anagrafe?.corsie[0]?.map(({ da, lungo, testo }) => [da, lungo, testo])).toEqual([
      [0, 79.9, '79,9'],
      [79.9, 5.1, '5,1'],
    ]);
    expect(tributi?.corsie[0]?.map(({ da, lungo }) => [da, lungo])).toEqual([[0, 5]]);
  });

  test('l’asse arriva al primo numero tondo: per 85 punti segna 0, 20, 40, 60, 80, 100', () => {
    expect(findAsse(PILA).tacche.map(({ testo }) => testo)).toEqual(['0', '20', '40', '60', '80', '100']);
  });

  test('dove si contano cose le tacche sono interi, e numeri lunghi hanno poche tacche', () => {
    const listTacche = (...data: number[]) =>
      findAsse({
        type: 'bar',
        data: { labels: data.map(String), datasets: [{ label: 'Quanti', data }] },
      }).tacche.map(({ testo }) => testo);
    expect(listTacche(12, 5)).toEqual(['0', '2', '4', '6', '8', '10', '12']);
    expect(listTacche(16)).toEqual(['0', '5', '10', '15', '20']);
    expect(listTacche(1)).toEqual(['0', '1']);
    expect(listTacche(0.25)).toEqual(['0', '0,05', '0,1', '0,15', '0,2', '0,25']);
    expect(listTacche(4_470_000)).toEqual(['0', '2.500.000', '5.000.000']);
  });

  test('una serie che in una voce non ha nulla non vi lascia una corsia vuota', () => {
    const { righe } = buildFigura({
      type: 'bar',
      data: {
        labels: ['Avvio', 'Collaudo'],
        datasets: [
          { label: 'Previsto', data: [[0, 5], null] },
          {
            label: 'Rivisto',
            data: [
              [0, 6],
              [6, 10],
            ] as [number, number][],
          },
        ],
      },
    });
    expect(righe.map(({ corsie }) => corsie.length)).toEqual([2, 1]);
  });

  test('un numero sotto zero va a sinistra dello zero', () => {
    const { righe } = buildFigura({
      type: 'bar',
      data: { labels: ['Saldo', 'Entrate'], datasets: [{ label: 'Euro', data: [-100, 100] }] },
    });
    expect(righe.map(({ corsie }) => corsie[0]?.map(({ da, lungo }) => [da, lungo]))).toEqual([
      [[0, 50]],
      [[50, 50]],
    ]);
  });

  test('nei documenti veri c’è per ogni grafico, e ogni segno sta nel riquadro', () => {
    expect(tutti.length).toBeGreaterThan(250);
    for (const { grafico } of tutti) {
      const { righe, tacche } = buildFigura(grafico.configurazione);
      const segni = righe.flatMap(({ corsie }) => corsie.flat());
      expect(segni.length).toBeGreaterThan(0);
      expect(tacche.length).toBeGreaterThan(0);
      for (const { da, lungo } of segni) {
        expect(da).toBeGreaterThanOrEqual(0);
        expect(da + lungo).toBeLessThanOrEqual(100.01);
      }
    }
  });
});

test('ogni grafico ha un indirizzo suo e un riassunto per chi non lo vede', () => {
  const indirizzi = tutti.map(({ pagina, grafico }) => pagina + grafico.id);
  expect(new Set(indirizzi).size).toBe(indirizzi.length);
  const punti = tutti.find(
    ({ pagina, grafico }) => pagina.includes('2023/settori/s8') && grafico.id === 'punti',
  );
  expect(punti && summarizeGrafico(punti.grafico)).toBe(
    'Persi 6,58 punti su 100: 5,1 nell’obiettivo S8.00001. Un grafico a barre con 4 voci. In tutto: Punti ottenuti 93,43, Punti persi 6,58. Tutti i numeri sono nella tabella.',
  );
});

test('il riassunto di valori tutti uguali non ne chiama uno il più alto', () => {
  const settore = tutti.find(
    ({ pagina, grafico }) => pagina.includes('2021/settori/sg') && grafico.id === 'obiettivi-settore',
  );
  expect(settore && summarizeGrafico(settore.grafico)).toMatch(
    / Un grafico a barre con 1 voce\. SG\.00001 .+, 95 %\. Tutti/,
  );
  const anni = tutti.find(({ pagina }) => pagina.endsWith('/serie/s4-00003/'));
  expect(anni && summarizeGrafico(anni.grafico)).toContain(' 2 voci. Tutte a 100 %. Tutti i numeri');
});

test('un obiettivo in due piani: la percentuale di allora e quella di dopo', () => {
  const find = (codice: string) =>
    tutti.find(({ pagina, grafico }) => pagina.endsWith(`/serie/${codice}/`) && grafico.id === 'negli-anni');
  expect(find('s8-00001')?.grafico.titolo).toBe('Sale da 87 % nel 2021 a 94 % nel 2023');
  expect(find('s4-00003')?.grafico.titolo).toBe('Sempre 100 %, nel 2021 e nel 2023');
  expect(tutti.filter(({ grafico }) => grafico.id === 'negli-anni')).toHaveLength(15);
});

test('le righe da scaricare hanno numeri con il punto, e nulla dove non c’è un numero', () => {
  expect(
    listRigheDati({
      didascalia: 'Prova',
      intestazioni: ['Indicatore', 'Raggiungimento', 'Perché non si calcola'],
      numeriche: [false, true, false],
      righe: [
        ['00002', '94,71 %', ''],
        ['00133', 'non si calcola', 'l’atteso è una frase'],
      ],
    }),
  ).toEqual([
    ['Indicatore', 'Raggiungimento', 'Perché non si calcola'],
    ['00002', 94.71, ''],
    ['00133', '', 'l’atteso è una frase'],
  ]);
});
