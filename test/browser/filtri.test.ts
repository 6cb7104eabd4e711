import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sito, startSito } from './sito';

let sito: Sito;
let pagina: Page;
beforeAll(async () => {
  sito = await startSito();
});
beforeEach(async () => {
  pagina = await (await sito.open()).newPage();
  await pagina.goto(`${sito.indirizzo}/controlli/`);
});
afterAll(() => sito?.close());

/** What is in sight: one entry for each row that a filter may hide. */
const listViste = () =>
  pagina
    .locator('[data-filtrabile] tr[data-ente]:visible')
    .evaluateAll((righe) => righe.map((riga) => ({ ...(riga as HTMLElement).dataset })));
const say = () => pagina.getByRole('status').innerText();
const query = () => new URL(pagina.url()).search;

describe('i filtri', () => {
  test('senza filtri si vede tutto, e ogni scelta dice quante righe dà', async () => {
    const viste = await listViste();
    expect(await say()).toBe(`${viste.length} differenze.`);
    const voci = await pagina.getByLabel('Ente').locator('option').allInnerTexts();
    expect(voci[0]).toBe('Tutti gli enti');
    const somma = voci.slice(1).map((voce) => Number(/\((\d+)\)$/.exec(voce)?.[1]));
    expect(somma.reduce((a, b) => a + b)).toBe(viste.length);
  });

  test('per ente e per gravità restano solo quelle righe, e i gruppi vuoti spariscono', async () => {
    await pagina.getByLabel('Ente').selectOption('unione-terre-d-argine');
    await pagina.getByLabel('Gravità').selectOption('errore');
    const viste = await listViste();
    expect(viste.length).toBeGreaterThan(0);
    expect(new Set(viste.map(({ ente, gravita }) => `${ente} ${gravita}`))).toEqual(
      new Set(['unione-terre-d-argine errore']),
    );
    expect(await say()).toMatch(new RegExp(`^${viste.length} differenze su \\d+\\.$`));
    const titoli = pagina.locator('[data-filtrabile] section:visible > h3');
    expect(await titoli.count()).toBe(new Set(viste.map(({ regola }) => regola)).size);
    const conteggi = await pagina.locator('[data-quante]:visible').allInnerTexts();
    expect(conteggi.map(Number).reduce((a, b) => a + b)).toBe(viste.length);
  });

  test('l’indirizzo tiene le scelte: si riapre uguale, e «indietro» le toglie una alla volta', async () => {
    await pagina.getByLabel('Ente').selectOption('comune-di-alessandria');
    await pagina.getByLabel('Gravità').selectOption('avviso');
    expect(query()).toBe('?ente=comune-di-alessandria&gravita=avviso');
    const viste = await listViste();
    await pagina.reload();
    expect(await listViste()).toEqual(viste);
    await pagina.goBack();
    expect(query()).toBe('?ente=comune-di-alessandria');
    expect(await pagina.getByLabel('Gravità').inputValue()).toBe('');
    await pagina.goBack();
    expect(await say()).not.toContain('su');
  });

  test('le parole valgono senza accenti e senza maiuscole, e sono un passo solo della cronologia', async () => {
    await pagina.getByLabel('Con le parole').pressSequentially('SÓCIALE totale', { delay: 5 });
    await pagina.waitForURL(/q=/);
    await pagina.waitForFunction(() => /su/.test(document.querySelector('[role=status]')?.textContent ?? ''));
    for (const riga of await pagina.locator('tr[data-ente]:visible').allInnerTexts())
      expect(riga.toLowerCase()).toMatch(/sociale[\s\S]*totale|totale[\s\S]*sociale/);
    await pagina.goBack();
    expect(query()).toBe('');
  });

  test('quando nulla corrisponde lo dice, e «Togli i filtri» riporta tutto e il fuoco', async () => {
    const prima = (await listViste()).length;
    expect(await pagina.getByRole('button', { name: 'Togli i filtri' }).isVisible()).toBe(false);
    await pagina.goto(`${sito.indirizzo}/controlli/?q=zzzqqq`);
    expect(await say()).toMatch(/^Nulla corrisponde/);
    expect(await listViste()).toEqual([]);
    await pagina.getByRole('button', { name: 'Togli i filtri' }).press('Enter');
    expect(await listViste()).toHaveLength(prima);
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('filtro-q');
  });

  test('un valore che non c’è nell’indirizzo non filtra', async () => {
    const prima = (await listViste()).length;
    await pagina.goto(`${sito.indirizzo}/controlli/?ente=nessuno`);
    expect(await listViste()).toHaveLength(prima);
  });

  test('chi arriva a un punto che i filtri nascondono lo vede lo stesso', async () => {
    await pagina.goto(`${sito.indirizzo}/controlli/?ente=comune-di-alessandria#esito-linea`);
    expect(await pagina.locator('#esito-linea').isVisible()).toBe(true);
    expect(query()).toBe('');
  });
});

test('senza JavaScript non ci sono filtri e si vede ogni riga, nei suoi gruppi', async () => {
  const contesto = await sito.open({ js: false });
  const senza = await contesto.newPage();
  await senza.goto(`${sito.indirizzo}/controlli/`);
  expect(await senza.locator('form.filtri').isVisible()).toBe(false);
  const righe = senza.locator('[data-filtrabile] tr[data-ente]');
  expect(await righe.count()).toBe(await senza.locator('tr[data-ente]:visible').count());
  expect(await senza.locator('[data-filtrabile] section h3').first().isVisible()).toBe(true);
  await contesto.close();
});

describe('l’elenco delle modifiche', () => {
  test('dalla pagina di un piano si arriva alle sue', async () => {
    await pagina.goto(`${sito.indirizzo}/enti/unione-terre-d-argine/performance-2021/`);
    const quante = pagina.locator('a[href^="/enti/unione-terre-d-argine/modifiche/?piano="]');
    const numero = parseInt(await quante.innerText(), 10);
    await quante.click();
    const viste = await listViste();
    expect(viste.length).toBe(numero);
    expect(new Set(viste.map(({ tra }) => tra))).toEqual(new Set(['versioni']));
    expect(new Set(viste.map(({ piano }) => piano))).toEqual(
      new Set(['unione-terre-d-argine/performance-2021']),
    );
  });
});
