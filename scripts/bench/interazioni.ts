import type { Browser } from 'playwright-core';
import { GESTI, type Gesto } from './gesti';
import type { ServerPagine } from './pagine-server';

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
const ATTESA_MASSIMA = 200;

/** For what a gesture still sets in motion. */
const QUIETE = 1500;

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
