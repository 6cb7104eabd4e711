import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { FILE_PAROLE } from '../../src/components/ricerca/correzione.ts';
import {
  type ElencoIndici,
  FILE_ELENCO,
  getCartellaIndice,
  type VoceIndice,
} from '../../src/components/ricerca/indici.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium';
import { readParole } from '../ricerca/parole';
import { type ServerPagine, servePagine } from './pagine-server';

/** What one search cost, from when it was asked to when the first result was seen. */
export interface Costo {
  /** Milliseconds. */
  attesa: number;
  /** Bytes of the search that had arrived by then: its program, its engine, the pieces of the index. */
  ricerca: number;
  /** Bytes of everything, the page with its fonts included, once nothing more was on its way. */
  tutto: number;
}

/** The searches of one reader who opens the page for the first time, then asks again. */
export interface Ricerca {
  dove: string;
  pagine: number;
  fredda: Costo;
  calda: Costo;
  seconda: Costo;
  conFiltro: Costo;
}

/** How many readers are measured: the middle one is told. */
const LETTORI = 3;

/** How long nothing must be on its way for a search to be over. */
const QUIETE = 400;

const RISULTATO = '[data-elenco] .ricerca-voce';

/** What is of the search, among what a page asks for. */
const DELLA_RICERCA = /\/pagefind\/|\.js$/;

/** Something that arrived, and when, in milliseconds of the clock. */
interface Arrivo {
  byte: number;
  quando: number;
  dellaRicerca: boolean;
}

/** Notes what arrives; what the browser has already is free. */
async function watchArrivi(pagina: Page): Promise<Arrivo[]> {
  const cdp: CDPSession = await pagina.context().newCDPSession(pagina);
  await cdp.send('Network.enable');
  const chieste = new Map<string, { percorso: string; scarto: number }>();
  const arrivi: Arrivo[] = [];
  cdp.on('Network.requestWillBeSent', ({ requestId, request, wallTime, timestamp }) =>
    chieste.set(requestId, { percorso: new URL(request.url).pathname, scarto: wallTime - timestamp }),
  );
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const { percorso = '', scarto = 0 } = chieste.get(requestId) ?? {};
    const quando = (timestamp + scarto) * 1000;
    arrivi.push({ byte: encodedDataLength, quando, dellaRicerca: DELLA_RICERCA.test(percorso) });
  });
  return arrivi;
}

/** Notes when the first result is drawn. It runs in the page, where the names that tsx gives to inner functions do not exist. */
function watchRisultati(): void {
  Object.assign(window, { primo: 0 });
  new MutationObserver(() => {
    const visto = window as unknown as { primo: number };
    if (visto.primo === 0 && document.querySelector('[data-elenco] .ricerca-voce'))
      visto.primo = performance.timeOrigin + performance.now();
  }).observe(document, { subtree: true, childList: true });
}

/** The old results go away, so that the new ones are seen when they come. */
const forgetRisultati = (pagina: Page) =>
  pagina.evaluate(() => {
    document.querySelector('[data-elenco]')?.replaceChildren();
    Object.assign(window, { primo: 0 });
  });

/** Asks for something, and says what it cost until the first result that was not there before. */
async function measureCosto(pagina: Page, arrivi: Arrivo[], ask: () => Promise<unknown>): Promise<Costo> {
  const [gia, inizio] = [arrivi.length, Date.now()];
  await ask();
  await pagina.waitForSelector(RISULTATO);
  const { primo, apertura } = await pagina.evaluate(() => ({
    primo: (window as unknown as { primo: number }).primo,
    apertura: performance.timeOrigin,
  }));
  await pagina.waitForLoadState('networkidle');
  await pagina.waitForTimeout(QUIETE);
  const suoi = arrivi.slice(gia);
  const sum = (quali: Arrivo[]) => quali.reduce((somma, { byte }) => somma + byte, 0);
  const finLi = suoi.filter(({ quando, dellaRicerca }) => dellaRicerca && quando <= primo);
  // Of a page that is opened the wait begins when the browser goes there.
  return { attesa: primo - Math.max(inizio, apertura), ricerca: sum(finLi), tutto: sum(suoi) };
}

