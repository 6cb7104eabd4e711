import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fg from 'fast-glob';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNumero } from '../../src/domain/numero';
import { redoConto } from '../conto';
import { openIn, type Sito, startSito } from './sito';

const PIANO = '/enti/unione-terre-d-argine/valore-pubblico-2023/';
const RELAZIONE = '/enti/unione-terre-d-argine/performance-2021/';
let sito: Sito;
beforeAll(async () => {
  sito = await startSito();
});
afterAll(() => sito?.close());

const openPagina = (indirizzo: string, opzioni?: Parameters<Sito['open']>[0]) =>
  openIn(sito, indirizzo, opzioni);

describe('senza JavaScript', () => {
  test('un indicatore ha atteso, rilevato, esiti, il conto e la tabella del grafico', async () => {
    const { pagina, close } = await openPagina(`${PIANO}indicatori/00002/`, { js: false });
    const testo = await pagina.locator('main').innerText();
    for (const pezzo of [
      '> 85%',
      '80,5%',
      '94,71 %',
      'Quasi raggiunto',
      '100 × 80,5 / 85 = 94,7059, cioè 94,71 %',
      'riga 119',
    ])
      expect(testo).toContain(pezzo);
    expect(await pagina.getByRole('cell', { name: '85 %', exact: true }).isVisible()).toBe(true);
    expect(await pagina.locator('canvas').isVisible()).toBe(false);
    await close();
  });

  test('un settore dice il totale e come è fatto', async () => {
    const { pagina, close } = await openPagina(`${PIANO}settori/s8/`, { js: false });
    const testo = await pagina.locator('main').innerText();
    expect(testo).toContain('93,43 %');
    expect(testo).toContain('(85 × 94 + 5 × 85,5 + 5 × 95 + 5 × 90) / 100 = 93,425, cioè 93,43 %');
    await close();
  });

  test('la ricerca dice che serve JavaScript e porta agli indici', async () => {
    const { pagina, close } = await openPagina('/cerca/', { js: false });
    expect(await pagina.locator('main').innerText()).toContain('JavaScript');
    await close();
  });
});

test('ogni conto stampato nel sito, rifatto, dà la cifra che gli sta accanto', () => {
  const conti = fg.sync('enti/**/*.html', { cwd: sito.dist }).flatMap((pagina) =>
    [...readFileSync(join(sito.dist, pagina), 'utf8').matchAll(/<p class="conto">([^<]+)/g)].map(
      ([, testo = '']) => ({
        pagina,
        testo: testo.replaceAll('&nbsp;', ' ').trim(),
      }),
    ),
  );
  expect(conti.length).toBeGreaterThan(190);
  const sbagliati = conti.filter(({ testo }) => {
    const [, conto = '', cifra = ''] = /^(.+) = (?:[\d.,]+, cioè )?([\d.,]+) %$/.exec(testo) ?? [];
    return formatNumero(redoConto(conto), 2, true) !== cifra;
  });
  expect(sbagliati).toEqual([]);
});

describe('con le regole di un altro ente', () => {
  test('un indicatore con due componenti: ad Alessandria vale la più bassa', async () => {
    const { pagina, close } = await openPagina(`${PIANO}indicatori/00012/`, { larghezza: 360 });
    await pagina.getByText('E con le regole di un altro ente?').press('Enter');
    await pagina.getByLabel('Regole da provare').selectOption('comune-di-alessandria-2022');
    const risposta = pagina.locator('[data-risposta]');
    await expect
      .poll(() => risposta.innerText())
      .toContain('Vale il raggiungimento della componente più bassa');
    await close();
  });

  test('senza JavaScript non c’è, e la spiegazione è intera', async () => {
    const { pagina, close } = await openPagina(`${PIANO}indicatori/00012/`, { js: false });
    expect(await pagina.getByText('E con le regole di un altro ente?').isVisible()).toBe(false);
    expect(await pagina.locator('#perche .conto').isVisible()).toBe(true);
    await close();
  });
});

test('i controlli mostrano l’errore del totale «sociale», con i due numeri e la riga', async () => {
  const { pagina, close } = await openPagina('/controlli/');
  const riga = pagina.getByRole('row', { name: /«sociale», Totale: è stampato 31, ma 17 \+ 13 = 30/ });
  const testo = await riga.innerText();
  expect(testo).toMatch(/\b31\b[\s\S]*\b30\b/);
  expect(testo).toContain('riga 72');
  await close();
});

test('dalla prima pagina si arriva a un indicatore seguendo i collegamenti', async () => {
  const { pagina, close } = await openPagina('/', { js: false });
  for (const nome of ["Unione delle Terre d'Argine", 'Valore pubblico 2023', 'S9 — Polizia Locale'])
    await pagina.locator('main').getByRole('link', { name: nome, exact: true }).click();
  await pagina
    .locator('main')
    .getByRole('link', { name: /^N\. morti sulle strade/ })
    .click();
  expect(await pagina.locator('h1').innerText()).toContain('N. morti sulle strade');
  expect(new URL(pagina.url()).pathname).toBe(`${PIANO}indicatori/00052/`);
  await close();
});

test('senza JavaScript l’impronta di una versione è quella del file che si scarica, ed è citata', async () => {
  const { pagina, close } = await openPagina(`${RELAZIONE}versioni/approvato/`, { js: false });
  const impronta = await pagina.locator('#sha256').innerText();
  const [scaricato] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('link', { name: 'Scarica i dati di questa versione' }).click(),
  ]);
  expect(new URL(scaricato.url()).pathname).toBe(
    '/dati/unione-terre-d-argine/performance-2021/approvato.json',
  );
  const byte = readFileSync(await scaricato.path());
  expect(createHash('sha256').update(byte).digest('hex')).toBe(impronta);
  expect(await pagina.locator('blockquote.citazione').innerText()).toContain(impronta.slice(0, 12));
  await close();
});
