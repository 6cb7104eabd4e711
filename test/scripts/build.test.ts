import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { buildSito, type Opzioni } from '../../scripts/build';
import { makeCartella, overlay, VALIDO } from './fixture';
import { runScript } from './programma';

vi.spyOn(console, 'log').mockImplementation(() => {});
vi.spyOn(console, 'error').mockImplementation(() => {});

/** A folder with a published site in it. */
function makeDist(): string {
  const dist = join(makeCartella(), 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'vecchio');
  return dist;
}

const readIndex = (dist: string) => readFileSync(join(dist, 'index.html'), 'utf8');

const writePagine: Opzioni['writePagine'] = async (dir) => {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'index.html'), 'nuovo');
};
const writeIndice: Opzioni['writeIndice'] = async () => ({ pagine: 1 });

describe('la costruzione del sito', () => {
  test('se tutto va bene mette il sito nuovo al posto del vecchio, e non lascia altro', async () => {
    const dist = makeDist();
    await buildSito({ content: VALIDO, dist, writePagine, writeIndice });
    expect(readIndex(dist)).toBe('nuovo');
    expect(readdirSync(dirname(dist))).toEqual(['dist']);
  });

  test('la prima volta il sito vecchio non c’è', async () => {
    const dist = join(makeCartella(), 'dist');
    await buildSito({ content: VALIDO, dist, writePagine, writeIndice });
    expect(readIndex(dist)).toBe('nuovo');
  });

  const rotture: [string, Partial<Opzioni>][] = [
    ['i contenuti hanno errori', {}],
    ['le pagine non si scrivono', { writePagine: () => Promise.reject(new Error('no')) }],
    ['la ricerca non si prepara', { writeIndice: () => Promise.reject(new Error('no')) }],
    ['le pagine non ci sono', { writePagine: () => Promise.resolve() }],
  ];
  test.each(rotture)('se %s il sito pubblicato resta com’era', async (caso, rotto) => {
    const dist = makeDist();
    const content = caso.startsWith('i contenuti') ? overlay('json-rotto') : VALIDO;
    await expect(buildSito({ content, dist, writePagine, writeIndice, ...rotto })).rejects.toThrow();
    expect(readIndex(dist)).toBe('vecchio');
    expect(readdirSync(dirname(dist))).toEqual(['dist']);
  });

  test('un sito rimasto da parte per un’interruzione torna al suo posto', async () => {
    const dist = join(makeCartella(), 'dist');
    mkdirSync(join(dirname(dist), '.dist-vecchio'));
    writeFileSync(join(dirname(dist), '.dist-vecchio/index.html'), 'vecchio');
    await expect(buildSito({ content: overlay('json-rotto'), dist })).rejects.toThrow();
    expect(readIndex(dist)).toBe('vecchio');
  });
});

test('il programma dice gli errori in italiano, che nulla è cambiato, e fallisce', () => {
  const dist = makeDist();
  const { codice, testo } = runScript('build.ts', [], { CONTENT_DIR: overlay('json-rotto'), DIST_DIR: dist });
  expect(testo).toContain('s1-00001.json:6:26  qui manca una virgola');
  expect(testo).toContain('Il sito non è stato costruito: nei contenuti c’è 1 errore, elencato qui sopra.');
  expect(testo).toContain('è rimasto com’era.');
  expect(codice).toBe(1);
  expect(existsSync(join(dist, 'index.html'))).toBe(true);
});

test.each([
  ['--parte=5/4', '--parte vuole una parte e in quante si divide, per esempio 1/4, non «5/4».'],
  ['--tutto', 'non ho capito che cosa fare; si può chiedere così:\nnpm run build -- [--pezzi cartella]'],
])('«%s» non si può chiedere, e il sito resta com’era', (opzione, frase) => {
  const dist = makeDist();
  const { codice, testo } = runScript('build.ts', [opzione], { CONTENT_DIR: VALIDO, DIST_DIR: dist });
  expect(testo).toContain(frase);
  expect(codice).toBe(1);
  expect(readIndex(dist)).toBe('vecchio');
});
