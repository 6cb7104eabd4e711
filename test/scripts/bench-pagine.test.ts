import { describe, expect, test } from 'vitest';
import { BILANCIO, listSforamenti, listSforamentiGrafici } from '../../scripts/bench/pagine-bilancio';
import type { Misura } from '../../scripts/bench/pagine-misura';
import { choosePagine } from '../../scripts/bench/pagine-scelta';
import { formatTavola } from '../../scripts/bench/pagine-tavola';
import { findIndirizzo, findTipo, TIPI } from '../../scripts/bench/pagine-tipo';

const PIANO = '/enti/unione/piano-2023/';
const LEGGERA: Misura = {
  byte: { html: 4096, css: 5120, js: 512, font: 24_576, immagini: 256, altro: 0 },
  richieste: 7,
  primoViaggio: 9216,
  font: 2,
  scriptBloccanti: 0,
  lcp: 900,
  cls: 0,
  compitiLunghi: 0,
  altrove: [],
};
const corta = findTipo('/');
const lunga = findTipo(PIANO);

describe('di che tipo è una pagina', () => {
  test.each([
    ['index.html', 'home'],
    ['404.html', '404'],
    ['enti/unione/index.html', 'ente'],
    ['enti/unione/serie/index.html', 'serie'],
    ['enti/unione/serie/01/index.html', 'voce di serie'],
    ['enti/unione/piano-2023/index.html', 'piano'],
    ['enti/unione/piano-2023/controlli/index.html', 'controlli del piano'],
    ['enti/unione/piano-2023/settori/s1/index.html', 'settore'],
    ['enti/unione/piano-2023/settori/s1/stampa/index.html', 'stampa'],
    ['enti/unione/piano-2023/perche/quota/index.html', 'perché'],
    ['embed/enti/unione/piano-2023/settori/s1/punti/index.html', 'embed'],
    ['guida/glossario/index.html', 'glossario'],
    ['guida/metodo/index.html', 'guida'],
    ['indice/a/index.html', 'indice'],
  ])('%s: %s', (file, nome) => {
    expect(findTipo(findIndirizzo(file)).nome).toBe(nome);
  });

  test('un tipo nuovo va dichiarato', () => {
    expect(() => findTipo('/novita/oggi/')).toThrow('non è di nessun tipo');
  });

  test('chi può pesare di più dice perché', () => {
    for (const { lunga: perche } of TIPI) expect(perche).not.toBe('');
  });
});

describe('quali pagine si misurano', () => {
  test('la più pesante e quella di mezzo', () => {
    const pesi = new Map([
      ['/a/', 10],
      ['/b/', 30],
      ['/c/', 20],
    ]);
    expect(choosePagine(corta, pesi).map(({ quale, indirizzo }) => [quale, indirizzo])).toEqual([
      ['pesante', '/b/'],
      ['tipica', '/c/'],
    ]);
  });

  test('una sola, se ce n’è una; nessuna, se non ce ne sono', () => {
    expect(choosePagine(corta, new Map([['/', 1]]))).toHaveLength(1);
    expect(choosePagine(corta, new Map())).toEqual([]);
  });
});

describe('che cosa è oltre il limite', () => {
  const listCon = (misura: Partial<Misura>, tipo = corta) =>
    listSforamenti({ tipo, misura: { ...LEGGERA, ...misura } });

  test('una pagina leggera non lo è, e nemmeno una che pesa giusto il limite', () => {
    expect(listCon({})).toEqual([]);
    expect(listCon({ primoViaggio: BILANCIO.pagina })).toEqual([]);
    expect(listCon({ primoViaggio: BILANCIO.paginaLunga }, lunga)).toEqual([]);
  });

  test('un byte di più basta, e una pagina lunga ha il suo limite', () => {
    expect(listCon({ primoViaggio: BILANCIO.pagina + 1 })).toEqual(['HTML e CSS 14337 byte, 1 di troppo']);
    expect(listCon({ primoViaggio: BILANCIO.pagina + 1 }, lunga)).toEqual([]);
    expect(listCon({ primoViaggio: BILANCIO.paginaLunga + 1 }, lunga)).toHaveLength(1);
  });

  test.each([
    { font: 3 },
    { cls: 0.001 },
    { scriptBloccanti: 1 },
    { altrove: ['https://altrove.example/x.js'] },
  ])('anche %o', (misura) => {
    expect(listCon(misura)).toHaveLength(1);
  });

  test('la libreria dei grafici: troppo pesante, o introvabile', () => {
    expect(listSforamentiGrafici(BILANCIO.grafici)).toEqual([]);
    expect(listSforamentiGrafici(BILANCIO.grafici + 1)).toEqual(['grafici: 76801 byte gzip, 1 di troppo']);
    expect(listSforamentiGrafici(undefined)).toHaveLength(1);
  });
});

test('la tavola: una riga per pagina, in evidenza ciò che pesa troppo, in fondo i punteggi', () => {
  const tavola = formatTavola([
    { tipo: corta, quale: 'pesante', indirizzo: '/', pagine: 1, misura: LEGGERA, punteggi: { seo: 100 } },
    {
      tipo: lunga,
      quale: 'tipica',
      indirizzo: PIANO,
      pagine: 5,
      misura: { ...LEGGERA, primoViaggio: 62_464 },
      punteggi: { seo: 90 },
    },
  ]).split('\n');
  expect(tavola).toHaveLength(4);
  expect(tavola[0]).toMatch(/^\| Tipo \|.*\| seo \|$/);
  expect(tavola[2]).toMatch(/^\| home \| 1 \| unica \| 9,0 \| 14,0 \| 4,0 \|.*\| 100 \|$/);
  expect(tavola[3]).toMatch(/^\| piano \(lunga\) \| 5 \| tipica \| \*\*61,0\*\* \| 60,0 \|.*\| 90 \|$/);
});
