import { describe, expect, test } from 'vitest';
import { computeCoperturaDocumento } from '../../src/domain/inventario';
import { readPiani } from '../leggi';

const piani = readPiani('content');

test('i cinque documenti ci sono', () => {
  expect(piani.map(({ ente, chiave }) => `${ente}/${chiave}`).sort()).toEqual([
    'citta-metropolitana-di-bologna/pap-2022-2024',
    'citta-metropolitana/lavoro-agile-2023-2025',
    'comune-di-alessandria/piao-2022-2024',
    'unione-terre-d-argine/performance-2021',
    'unione-terre-d-argine/valore-pubblico-2023',
  ]);
});

describe.each(piani.map((piano) => [piano.chiave, piano] as const))('%s è intero', (_, piano) => {
  const copertura = computeCoperturaDocumento(piano);

  test('ha un inventario, e dice che cosa è rimasto fuori', () => {
    expect(copertura?.voci.length).toBeGreaterThan(0);
    expect(copertura?.esclusi.length).toBeGreaterThan(0);
  });

  // Di più può essercene: chi aggiunge un obiettivo con un atto nuovo non deve rifare il conto della fonte.
  test('nulla di ciò che si è contato sulla fonte si è perso', () => {
    const diverse = copertura?.voci.filter(({ nellaFonte, neiDati }) => neiDati < nellaFonte);
    expect(diverse).toEqual([]);
  });

  test('ogni posto illeggibile dice la riga e perché', () => {
    expect(copertura?.illeggibili.filter(({ riga, nota }) => !riga || !nota)).toEqual([]);
  });
});
