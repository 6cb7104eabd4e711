import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ServerPagine } from './pagine-server';

const GENERI = ['html', 'css', 'js', 'font', 'immagini', 'altro'] as const;
export type Genere = (typeof GENERI)[number];

/** What a phone sees and downloads when it opens a page for the first time, before anyone touches it. */
export interface Misura {
  byte: Record<Genere, number>;
  richieste: number;
  /** HTML and the style sheets it waits for: what must arrive before the first word is seen. */
  primoViaggio: number;
  font: number;
  scriptBloccanti: number;
  lcp: number;
  cls: number;
  compitiLunghi: number;
  /** Addresses on other servers: there must be none. */
  altrove: string[];
}

/** A phone of the middle range, as Lighthouse imagines it. */
const TELEFONO: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const RETE = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const RALLENTA = 4;
/** After the last request, for what a font or a script may still move. */
const QUIETE = 300;

type Visto = Pick<Misura, 'lcp' | 'cls' | 'compitiLunghi'>;
type Risorsa = PerformanceEntry & { renderBlockingStatus: string };
type Spostamento = PerformanceEntry & { value: number };

const GENERE: Record<string, Genere> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'font',
  image: 'immagini',
};

/**
 * Watches from before the page is there: what is drawn, what moves, what keeps the processor busy.
 * It runs in the page, where the names that tsx gives to inner functions do not exist: hence none here.
 */
function watch(): void {
  const visto: Visto = { lcp: 0, cls: 0, compitiLunghi: 0 };
  Object.assign(window, { visto });
  const osservatore = new PerformanceObserver((voci) => {
    for (const voce of voci.getEntries()) {
      if (voce.entryType === 'layout-shift') visto.cls += (voce as Spostamento).value;
      else if (voce.entryType === 'longtask') visto.compitiLunghi += 1;
      else visto.lcp = voce.startTime;
    }
  });
  for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask'])
    osservatore.observe({ type, buffered: true });
}

/** What the page says of itself, once it is still. */
function inspect() {
  const { visto } = window as unknown as { visto: Visto };
  // A sheet linked in the body, or for another medium, keeps nothing of what comes before it from being seen.
  const risorse = performance.getEntriesByType('resource') as Risorsa[];
  const script = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  return {
    ...visto,
    fogli: risorse
      .filter(({ name, renderBlockingStatus }) => /\.css$/.test(name) && renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
    scriptBloccanti: script.filter((uno) => !uno.async && !uno.defer && uno.type !== 'module').length,
  };
}

/** Slows the network and the processor down to those of a phone. */
async function slowDown(pagina: Page): Promise<void> {
  const cdp = await pagina.context().newCDPSession(pagina);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', RETE);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: RALLENTA });
}

/**
 * Opens a page in a browser that has never seen the site, and measures it.
 * @throws if nothing was measured: a zero would pass for a good figure
 */
export async function measurePagina(
  browser: Browser,
  server: ServerPagine,
  indirizzo: string,
): Promise<Misura> {
  const contesto = await browser.newContext(TELEFONO);
  const pagina = await contesto.newPage();
  await pagina.addInitScript(watch);
  await slowDown(pagina);
  const chieste = new Map<string, Genere>();
  pagina.on('request', (richiesta) => {
    if (!richiesta.url().startsWith('data:'))
      chieste.set(richiesta.url(), GENERE[richiesta.resourceType()] ?? 'altro');
  });
  await pagina.goto(server.indirizzo + indirizzo, { waitUntil: 'networkidle' });
  await pagina.waitForTimeout(QUIETE);
  const visto = await pagina.evaluate(inspect);
  await contesto.close();
  if (visto.lcp === 0) throw new Error(`${indirizzo}: Chromium non ha misurato nulla`);
  return summarize(chieste, visto, server, indirizzo);
}

function summarize(
  chieste: ReadonlyMap<string, Genere>,
  { fogli, ...visto }: ReturnType<typeof inspect>,
  { indirizzo: sito, weigh }: ServerPagine,
  indirizzo: string,
): Misura {
  const byte: Record<Genere, number> = { html: 0, css: 0, js: 0, font: 0, immagini: 0, altro: 0 };
  const altrove = [...chieste.keys()].filter((url) => !url.startsWith(sito));
  for (const [url, genere] of chieste) if (url.startsWith(sito)) byte[genere] += weigh(new URL(url).pathname);
  return {
    ...visto,
    lcp: Math.round(visto.lcp),
    cls: Math.round(visto.cls * 1000) / 1000,
    byte,
    richieste: chieste.size,
    primoViaggio:
      weigh(indirizzo) + fogli.reduce((somma, foglio) => somma + weigh(new URL(foglio).pathname), 0),
    font: [...chieste.values()].filter((genere) => genere === 'font').length,
    altrove,
  };
}
