import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import fg from 'fast-glob';
import { type Browser, chromium } from 'playwright-core';
import { listSforamenti, listSforamentiGrafici, type Pagina } from './bench/pagine-bilancio';
import { readPunteggi } from './bench/pagine-lighthouse';
import { measurePagina } from './bench/pagine-misura';
import { listScelte } from './bench/pagine-scelta';
import { type ServerPagine, servePagine } from './bench/pagine-server';
import { formatTavola } from './bench/pagine-tavola';
import { CHROMIUM_ARGS, findChromium } from './chromium';

/** The chart library, gzip; nothing if the build gave its file another name. */
function weighGrafici(dist: string): number | undefined {
  const [file] = fg.sync('_astro/grafico.disegno.*.js', { cwd: dist });
  return file === undefined ? undefined : gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}

/** Lighthouse takes twenty seconds a page: only the heaviest of each kind. */
async function measureAll(browser: Browser, server: ServerPagine, dist: string, lighthouse: boolean) {
  const pagine: Pagina[] = [];
  for (const scelta of listScelte(dist)) {
    const misura = await measurePagina(browser, server, scelta.indirizzo);
    const punteggi =
      lighthouse && scelta.quale === 'pesante'
        ? await readPunteggi(server.indirizzo + scelta.indirizzo)
        : undefined;
    pagine.push({ ...scelta, misura, punteggi });
  }
  return pagine;
}

/** Without the regular expressions, which JSON has no way to write. */
const toJson = (pagine: Pagina[], grafici: number | undefined) =>
  `${JSON.stringify(
    {
      grafici,
      pagine: pagine.map(({ tipo, ...pagina }) => ({
        tipo: tipo.nome,
        lunga: tipo.lunga,
        ...pagina,
        sforamenti: listSforamenti({ tipo, misura: pagina.misura }),
      })),
    },
    null,
    2,
  )}\n`;

/** Prints what is over budget, and says whether there is anything. */
function reportSforamenti(pagine: Pagina[], grafici: number | undefined): boolean {
  const sforamenti = [
    ...pagine.flatMap((pagina) => listSforamenti(pagina).map((perche) => `${pagina.indirizzo}: ${perche}`)),
    ...listSforamentiGrafici(grafici),
  ];
  if (sforamenti.length > 0) console.error(`\nOltre il limite:\n${sforamenti.join('\n')}`);
  return sforamenti.length > 0;
}

/** `npm run bench:pages [-- --out FILE --lighthouse]`: what the pages of the built site cost on a phone, against their budget. */
async function main(dist: string): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, lighthouse: { type: 'boolean' } } });
  if (!existsSync(dist)) throw new Error(`La cartella ${dist}/ non c’è → lancia «npm run build»`);
  const server = await servePagine(dist);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const pagine = await measureAll(browser, server, dist, values.lighthouse ?? false);
    const grafici = weighGrafici(dist);
    console.log(formatTavola(pagine));
    console.log(`\nLibreria dei grafici: ${grafici ?? '—'} byte gzip.\n`);
    if (values.out) writeFileSync(values.out, toJson(pagine, grafici));
    process.exitCode = reportSforamenti(pagine, grafici) ? 1 : 0;
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  await main(process.env.DIST_DIR ?? 'dist');
} catch (causa) {
  console.error(causa instanceof Error ? causa.message : String(causa));
  process.exitCode = 1;
}
