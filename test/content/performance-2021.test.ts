import { describe, expect, test } from 'vitest';
import { roundNumero } from '../../src/domain/numero';
import { listSerie } from '../../src/domain/serie';
import { readPiani } from '../leggi';

const piani = readPiani('content');
const piano = piani.find(({ chiave }) => chiave === 'performance-2021');
if (!piano) throw new Error('manca il piano performance-2021');

test('i 22 totali di settore ricalcolati sono quelli stampati', () => {
  const confronti = piano.settori.flatMap(({ codice, dati, totali }) =>
    Object.entries(dati.totale?.percentuale ?? {}).map(([versione, voce]) => ({
      codice,
      versione,
      stampato: voce.valore,
      calcolato: roundNumero(totali[versione]?.valore ?? -1, 2),
    })),
  );
  expect(confronti).toHaveLength(22);
  expect(confronti.filter(({ stampato, calcolato }) => stampato !== calcolato)).toEqual([]);
});

test('un obiettivo diviso tra due settori è un record con due pesi', () => {
  const diviso = piano.obiettivi.find(({ codice }) => codice === 'DG.00004/S4.00002');
  expect(diviso?.righe.map(({ settore, peso }) => [settore, peso?.valore])).toEqual([
    ['DG', 10],
    ['S4', 15],
  ]);
});

test('l’obiettivo di tutto l’ente ha un esito per settore', () => {
  const trasversale = piano.obiettivi.find(({ codice }) => codice === 'SG.00001');
  const percentuali = trasversale?.righe.map(({ settore, percentuale }) => [settore, percentuale?.valore]);
  expect(percentuali).toContainEqual(['SG', 95]);
  expect(percentuali).toContainEqual(['S2', 92]);
  expect(percentuali).toContainEqual(['S8', 100]);
});

describe('i controlli su tutti i documenti', () => {
  test.each(
    piani.filter(({ chiave }) => chiave !== 'valore-pubblico-2023').map((uno) => [uno.chiave, uno] as const),
  )('%s', (_, uno) => {
    expect(
      uno.controlli.map(({ regola, soggetto, dichiarato, calcolato }) =>
        [regola, soggetto.codice, dichiarato, calcolato].join(' | '),
      ),
    ).toMatchSnapshot();
  });
});

test('la stessa storia in due documenti: S4.00003 nel 2021 e nel 2023', () => {
  const serie = listSerie('unione-terre-d-argine', piani);
  const centro = serie.find(({ codice }) => codice === 'S4.00003');
  expect(centro).toMatchObject({ stessa: true });
  expect(centro?.voci.map(({ piano: { chiave } }) => chiave)).toEqual([
    'performance-2021',
    'valore-pubblico-2023',
  ]);
  expect(serie.filter(({ voci }) => voci[0]?.obiettivo.dati.livello === 'indirizzo')).toHaveLength(5);
});
