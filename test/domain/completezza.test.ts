import { describe, expect, test } from 'vitest';
import { computeCompletezza } from '../../src/domain/completezza';
import { computePiano } from '../../src/domain/piano';
import { listFinali, listIntermedie } from '../../src/domain/risultati';
import { formatParte } from '../../src/format/adempimento';
import type { Obiettivo } from '../../src/schema/obiettivo';
import { buildIndicatore, buildObiettivo, buildPiano } from './costruttori';

describe('le versioni di un piano', () => {
  test.each([
    [['approvato'], [], []],
    [['approvato', 'consuntivo'], [], ['consuntivo']],
    [['approvato', 'monitoraggio'], ['monitoraggio'], []],
    [['approvato', 'variazione-1', 'consuntivo', 'rettifica'], ['variazione-1'], ['consuntivo', 'rettifica']],
  ])('di %j sono a metà anno %j e finali %j', (versioni, intermedie, finali) => {
    expect(listIntermedie(versioni)).toEqual(intermedie);
    expect(listFinali(versioni)).toEqual(finali);
  });
});

describe('la copertura di un piano', () => {
  const indirizzo: Obiettivo = { codice: '01', livello: 'indirizzo', titolo: 'Scuola', fonte: { riga: 1 } };
  const conIndicatori: Obiettivo = {
    ...buildObiettivo('S1.00001', 20, 100, 'Raggiunto'),
    indicatori: {
      '1': buildIndicatore('≥ 85%', '90%', 'Raggiunto'),
      '2': { titolo: 'Senza risultato', atteso: { approvato: { valore: '3' } } },
      '3': { titolo: 'A metà anno', rilevato: { monitoraggio: { valore: '2' } } },
    },
  };

  test('due obiettivi da misurare su tre, e tre indicatori', () => {
    const piano = computePiano(
      buildPiano([indirizzo, conIndicatori, buildObiettivo('S1.00002', 80, 90, 'Raggiunto')]),
    );
    expect(computeCompletezza(piano)).toEqual([
      { che: 'obiettivi', totale: 2, conAtteso: 1, conIntermedio: 1, conFinale: 2, conEsito: 2 },
      { che: 'indicatori', totale: 3, conAtteso: 2, conIntermedio: 1, conFinale: 1, conEsito: 1 },
    ]);
  });

  test('un piano di soli titoli non ha nulla da contare', () => {
    expect(computeCompletezza(computePiano(buildPiano([indirizzo])))).toEqual([]);
  });

  test('si dice quanti sono e quanta parte: 33 su 54', () => {
    expect(formatParte(33, 54)).toBe('33 (61 %)');
  });
});
