import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import fg from 'fast-glob';
import { type Browser, chromium } from 'playwright-core';
import { formatInterazioni, listLente, measureInterazioni } from './bench/interazioni';
import { listSforamenti, listSforamentiGrafici, type Pagina } from './bench/pagine-bilancio';
import { readPunteggi } from './bench/pagine-lighthouse';
import { measurePagina } from './bench/pagine-misura';
import { listScelte } from './bench/pagine-scelta';
import { type ServerPagine, servePagine } from './bench/pagine-server';
import { formatTavola } from './bench/pagine-tavola';
import { readTavola, writeMisure } from './bench/qualita';
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

/** All that is over budget, by page. */
function listOltre(pagine: Pagina[], grafici: number | undefined): string[] {
  return [
    ...pagine.flatMap((pagina) => listSforamenti(pagina).map((perche) => `${pagina.indirizzo}: ${perche}`)),
    ...listSforamentiGrafici(grafici),
  ];
}

/** Where the site keeps what was measured. */
const QUALITA = 'content/misure/pagine.json';

function keepMisure(pagine: Pagina[], [tavola, gesti]: [string, string], oltre: string[]): void {
  writeMisure(QUALITA, {
    titolo: 'Quanto pesa ogni tipo di pagina su un telefono',
    ordine: 1,
    comando: 'npm run bench:pages',
    tavole: [
      readTavola(`${pagine.length} pagine: la più pesante e una tipica di ogni tipo`, tavola),
      readTavola('Quanto si aspetta dopo un gesto, su un telefono sei volte più lento', gesti),
    ],
    ...(oltre.length > 0 ? { oltre } : {}),
  });
}

/** `npm run bench:pages [-- --out FILE --lighthouse --qualita]`: what the pages of the built site cost on a phone, against their budget. */
async function main(dist: string): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, lighthouse: { type: 'boolean' }, qualita: { type: 'boolean' } },
  });
  if (!existsSync(dist)) throw new Error(`La cartella ${dist}/ non c’è → lancia «npm run build»`);
  const server = await servePagine(dist);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const pagine = await measureAll(browser, server, dist, values.lighthouse ?? false);
    const grafici = weighGrafici(dist);
    const tavola = formatTavola(pagine);
    console.log(tavola);
    const interazioni = await measureInterazioni(browser, server);
    const gesti = formatInterazioni(interazioni);
    console.log(`\n${gesti}`);
    console.log(`\nLibreria dei grafici: ${grafici ?? '—'} byte gzip.\n`);
    if (values.out) writeFileSync(values.out, toJson(pagine, grafici));
    const oltre = [...listOltre(pagine, grafici), ...listLente(interazioni)];
    if (values.qualita) keepMisure(pagine, [tavola, gesti], oltre);
    if (oltre.length > 0) console.error(`\nOltre il limite:\n${oltre.join('\n')}`);
    process.exitCode = oltre.length > 0 ? 1 : 0;
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
