import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import fg from 'fast-glob';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findLimite } from '../../scripts/bench/pagine-bilancio';
import { findIndirizzo, findTipo } from '../../scripts/bench/pagine-tipo';
import { type Sito, startSito } from './sito';

let sito: Sito;
beforeAll(async () => {
  sito = await startSito();
});
afterAll(() => sito?.close());

const read = (file: string) => readFileSync(join(sito.dist, file), 'utf8');

const listPagine = () => fg.sync('**/*.html', { cwd: sito.dist });

/** The bytes that travel; at a quality under the best one, never fewer. */
const weigh = (testo: string, qualita: number): number =>
  brotliCompressSync(testo, { params: { [constants.BROTLI_PARAM_QUALITY]: qualita } }).length;

/** The sheets in the head of a page that its first word waits for, on a phone that has not asked for a dark theme. */
function listFogli(html: string): string[] {
  const [testa = ''] = html.split('<body');
  return [...testa.matchAll(/<link rel="stylesheet" href="\/([^"]+)"(?! media)/g)].map(
    ([, foglio = '']) => foglio,
  );
}

const pesi = new Map<string, number>();

/** A sheet is the same for many pages: it is weighed once. */
function weighFoglio(foglio: string): number {
  const peso = pesi.get(foglio) ?? weigh(read(foglio), 11);
  pesi.set(foglio, peso);
  return peso;
}

test('HTML e fogli di stile stanno nel primo viaggio, e un elenco nel suo limite', () => {
  const oltre = listPagine().flatMap((file) => {
    const indirizzo = findIndirizzo(file);
    const html = read(file);
    const fogli = listFogli(html);
    expect(fogli.length, indirizzo).toBeGreaterThan(0);
    const resta =
      findLimite({ tipo: findTipo(indirizzo) }) -
      fogli.reduce((somma, foglio) => somma + weighFoglio(foglio), 0);
    if (weigh(html, 5) <= resta) return [];
    const troppo = weigh(html, 11) - resta;
    return troppo > 0 ? [`${indirizzo}: ${troppo} byte di troppo`] : [];
  });
  expect(oltre).toEqual([]);
});

test('ogni grafico si incorpora e si scarica, e non c’è riquadro né file che nessuna pagina offre', () => {
  const offerti = listPagine()
    .filter((file) => file.startsWith('enti/'))
    .flatMap((file) =>
      [...read(file).matchAll(/<figure class="grafico" id="([^"]+)"/g)].map(
        ([, id]) => `embed/${file.replace('index.html', '')}${id}`,
      ),
    );
  expect(offerti.length).toBeGreaterThan(100);
  expect(fg.sync('embed/**/*', { cwd: sito.dist }).sort()).toEqual(
    offerti.flatMap((grafico) => [`${grafico}.csv`, `${grafico}/index.html`]).sort(),
  );
});
