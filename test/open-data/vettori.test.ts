import { expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content';
import { solveEsempio } from '../../src/domain/esempio';
import { roundNumero } from '../../src/domain/numero';
import { formatVettori } from '../../src/open-data/vettori';
import type { Regole } from '../../src/schema/regole';
import { redoConto } from '../conto';

const { collezioni } = readContent('content');
const regole: Record<string, Regole> = Object.fromEntries(
  collezioni.regole.map(({ id, dati }) => [id.replace('regole/', ''), dati]),
);
const esempi = collezioni.esempi.flatMap(({ dati }) =>
  Object.entries(dati.casi).map(([chiave, esempio]) => ({
    chiave,
    regole: dati.regole,
    esempio,
    soluzione: solveEsempio(esempio, regole[dati.regole] as Regole),
  })),
);
const { vettori } = JSON.parse(formatVettori(esempi, regole)) as {
  vettori: {
    nome: string;
    che: string;
    regole: string;
    risultato: { valore?: number; esito?: string; motivo?: string };
    conto: string | null;
  }[];
};

test('ogni regola ha almeno un esempio, e ogni specie di conto ne ha', () => {
  expect(new Set(vettori.map((vettore) => vettore.regole))).toEqual(new Set(Object.keys(regole)));
  expect(new Set(vettori.map(({ che }) => che))).toEqual(
    new Set(['indicatore', 'media', 'totale', 'linea', 'obiettivo']),
  );
});

test.each(vettori)('$nome: il conto rifatto dà il risultato dichiarato', ({ risultato, conto }) => {
  expect(Object.keys(risultato)).not.toEqual([]);
  if (conto !== null) expect(roundNumero(redoConto(conto), 2)).toBe(risultato.valore);
});
