import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium';
import { makeCostruzione } from '../scripts/costruzione';
import { checkCollegamenti } from './collegamenti';
import { getIndirizzo, serve } from './sito';

const PROVA = 'comune-di-prova';
const BOLOGNA = 'citta-metropolitana-di-bologna';
const ALTRI = [
  `enti/${BOLOGNA}.json`,
  `regole/${BOLOGNA}-2022.json`,
  `documenti/${BOLOGNA}-pap-2022-2024.json`,
  `piani/${BOLOGNA}`,
];
/** The pages of all the bodies, and the part of a row that they no longer have. */
const PAGINE = {
  modifiche: 'data-cambiamento=',
  controlli: 'data-gravita=',
  'non-raggiunti': 'data-livello=',
  scadenze: 'data-etichetta="Giorni"',
};

let dist: string;
let server: Server;
let browser: Browser;
let pagina: Page;
/** Two small bodies that are as many as a country: every page of both has too many rows. */
beforeAll(async () => {
  vi.stubEnv('MASSIMO_RIGHE', '0');
  const { build } = makeCostruzione(ALTRI);
  // The folder of the repository disappears after the first test.
  dist = join(mkdtempSync(join(tmpdir(), 'piano-aperto-')), 'dist');
  build(dist);
  server = await serve(dist);
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  pagina = await browser.newPage({ viewport: { width: 360, height: 800 } });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await browser?.close();
  server?.close();
  rmSync(dirname(dist), { recursive: true, force: true });
});

const leggi = (file: string) => readFileSync(join(dist, file, 'index.html'), 'utf8');
const open = (indirizzo: string) => pagina.goto(getIndirizzo(server) + indirizzo);
const readIndirizzo = () => pagina.url().replace(getIndirizzo(server), '');

describe('un sito di tanti enti', () => {
  test.each(Object.entries(PAGINE))(
    '/%s/ è un indice degli enti: le righe sono nelle loro pagine',
    (nome, riga) => {
      const [tutti, suoi] = [leggi(nome), [PROVA, BOLOGNA].map((ente) => leggi(`enti/${ente}/${nome}`))];
      expect(tutti).not.toContain(riga);
      expect(suoi.join()).toContain(riga);
      for (const ente of [PROVA, BOLOGNA]) expect(tutti).toContain(`href="/enti/${ente}/${nome}/"`);
    },
  );

  test('il numero accanto a un ente è quello delle righe della sua pagina', async () => {
    await open('/modifiche/');
    const celle = pagina.locator(`#ente-${PROVA} td`);
    const totale = Number(await celle.last().innerText());
    await pagina.locator(`#ente-${PROVA} th a`).click();
    expect(totale).toBeGreaterThan(0);
    expect(await pagina.locator('tr[data-cambiamento]').count()).toBe(totale);
  });

  test('nessun collegamento è morto, neppure ai punti delle pagine degli enti', () => {
    const { quante, rotti } = checkCollegamenti(dist);
    expect(quante).toBeGreaterThan(50);
    // Queste amministrazioni non hanno la guida; la domanda pronta porta a un gruppo che è nella pagina dell'ente che si sceglie.
    expect(rotti.filter((uno) => !/→ \/guida\/|#abbassato$/.test(uno))).toEqual([]);
  });

  test('una domanda fatta all’elenco di tutti arriva a quello dell’ente che nomina', async () => {
    await open(`/modifiche/?ente=${PROVA}&tra=versioni#elenco`);
    await pagina.waitForURL('**/enti/**');
    expect(readIndirizzo()).toBe(`/enti/${PROVA}/modifiche/?tra=versioni#elenco`);
  });

  test('se non nomina un ente resta da rispondere, scelto l’ente', async () => {
    await open('/modifiche/?cambiamento=abbassato&tra=versioni#abbassato');
    await pagina.locator(`#ente-${PROVA} th a`).click();
    expect(readIndirizzo()).toBe(`/enti/${PROVA}/modifiche/?cambiamento=abbassato&tra=versioni#abbassato`);
  });

  test('il confronto chiede i dati dei soli enti scelti, e l’indirizzo si riapre uguale', async () => {
    const chiesti: string[] = [];
    pagina.on('request', (richiesta) => chiesti.push(new URL(richiesta.url()).pathname));
    const listDati = () => chiesti.filter((uno) => uno.endsWith('/confronto.json'));
    await open('/confronta/');
    await pagina.locator('.confronto-scelta:not([inert])').waitFor();
    expect(listDati()).toEqual([]);
    for (const ente of [PROVA, BOLOGNA]) {
      await pagina.getByLabel('Ente', { exact: true }).selectOption(ente);
      await pagina.locator(`details[data-ente="${ente}"] summary`).first().click();
      await pagina.locator(`details[data-ente="${ente}"] label`).first().click();
    }
    expect(listDati()).toEqual([PROVA, BOLOGNA].map((ente) => `/dati/${ente}/confronto.json`));
    expect(await pagina.locator('[data-cifra="obiettivi"] td').count()).toBe(2);
    await pagina.reload();
    expect(await pagina.locator('[data-cifra="obiettivi"] td').count()).toBe(2);
    expect(await pagina.locator('.confronto-scelta input:checked').count()).toBe(2);
  });
});
