import { mkdtempSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import sirv from 'sirv';
import { buildSito } from '../../scripts/build';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium';

/** The real site, built from the real content and served on a port of its own, with a browser on it. */
export interface Sito {
  dist: string;
  indirizzo: string;
  browser: Browser;
  /** A context of a given width; `js: false` turns JavaScript off, `scuro: true` asks for the dark theme. */
  open: (opzioni?: { larghezza?: number; js?: boolean; scuro?: boolean }) => Promise<BrowserContext>;
  close: () => Promise<void>;
}

/** Serves a folder as a host does that lets other sites search in it. */
export async function serve(dist: string): Promise<Server> {
  const setHeaders = (risposta: ServerResponse) => risposta.setHeader('Access-Control-Allow-Origin', '*');
  const handler = sirv(dist, { etag: true, setHeaders });
  const server = createServer((request, response) =>
    handler(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export const getIndirizzo = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Builds once (or takes the folder in SITO_COSTRUITO), serves and opens Chromium. */
export async function startSito(): Promise<Sito> {
  const dist = process.env.SITO_COSTRUITO ?? join(mkdtempSync(join(tmpdir(), 'piano-aperto-')), 'dist');
  if (!process.env.SITO_COSTRUITO) await buildSito({ content: 'content', dist });
  const server = await serve(dist);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  return {
    dist,
    indirizzo: getIndirizzo(server),
    browser,
    open: ({ larghezza = 1280, js = true, scuro = false } = {}) =>
      browser.newContext({
        viewport: { width: larghezza, height: 800 },
        javaScriptEnabled: js,
        colorScheme: scuro ? 'dark' : 'light',
      }),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Opens a page of the site and notes what it asks for and what goes wrong. */
export async function openIn(sito: Sito, indirizzo: string, opzioni?: Parameters<Sito['open']>[0]) {
  const contesto = await sito.open(opzioni);
  const pagina = await contesto.newPage();
  const chieste: string[] = [];
  const errori: string[] = [];
  pagina.on('request', (richiesta) => chieste.push(richiesta.url()));
  pagina.on('pageerror', (errore) => errori.push(errore.message));
  await pagina.goto(sito.indirizzo + indirizzo, { waitUntil: 'load' });
  return { pagina, chieste, errori, close: () => contesto.close() };
}
