import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sito, startSito } from './sito';

const PRIMA = 'unione-terre-d-argine/performance-2021/s8';
const DOPO = 'unione-terre-d-argine/valore-pubblico-2023/s8';

let sito: Sito;
let pagina: Page;
beforeAll(async () => {
  sito = await startSito();
});
beforeEach(async () => {
  pagina = await (await sito.open({ larghezza: 360 })).newPage();
});
afterAll(() => sito?.close());

/** The form can be used when the figures have arrived. */
async function open(ricerca = ''): Promise<void> {
  await pagina.goto(`${sito.indirizzo}/confronta/${ricerca}`);
  await pagina.locator('.confronto-scelta:not([inert])').waitFor();
}
const say = () => pagina.locator('[data-confronto] [role="status"]').innerText();
const query = () => new URL(pagina.url()).search;
const isAffiancato = () => pagina.locator('[data-esito-confronto]').isVisible();

describe('il confronto', () => {
  test('senza scelte dice che cosa fare, e non mostra una tabella vuota', async () => {
    await open();
    await expect.poll(say).toMatch(/^Non hai scelto nulla/);
    expect(await isAffiancato()).toBe(false);
  });

  test('si sceglie da tastiera, l’indirizzo tiene le scelte e «indietro» le toglie una alla volta', async () => {
    await open();
    await pagina.locator('summary', { hasText: 'Relazione sulla performance 2021' }).press('Enter');
    await pagina.locator(`input[value="${PRIMA}"]`).press('Space');
    expect(await say()).toBe('Ne hai scelto uno: scegline almeno un altro.');
    await pagina.locator('summary', { hasText: 'Valore pubblico 2023' }).press('Enter');
    await pagina.locator(`input[value="${DOPO}"]`).press('Space');
    expect(query()).toBe(`?s=${PRIMA}&s=${DOPO}`);
    expect(await say()).toBe('2 a fianco.');
    expect(await isAffiancato()).toBe(true);
    await pagina.goBack();
    expect(query()).toBe(`?s=${PRIMA}`);
    await expect.poll(isAffiancato).toBe(false);
    expect(await pagina.locator(`input[value="${DOPO}"]`).isChecked()).toBe(false);
  });

  test('«Togli tutto» da tastiera riporta al primo gruppo: il pulsante sparisce, il posto no', async () => {
    await open(`?s=${PRIMA}&s=${DOPO}`);
    await pagina.getByRole('button', { name: 'Togli tutto' }).press('Enter');
    expect(query()).toBe('');
    expect(
      await pagina
        .locator('.confronto-scelta summary')
        .first()
        .evaluate((uno) => uno === document.activeElement),
    ).toBe(true);
  });

  test('un indirizzo si riapre uguale: le cifre, con il collegamento al conto, e che cosa non si confronta', async () => {
    await open(`?s=${PRIMA}&s=${DOPO}`);
    const finale = pagina.locator('[data-cifra="finale-calcolato"]');
    expect(await finale.innerText()).toMatch(/Si può confrontare\.[\s\S]*87,65[\s\S]*93,43/);
    const conto = await finale.getByRole('link').last().getAttribute('href');
    expect(conto).toBe(`/enti/unione-terre-d-argine/valore-pubblico-2023/settori/s8/#perche-consuntivo`);
    expect(await pagina.locator('[data-cifra="obiettivi"] th').innerText()).toContain(
      'Non si può confrontare: i documenti sono di tipo diverso',
    );
    expect(await pagina.locator('[data-avvertenze]').innerText()).toContain(
      'È lo stesso settore in anni diversi',
    );
    expect(await pagina.locator('[data-regole]').innerText()).toContain('Esiti degli obiettivi');
  });

  test('in 360 px non scorre di lato, e ogni cella dice di chi è', async () => {
    await open(`?s=${PRIMA}&s=${DOPO}&s=comune-di-alessandria/piao-2022-2024/u14`);
    await pagina.locator('[data-cifra]').first().waitFor();
    expect(
      await pagina.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    const celle = await pagina
      .locator('[data-cifra="righe"] td')
      .evaluateAll((tutte) => tutte.map((cella) => (cella as HTMLElement).dataset.etichetta));
    expect(celle.slice(0, 2)).toEqual([
      'S8 — Sviluppo Territoriale (2021)',
      'S8 — Sviluppo Territoriale (2023)',
    ]);
  });

  test('al massimo sei; ciò che non c’è più si dice', async () => {
    const sette = ['sg', 'dg', 's1', 's2', 's3', 's4', 's5'].map((codice) => DOPO.replace('s8', codice));
    await open(`?s=${sette.join('&s=')}&s=nessuno/mai`);
    await expect.poll(say).toContain('6 a fianco, il massimo');
    expect(await say()).toContain('Non c’è, o non c’è più: nessuno/mai.');
    expect(await pagina.locator(`input[value="${DOPO}"]`).isDisabled()).toBe(true);
    await pagina.getByRole('button', { name: 'Togli tutto' }).press('Enter');
    expect(query()).toBe('');
  });

  test('si scarica ciò che si vede', async () => {
    await open(`?s=${PRIMA}&s=${DOPO}`);
    const [scaricato] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.getByRole('button', { name: 'Scarica questo confronto (CSV)' }).click(),
    ]);
    const testo = readFileSync(await scaricato.path(), 'utf8');
    expect(testo).toContain(`cifra,${PRIMA},${DOPO},si_confronta,perche\n`);
    expect(testo).toContain('finale-calcolato,87.65,93.425,si,\n');
  });
});

test('senza JavaScript ci sono tutte le cifre, di ogni settore e di ogni piano', async () => {
  const contesto = await sito.open({ js: false });
  const senza = await contesto.newPage();
  await senza.goto(`${sito.indirizzo}/confronta/`);
  expect(await senza.locator('.confronto-scelta').isVisible()).toBe(false);
  expect(await senza.locator('main').innerText()).toContain('ha bisogno di JavaScript');
  const tavola = senza.locator('#tavola-unione-terre-d-argine-valore-pubblico-2023');
  expect(await tavola.getByRole('row', { name: /S8 — Sviluppo Territoriale/ }).innerText()).toContain(
    '93,43 %',
  );
  const piao = senza.locator('#tavola-comune-di-alessandria-piao-2022-2024');
  expect(await piao.innerText()).toContain('Totale alla fine: ');
  expect(await senza.getByRole('link', { name: /Tutte le cifre di S8 — / }).getAttribute('href')).toBe(
    `/confronta/?s=${PRIMA}&s=${DOPO}`,
  );
  await contesto.close();
});
