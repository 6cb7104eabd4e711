import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import { describe, expect, test } from 'vitest';
import { ATTESO, ERRORI, listDifetti, listRighe, overlay } from './fixture';

/** With BLESS=1 the expected lines are written anew, to be read one by one before they are kept. */
const bless = process.env.BLESS === '1';

describe('un contenuto con un solo difetto', () => {
  test.each(listDifetti())('%s: il controllo dice proprio questo', (difetto) => {
    const file = join(ERRORI, difetto, ATTESO);
    const righe = listRighe(overlay(difetto)).map((riga) => `${riga}\n`);
    if (bless) writeFileSync(file, righe.join(''));
    expect(existsSync(file), `${file} manca: scrivilo, o rilancia con BLESS=1`).toBe(true);
    expect(righe.join('')).toBe(readFileSync(file, 'utf8'));
  });

  test.each(listDifetti())('%s: il difetto è uno, con un rimedio', (difetto) => {
    const righe = readFileSync(join(ERRORI, difetto, ATTESO), 'utf8')
      .trimEnd()
      .split('\n');
    expect(righe).toHaveLength(1);
    expect(righe[0]).toMatch(/^content\/\S.*:\d+:\d+ {2}\S.* → \S.*[^.]$/);
  });

  test.each(listDifetti())('%s: accanto a ciò che ci si aspetta ci sono i file con il difetto', (difetto) => {
    const file = glob.sync('**/*', { cwd: join(ERRORI, difetto), dot: true });
    expect(file.filter((nome) => nome !== ATTESO)).not.toEqual([]);
  });
});

test('nessun messaggio parla inglese o mostra un codice di Zod o un’espressione regolare', () => {
  const righe = listDifetti().map((difetto) => readFileSync(join(ERRORI, difetto, ATTESO), 'utf8'));
  expect(righe.join('')).not.toMatch(
    /\b(invalid|expected|received|required|must|input|undefined|null|NaN|unrecognized|too_|string|number|\^\[)\b/i,
  );
});
