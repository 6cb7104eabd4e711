import type { Browser, Page } from 'playwright-core';
import type { ServerPagine } from './pagine-server';

/** Something a reader does on a page with a lot in it, and what is waited for. */
interface Gesto {
  nome: string;
  indirizzo: string;
  act: (pagina: Page) => Promise<unknown>;
}

/** What one gesture cost on a slow phone. */
export interface Interazione {
  nome: string;
  indirizzo: string;
  /** From the finger to the next picture, in milliseconds: the longest of the events of the gesture. */
  attesa: number;
  /** Memory of the scripts after the gesture, in megabytes. */
  memoria: number;
}

/** A phone six times slower than this machine. */
const RALLENTA = 6;

/** How long a gesture may take before who made it feels it (the «good» threshold of Interaction to Next Paint). */
export const ATTESA_MASSIMA = 200;

/** For what a gesture still sets in motion. */
const QUIETE = 1500;

/** With the keyboard, as a finger would: a choice made by a program is not a gesture, and nothing would be measured. */
const pickProssimo = (selettore: string) => (pagina: Page) => pagina.locator(selettore).press('ArrowDown');

const openDettagli = (selettore: string) => (pagina: Page) => pagina.locator(selettore).first().click();

const PIANO = '/enti/unione-terre-d-argine/performance-2021/';

/** The pages with the most to move, each with what is done there most. */
const GESTI: Gesto[] = [
  {
    nome: 'filtrare i controlli per ente',
    indirizzo: '/controlli/',
    act: pickProssimo('select[name="ente"]'),
  },
  {
    nome: 'filtrare le modifiche per settore',
    indirizzo: '/modifiche/',
    act: pickProssimo('select[name="settore"]'),
  },
  {
    nome: 'filtrare ciò che non è raggiunto per anno',
    indirizzo: '/non-raggiunti/',
    act: pickProssimo('select[name="anno"]'),
  },
  {
    nome: 'scrivere nella ricerca',
    indirizzo: '/cerca/',
    act: (pagina) => pagina.locator('#ricerca-testo').pressSequentially('nidi', { delay: 80 }),
  },
  {
    nome: 'aggiungere un filtro alla ricerca',
    indirizzo: '/cerca/?q=servizi',
    act: async (pagina) => {
      await pagina.locator('[data-filtri] > summary').click();
      await pagina.locator('[data-filtro="tipo"] label').first().click();
    },
  },
  {
    nome: 'ordinare i risultati',
    indirizzo: '/cerca/?q=servizi',
    act: pickProssimo('#ricerca-ordine'),
  },
  {
    nome: 'mettere a fianco due settori',
    indirizzo: '/confronta/',
    act: async (pagina) => {
      await pagina.locator('.confronto-scelta summary').last().click();
      for (const i of [1, 2]) await pagina.locator('.confronto-scelta details[open] label').nth(i).click();
    },
  },
  {
    nome: 'aprire un ramo dell’albero',
    indirizzo: PIANO,
    act: openDettagli('#obiettivi ~ ul details > summary'),
  },
  {
    nome: 'aprire i numeri di un grafico',
    indirizzo: PIANO,
    act: openDettagli('.grafico details > summary'),
  },
  {
    nome: 'aprire una parola del glossario',
    indirizzo: `${PIANO}obiettivi/sg-00001/`,
    act: openDettagli('main button.parola'),
  },
];

/** Notes how long every event of a gesture took; nothing named inside, as the page knows no helpers. */
function watch(): void {
  Object.assign(window, { attese: [] });
  const { attese } = window as unknown as { attese: number[] };
  new PerformanceObserver((voci) => {
    for (const voce of voci.getEntries())
      if ('interactionId' in voce && voce.interactionId) attese.push(voce.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** @throws if no event was seen: a zero would pass for a good figure */
async function measureGesto(browser: Browser, server: ServerPagine, gesto: Gesto): Promise<Interazione> {
  const contesto = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const pagina = await contesto.newPage();
  await pagina.addInitScript(watch);
  const cdp = await contesto.newCDPSession(pagina);
  await cdp.send('Performance.enable');
  await pagina.goto(server.indirizzo + gesto.indirizzo, { waitUntil: 'networkidle' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: RALLENTA });
  await gesto.act(pagina);
  await pagina.waitForTimeout(QUIETE);
  const attese = await pagina.evaluate(() => (window as unknown as { attese: number[] }).attese);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  await contesto.close();
  if (attese.length === 0)
    throw new Error(`${gesto.indirizzo}: «${gesto.nome}» non ha prodotto eventi da misurare`);
  return {
    nome: gesto.nome,
    indirizzo: gesto.indirizzo,
    attesa: Math.round(Math.max(...attese)),
    memoria: heap / 1e6,
  };
}

/** Makes every gesture, each in a browser that has never seen the site. */
export async function measureInterazioni(browser: Browser, server: ServerPagine): Promise<Interazione[]> {
  const fatte: Interazione[] = [];
  for (const gesto of GESTI) fatte.push(await measureGesto(browser, server, gesto));
  return fatte;
}

/** The gestures as a Markdown table. */
export function formatInterazioni(interazioni: Interazione[]): string {
  const righe = interazioni.map(({ nome, indirizzo, attesa, memoria }) => [
    nome,
    indirizzo,
    attesa > ATTESA_MASSIMA ? `**${attesa}**` : String(attesa),
    memoria.toFixed(1).replace('.', ','),
  ]);
  const tutte = [['Gesto', 'Pagina', 'Attesa (ms)', 'Memoria (MB)'], ['---', '---', '--:', '--:'], ...righe];
  return tutte.map((riga) => `| ${riga.join(' | ')} |`).join('\n');
}

/** The gestures that make the reader wait. */
export const listLente = (interazioni: Interazione[]): string[] =>
  interazioni
    .filter(({ attesa }) => attesa > ATTESA_MASSIMA)
    .map(
      ({ nome, indirizzo, attesa }) => `${indirizzo}: ${nome} prende ${attesa} ms, più di ${ATTESA_MASSIMA}`,
    );