async function measureLettore(
  contesto: BrowserContext,
  indirizzo: string,
  seconda: string,
): Promise<Omit<Ricerca, 'dove' | 'pagine'>> {
  const open = async () => {
    const pagina = await contesto.newPage();
    await pagina.addInitScript(watchRisultati);
    const arrivi = await watchArrivi(pagina);
    const costo = await measureCosto(pagina, arrivi, () => pagina.goto(indirizzo, { waitUntil: 'commit' }));
    return { pagina, arrivi, costo };
  };
  const { costo: fredda, ...prima } = await open();
  await prima.pagina.close();
  const { costo: calda, pagina, arrivi } = await open();
  const casella = pagina.locator('#ricerca-testo');
  await forgetRisultati(pagina);
  const altra = await measureCosto(pagina, arrivi, async () => {
    await casella.fill(seconda);
    await casella.press('Enter');
  });
  await forgetRisultati(pagina);
  const tipo = pagina.locator('[data-filtro="tipo"] li:has([value="Indicatore"]) label');
  const conFiltro = await measureCosto(pagina, arrivi, () => tipo.click());
  return { fredda, calda, seconda: altra, conFiltro };
}

/** The middle of some figures, each on its own. */
function takeMediana(costi: Costo[]): Costo {
  const middle = (che: keyof Costo) =>
    costi.map((uno) => uno[che]).sort((a, b) => a - b)[Math.floor(costi.length / 2)] ?? 0;
  return { attesa: middle('attesa'), ricerca: middle('ricerca'), tutto: middle('tutto') };
}

async function measureIndirizzo(browser: Browser, indirizzo: string, seconda: string) {
  const letti: Awaited<ReturnType<typeof measureLettore>>[] = [];
  // The first one finds a server that still has to compress its files.
  for (let i = 0; i <= LETTORI; i++) {
    const contesto = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const letto = await measureLettore(contesto, indirizzo, seconda);
    if (i > 0) letti.push(letto);
    await contesto.close();
  }
  const pick = (che: keyof (typeof letti)[number]) => takeMediana(letti.map((uno) => uno[che]));
  return {
    fredda: pick('fredda'),
    calda: pick('calda'),
    seconda: pick('seconda'),
    conFiltro: pick('conFiltro'),
  };
}

/** Two words of an index that are on about a tenth and a twentieth of its pages: as those that people look for. */
function pickParole(cartella: string, { pagine }: VoceIndice): [string, string] {
  const parole = readParole(readFileSync(join(cartella, FILE_PAROLE), 'utf8')).filter(
    ([una]) => una.length > 5,
  );
  const pick = (quota: number) =>
    parole.toSorted(([, n], [, m]) => Math.abs(n - pagine * quota) - Math.abs(m - pagine * quota))[0]?.[0] ??
    '';
  return [pick(1 / 10), pick(1 / 20)];
}

/** Searches a built site as its readers do: the whole of it, and the body with most pages where each has an index. */
export async function measureRicerca(dist: string): Promise<Ricerca[]> {
  const cartella = join(dist, 'pagefind');
  const { indici }: ElencoIndici = JSON.parse(readFileSync(join(cartella, FILE_ELENCO), 'utf8'));
  const tutte = indici.reduce((somma, { pagine }) => somma + pagine, 0);
  const [grande] = indici.toSorted((a, b) => b.pagine - a.pagine);
  if (!grande) throw new Error(`${cartella}: nessun indice`);
  const parole = pickParole(join(cartella, getCartellaIndice(grande)), grande);
  const casi = [{ dove: 'tutto il sito', pagine: tutte, altro: '' }];
  if (grande.nome)
    casi.push({
      dove: 'un ente, quello con più pagine',
      pagine: grande.pagine,
      altro: `&ente=${encodeURIComponent(grande.nome)}`,
    });
  return searchCasi(dist, casi, parole);
}

async function searchCasi(
  dist: string,
  casi: { dove: string; pagine: number; altro: string }[],
  [prima, seconda]: [string, string],
): Promise<Ricerca[]> {
  const server: ServerPagine = await servePagine(dist);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const misurate: Ricerca[] = [];
    for (const { altro, ...caso } of casi) {
      const indirizzo = `${server.indirizzo}/cerca/?q=${prima}${altro}`;
      misurate.push({ ...caso, ...(await measureIndirizzo(browser, indirizzo, seconda)) });
    }
    return misurate;
  } finally {
    await browser.close();
    server.close();
  }
}
