import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCostruzione } from '../scripts/costruzione';
import { getIndirizzo, openIn, type Sito, serve, startSito } from './sito';

/** The build of a small administration and its search in a browser. */
const UNA_COSTRUZIONE = 120_000;

let vicino: Sito;
let server: Server | undefined;
beforeAll(async () => {
  vicino = await startSito();
});
afterAll(async () => {
  server?.close();
  await vicino?.close();
});

/** The names of the bodies listed, and the addresses of the results that have been drawn. */
const readEnti = (pagina: Page) => pagina.locator('[data-elenco] section [data-nome]').allInnerTexts();
const readRisultati = (pagina: Page) =>
  pagina
    .locator('[data-elenco] .ricerca-voce a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

const waitConteggio = (pagina: Page, testo: RegExp) =>
  expect.poll(() => pagina.locator('[data-conteggio]').innerText(), { timeout: 10_000 }).toMatch(testo);

test(
  'un portale cerca nei suoi enti e negli altri siti, e uno che non risponde non guasta nulla',
  async () => {
    const { deposito, build } = makeCostruzione([]);
    deposito.addSito('vicino', { nome: 'Le unioni vicine', indirizzo: `${vicino.indirizzo}/` });
    deposito.addSito('muto', { nome: 'Il comune muto', indirizzo: 'http://127.0.0.1:9' });
    const dist = join(deposito.cartella, 'dist');
    build(dist);
    server = await serve(dist);
    const portale: Sito = { ...vicino, dist, indirizzo: getIndirizzo(server) };

    // Una parola che hanno tutti: prima chi ne parla di più, poi le pagine comuni; chi tace si dice.
    const { pagina, chieste, close } = await openIn(portale, '/cerca/?q=obiettivo');
    await waitConteggio(pagina, /^2 enti su 2 per «obiettivo», prima chi ha più pagine/);
    expect(await readEnti(pagina)).toEqual(['Le unioni vicine', 'Pagine comuni', 'Comune di Prova']);
    expect(await pagina.locator('[data-nota]').innerText()).toContain(
      'i suoi risultati mancano: Il comune muto',
    );
    await expect.poll(async () => (await readRisultati(pagina)).length).toBeGreaterThan(2);
    expect((await readRisultati(pagina))[0]).toContain(`${vicino.indirizzo}/`);

    // L'indice di un ente si apre solo quando sta per vedersi: quello in fondo non è stato chiesto.
    const suo = (indirizzo: string) => indirizzo.includes('/pagefind/enti/comune-di-prova/');
    expect(chieste.filter(suo)).toEqual([]);
    await pagina.locator('section', { hasText: 'Comune di Prova' }).scrollIntoViewIfNeeded();
    await expect.poll(() => chieste.filter(suo).length).toBeGreaterThan(0);

    // Da «Vedi tutti» si passa alla ricerca di un solo ente, che ha filtri, gruppi e ordini; e si torna.
    await pagina.locator('a', { hasText: 'Vedi tutti: Le unioni vicine' }).click();
    await waitConteggio(pagina, /^\d+ risultati per «obiettivo» con il filtro scelto/);
    expect(new URL(pagina.url()).searchParams.get('ente')).toBe('Le unioni vicine');
    expect(await pagina.locator('[data-attrezzi]').isVisible()).toBe(true);
    await pagina.locator('[data-filtro="settore"] li').first().waitFor({ state: 'attached' });
    expect(await pagina.locator('[data-filtro="ente"] input[type="checkbox"]').count()).toBe(3);
    await pagina.goBack();
    await waitConteggio(pagina, /^2 enti su 2/);

    // Una parola di un solo ente; una sbagliata; un ente scelto dai filtri.
    await pagina.goto(`${portale.indirizzo}/cerca/?q=videosorvelianza`);
    await waitConteggio(pagina, /^1 ente su 2/);
    expect(await pagina.locator('[data-nota]').innerText()).toMatch(/Forse cercavi «videosorveglianza»/);
    await pagina.goto(`${portale.indirizzo}/cerca/?ente=Comune+di+Prova&tipo=Obiettivo`);
    await waitConteggio(pagina, /^\d+ risultati con i 2 filtri scelti/);
    await expect.poll(() => pagina.locator('[data-segui] a').count()).toBe(1);
    await pagina.goto(`${portale.indirizzo}/cerca/?q=qwertyuiop`);
    await waitConteggio(pagina, /^Nessun risultato per «qwertyuiop», in 2 enti/);

    // La pagina della privacy dice in quali siti si cerca.
    await pagina.goto(`${portale.indirizzo}/privacy/`);
    expect(await pagina.locator('main').innerText()).toContain('Le unioni vicine');
    await close();
  },
  UNA_COSTRUZIONE,
);
