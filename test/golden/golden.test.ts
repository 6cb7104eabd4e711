import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PianoCalcolato, toPianoLetto } from '../../src/domain/piano';
import { TABELLE } from '../../src/open-data';
import { formatDatapackage } from '../../src/open-data/datapackage';
import { computeImpronta, formatIstantanea } from '../../src/open-data/istantanea';
import { formatPianoJson } from '../../src/open-data/piano-json';
import { formatCsv } from '../../src/open-data/tabella';
import { readPiani } from '../leggi';

/** A small administration goes in, all the open data come out: whoever reuses them depends on these files. */
const CONTENUTI = 'test/golden/mini/content';
const ATTESI = 'test/golden/mini/dati';
const SITO = 'https://esempio.it';

function buildUscita(): Record<string, string> {
  const piani = readPiani(CONTENUTI);
  return {
    'datapackage.json': formatDatapackage(SITO),
    ...Object.fromEntries(TABELLE.map((tabella) => [`${tabella.nome}.csv`, formatCsv(tabella, piani, SITO)])),
    ...Object.fromEntries(piani.map((piano) => [`${piano.ente}/${piano.chiave}.json`, formatPianoJson(piano, SITO)])),
    ...Object.fromEntries(piani.flatMap(listIstantanee)),
  };
}

const listIstantanee = (piano: PianoCalcolato): [string, string][] =>
  Object.keys(piano.piano.versioni).map((versione) => [
    `${piano.ente}/${piano.chiave}/${versione}.json`,
    formatIstantanea(toPianoLetto(piano), versione),
  ]);

const uscita = buildUscita();

if (process.env.BLESS) {
  rmSync(ATTESI, { recursive: true, force: true });
  for (const [file, testo] of Object.entries(uscita)) {
    mkdirSync(dirname(join(ATTESI, file)), { recursive: true });
    writeFileSync(join(ATTESI, file), testo);
  }
}

const attesi = readdirSync(ATTESI, { recursive: true, withFileTypes: true })
  .filter((voce) => voce.isFile())
  .map((voce) => join(voce.parentPath, voce.name).slice(ATTESI.length + 1));

describe('open data of a small administration', () => {
  test('the files are the expected ones', () => {
    expect(Object.keys(uscita).sort()).toEqual(attesi.sort());
  });

  test.each(Object.keys(uscita))('%s (if the new content is right, run: npm run bless)', (file) => {
    expect(uscita[file]).toBe(readFileSync(join(ATTESI, file), 'utf8'));
  });

  test('the snapshots are the editions that the content declares', () => {
    for (const { ente, chiave, istantanee } of readPiani(CONTENUTI))
      for (const [versione, edizioni] of Object.entries(istantanee))
        expect(computeImpronta(uscita[`${ente}/${chiave}/${versione}.json`] ?? '')).toBe(edizioni.at(-1)?.sha256);
  });

  test('twice the same input, twice the same output', () => {
    expect(buildUscita()).toEqual(uscita);
  });
});
