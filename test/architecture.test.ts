import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import fg from 'fast-glob';
import { describe, expect, test } from 'vitest';

/** Who may import whom: data flows one way, from the shape of a file to the pages. */
const ROOMS: Record<string, string[]> = {
  schema: [],
  domain: ['schema'],
  charts: ['schema', 'domain'],
  'open-data': ['schema', 'domain'],
  format: ['schema', 'domain'],
  catalog: ['schema', 'domain', 'open-data'],
  components: ['schema', 'domain', 'charts', 'format', 'styles'],
  layouts: ['catalog', 'components', 'styles'],
  pages: ['schema', 'domain', 'charts', 'open-data', 'format', 'catalog', 'components', 'layouts'],
  styles: [],
};

const IMPORT =
  /(import|export)\s+(type\s+)?([^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const files = fg.sync('src/**/*.{ts,astro}');
const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((found) => ({
    file,
    what: found[4] ?? found[5] ?? '',
    typeOnly: found[2] !== undefined,
  })),
);
const roomOf = (path: string) => path.split('/')[1] ?? '';
const inRoom = (room: string) => imports.filter(({ file }) => file.startsWith(`src/${room}/`));
const describeAll = (found: typeof imports) => found.map(({ file, what }) => `${file} imports ${what}`);

describe('rooms', () => {
  test('the table names every room', () => {
    const rooms = new Set(files.filter((file) => file.split('/').length > 2).map(roomOf));
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  test.each(Object.keys(ROOMS))('%s imports only from the rooms below it', (room) => {
    const wrong = inRoom(room).filter(({ file, what }) => {
      if (!what.startsWith('.')) return false;
      const target = roomOf(normalize(join(dirname(file), what)));
      return target !== room && !ROOMS[room]?.includes(target);
    });
    expect(describeAll(wrong)).toEqual([]);
  });

  test('the domain knows the schema only as types, and neither Astro, Zod, Intl nor the clock', () => {
    const wrong = inRoom('domain').filter(
      ({ what, typeOnly }) => (what.includes('schema/') && !typeOnly) || /^(astro|zod)/.test(what),
    );
    expect(describeAll(wrong)).toEqual([]);
    const clock = fg
      .sync('src/domain/**/*.ts')
      .filter((file) => /\bIntl\b|Date\.now|new Date\(\)|toLocale/.test(readFileSync(file, 'utf8')));
    expect(clock).toEqual([]);
  });

  test('only the catalogue and the collections read astro:content', () => {
    const wrong = imports.filter(
      ({ file, what }) => what === 'astro:content' && !/src\/(catalog\/|content\.config)/.test(file),
    );
    expect(describeAll(wrong)).toEqual([]);
  });

  test('the pages of a body show nothing of other bodies, nor what their key does not count', () => {
    const suoi = files.filter((file) => /^src\/(layouts|pages\/(enti|embed|dati\/\[ente\]))\//.test(file));
    const wrong = suoi.filter((file) =>
      /\b(getCatalogo|listRegole|listEsempi|listGuida|listRiassunti|listCapitoli|mapCapitoli|listRigheTabella|listEntiContati|listLettere|isIndice)\b/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(suoi.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('the whole plans go only to the pages of their body: the others have what is kept of each', () => {
    const pagine = files.filter((file) => /^src\/(layouts|pages)\//.test(file));
    const delPaese = pagine.filter((file) => !/^src\/pages\/(enti|embed|dati\/\[ente\])\//.test(file));
    const wrong = delPaese.filter((file) =>
      /\b(getCatalogo|getPianiDaScrivere)\b/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
    expect(delPaese.filter((file) => /\blistRiassunti\b/.test(readFileSync(file, 'utf8')))).not.toEqual([]);
  });

  test('nothing is called utils, helpers or common', () => {
    expect(
      fg.sync('{src,scripts,test}/**/*').filter((file) => /(utils?|helpers?|common)\b/.test(file)),
    ).toEqual([]);
  });

  test('names are ASCII', () => {
    const ascii = (file: string) => [...file].every((letter) => letter.charCodeAt(0) < 128);
    expect(fg.sync('{src,scripts,test,content,public}/**/*').filter((file) => !ascii(file))).toEqual([]);
  });
});
