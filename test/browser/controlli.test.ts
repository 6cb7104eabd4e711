import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listNonSpiegati } from '../../src/domain/quadro';
import { REGOLE_CONTROLLI } from '../../src/domain/rules';
import { readPiani } from '../leggi';
import { type Sito, startSito } from './sito';

const PIANO = '/enti/unione-terre-d-argine/valore-pubblico-2023/';

let sito: Sito;
let pagina: Page;
beforeAll(async () => {
  sito = await startSito();
});
beforeEach(async () => {
  pagina = await (await sito.open({ js: false })).newPage();
});
afterAll(() => sito?.close());
const open = (indirizzo: string) => pagina.goto(sito.indirizzo + indirizzo);
const readMain = () => pagina.locator('main').innerText();

describe('i controlli, senza JavaScript', () => {
  test('gli indirizzi di prima (#regola) portano ancora a un punto della pagina', async () => {
    await open('/controlli/');
    const punti = await pagina.locator('main [id]').evaluateAll((tutti) => tutti.map(({ id }) => id));
    expect(punti).toEqual(expect.arrayContaining(REGOLE_CONTROLLI.map(({ chiave }) => chiave)));
    expect(new Set(punti).size).toBe(punti.length);
  });

  test('dal quadro si arriva alle differenze di una regola in un piano', async () => {
    await open('/controlli/');
    await pagina
      .getByRole('row', { name: /^Esiti delle linee/ })
      .getByRole('link', { name: '4' })
      .click();
    expect(new URL(pagina.url()).pathname + new URL(pagina.url()).hash).toBe(
      `${PIANO}controlli/#esito-linea`,
    );
    expect(await pagina.locator('#esito-linea tbody tr').count()).toBe(4);
  });

  test('una regola dice perché conta, un caso inventato e uno vero', async () => {
    await open('/controlli/prospetto-somme/');
    const testo = await readMain();
    expect(testo).toContain('4 + 6 fa 10');
    expect(testo).toContain('17 + 13 = 30');
    await open('/controlli/pesi-settore/');
    expect(await readMain()).toContain('Oggi non trova nulla');
  });

  test('l’indirizzo di un controllo porta alla sua riga, con le due cifre, la fonte e che cosa si può fare', async () => {
    await open(`${PIANO}controlli/#esito-indicatore-00012`);
    const riga = pagina.locator('tr:target');
    const testo = await riga.innerText();
    for (const pezzo of [
      'Quasi raggiunto',
      'Non raggiunto',
      'Giudizio dichiarato',
      'riga 145',
      'dato parziale',
    ])
      expect(testo).toContain(pezzo);
    const correggi = await riga.getByRole('link', { name: 'Correggi la trascrizione' }).getAttribute('href');
    const file = correggi?.split('/edit/main/')[1] ?? '';
    expect(file).toMatch(/valore-pubblico-2023\/obiettivi\/01-02-01\.json$/);
    expect(existsSync(file)).toBe(true);
    const segnala = new URL((await riga.getByRole('link', { name: 'Segnala' }).getAttribute('href')) ?? '');
    expect(segnala.searchParams.get('pagina')).toMatch(/controlli\/#esito-indicatore-00012$/);
    expect(segnala.searchParams.get('documento')).toContain('riga 145');
  });

  test('il numero nella pagina del piano e in quella del settore porta alle differenze', async () => {
    await open(PIANO);
    const numero = pagina.getByRole('link', { name: /cose non tornano/ });
    const piano = readPiani('content').find(({ indirizzo }) => indirizzo === PIANO);
    expect(parseInt(await numero.innerText(), 10)).toBe(listNonSpiegati(piano?.controlli ?? []).length);
    await numero.click();
    expect(new URL(pagina.url()).pathname).toBe(`${PIANO}controlli/`);
    await open(`${PIANO}settori/s9/`);
    await pagina.locator('.scheda a[href="#controlli"]').click();
    const righe = await pagina.locator('#controlli tbody tr').allInnerTexts();
    expect(righe.map((riga) => riga.slice(0, 5))).toEqual(['00111']);
  });

  test.each(['/controlli/', '/enti/unione-terre-d-argine/', `${PIANO}controlli/`])(
    '%s dice dove sono le novità, e il feed c’è',
    async (indirizzo) => {
      await open(indirizzo);
      const feed = await pagina
        .locator('head link[type="application/atom+xml"]')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
      expect(feed.length).toBeGreaterThan(0);
      for (const file of feed) expect(existsSync(join(sito.dist, file)), file).toBe(true);
    },
  );
});
