import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import { describe, expect, test } from 'vitest';
import { layoutJson } from '../../scripts/content/layout-json';
import { makeCartella, VALIDO } from './fixture';
import { runScript } from './programma';

describe('la disposizione dei file JSON', () => {
  test('ciò che ha solo valori semplici sta su una riga, il resto si apre', () => {
    expect(
      layoutJson(
        '{"peso":{"approvato":{"valore":22,"riga":394}},"comuni":["Carpi","Soliera"],"fasi":{},"l":[{"da":1}]}',
      ),
    ).toBe(
      `{
  "peso": {
    "approvato": { "valore": 22, "riga": 394 }
  },
  "comuni": ["Carpi", "Soliera"],
  "fasi": {},
  "l": [
    { "da": 1 }
  ]
}
`,
    );
  });

  test('una riga che passa le 160 colonne si apre', () => {
    const build = (lunghezza: number) =>
      layoutJson(JSON.stringify({ a: { b: 'x'.repeat(lunghezza) } })).split('\n');
    expect(build(142)[1]).toHaveLength(160);
    expect(build(143)[1]).toBe('  "a": {');
  });

  test('le chiavi restano nel loro ordine, anche quelle fatte di cifre', () => {
    expect(layoutJson('{"10": 1, "2": 2, "6-bis": 3}')).toBe('{\n  "10": 1,\n  "2": 2,\n  "6-bis": 3\n}\n');
  });

  test('i numeri restano come sono scritti, i testi perdono le protezioni inutili', () => {
    expect(layoutJson('[12.50, 12345678901234567890, "\\u00e0 \\/"]')).toBe(
      '[\n  12.50,\n  12345678901234567890,\n  "à /"\n]\n',
    );
  });

  test('rifarla non cambia nulla, e non cambia i dati', () => {
    for (const nome of glob.sync('**/*.json', { cwd: VALIDO })) {
      const testo = readFileSync(join(VALIDO, nome), 'utf8');
      expect(layoutJson(testo)).toBe(testo);
      const compatto = JSON.stringify(JSON.parse(testo));
      expect(JSON.parse(layoutJson(compatto))).toEqual(JSON.parse(testo));
      expect(layoutJson(layoutJson(compatto))).toBe(layoutJson(compatto));
    }
  });
});

test('con --check si elenca soltanto; senza, si scrive', () => {
  const cartella = makeCartella();
  const file = join(cartella, 'a.json');
  writeFileSync(file, '{"a":1}');
  const prova = runScript('format-content.ts', ['--check', cartella]);
  expect(prova.codice).toBe(1);
  expect(prova.testo).toContain('a.json  non ha la disposizione prevista → lancia «npm run format»');
  expect(readFileSync(file, 'utf8')).toBe('{"a":1}');
  expect(runScript('format-content.ts', [cartella]).codice).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe('{\n  "a": 1\n}\n');
  expect(runScript('format-content.ts', ['--check', cartella]).codice).toBe(0);
});
