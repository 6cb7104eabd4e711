import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnti } from '../../scripts/pezzi/chiavi';
import { readControllati, saveControllati } from '../../scripts/pezzi/controllati';
import { computeMemoria, splitGruppi } from '../../scripts/pezzi/gruppi';
import { makeCartella, overlay } from './fixture';

const buildPezzi = (pesi: number[]) =>
  pesi.map((peso, i) => ({ ente: `ente-${i}`, chiave: `${i}`, peso, conIndice: false }));
const listPesi = (pesi: number[], massimo: number) =>
  splitGruppi(buildPezzi(pesi), massimo).map((gruppo) => gruppo.map(({ peso }) => peso));

describe('i gruppi', () => {
  test('tengono insieme gli enti finché pesano poco, nello stesso ordine', () => {
    expect(listPesi([4, 3, 3, 1, 9], 10)).toEqual([
      [4, 3, 3],
      [1, 9],
    ]);
  });

  test('un ente troppo pesante sta da solo, con la memoria che gli serve', () => {
    expect(listPesi([2, 50, 2], 10)).toEqual([[2], [50], [2]]);
    const [leggero, pesante] = [1_000_000, 50_000_000].map((peso) => computeMemoria(buildPezzi([peso])));
    expect(pesante).toBeGreaterThan(leggero ?? Infinity);
  });

  test('se non c’è nulla da scrivere non ce ne sono', () => {
    expect(splitGruppi([])).toEqual([]);
  });
});

describe('chi ha già passato il controllo', () => {
  const ENTE = 'comune-di-prova';

  test('non si ricontrolla finché non cambia', () => {
    const [magazzino, content] = [makeCartella(), overlay()];
    expect(readControllati(magazzino, readEnti(content))(ENTE)).toBe(false);
    saveControllati(magazzino, readEnti(content));
    expect(readControllati(magazzino, readEnti(content))(ENTE)).toBe(true);
    writeFileSync(join(content, `piani/${ENTE}/piano-2024/obiettivi/01.json`), '{}');
    expect(readControllati(magazzino, readEnti(content))(ENTE)).toBe(false);
  });

  test('si ricontrolla se il controllo è cambiato', () => {
    const [magazzino, content] = [makeCartella(), overlay()];
    const enti = readEnti(content);
    writeFileSync(
      join(magazzino, 'controllati.json'),
      JSON.stringify({ codice: 'di un altro programma', impronte: enti.map(({ impronta }) => impronta) }),
    );
    expect(readControllati(magazzino, enti)(ENTE)).toBe(false);
  });
});
