import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fg from 'fast-glob';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sito, startSito } from './sito';

const PIANO = '/enti/unione-terre-d-argine/valore-pubblico-2023/';
const RELAZIONE = '/enti/unione-terre-d-argine/performance-2021/';
/** Up to this many characters a sheet fits in one page at 8 points; a longer one may take more. */
const UN_FOGLIO = 7000;

let sito: Sito;
beforeAll(async () => {
  sito = await startSito();
});
afterAll(() => sito?.close());

async function openStampa(indirizzo: string) {
  const pagina = await (await sito.open({ js: false })).newPage();
  await pagina.goto(sito.indirizzo + indirizzo);
  await pagina.emulateMedia({ media: 'print' });
  return pagina;
}

type Pagina = Awaited<ReturnType<typeof openStampa>>;

async function countPagine(pagina: Pagina): Promise<number> {
  const pdf = await pagina.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Every sheet of the site with the length of what it says outside its charts, longest first. */
function listFogli() {
  return fg
    .sync('enti/*/*/{obiettivi,indicatori}/*/index.html', { cwd: sito.dist })
    .map((file) => {
      const main = readFileSync(join(sito.dist, file), 'utf8').match(/<main.*<\/main>/s)?.[0] ?? '';
      const testo = main
        .replace(/<(script|figure).*?<\/\1>|<p class="definizione".*?<\/p>/gs, '')
        .replace(/<[^>]+>/g, '');
      const [, , piano, specie] = file.split('/');
      return {
        indirizzo: `/${file.replace(/index\.html$/, '')}`,
        di: `${piano} ${specie}`,
        lungo: testo.length,
      };
    })
    .sort((uno, altro) => altro.lungo - uno.lungo);
}

test('il foglio di un obiettivo sta in una pagina e dice dove si ritrova, di quando sono i dati, da quale commit', async () => {
  const pagina = await openStampa(`${PIANO}obiettivi/s8-00001/`);
  const foglio = await pagina.locator('.foglio').innerText();
  expect(foglio).toContain(`${PIANO}obiettivi/s8-00001/`);
  expect(foglio).toMatch(/dati letti il \d\d\/\d\d\/\d{4}\./);
  // Senza git il sito non ha un commit da dire, e tace.
  expect(foglio).toMatch(/(Ultima modifica dei dati: [0-9a-f]{9}\.|\d{4}\.)\s*$/);
  expect(await countPagine(pagina)).toBe(1);
  expect(await pagina.locator('.vicini').isVisible()).toBe(false);
});

test('fino a una certa lunghezza ogni foglio sta in una pagina: i più lunghi, e uno qualunque di ogni piano', async () => {
  const fogli = listFogli();
  const corti = fogli.filter(({ lungo }) => lungo <= UN_FOGLIO);
  expect(corti.length / fogli.length).toBeGreaterThan(0.9);
  const tipici = Object.values(Object.groupBy(corti, ({ di }) => di)).flatMap((suoi = []) => [
    suoi[0],
    suoi[Math.floor(suoi.length / 2)],
  ]);
  const campione = new Set([...corti.slice(0, 10), ...tipici].flatMap((foglio) => foglio?.indirizzo ?? []));
  const pagina = await openStampa('/');
  const lunghi: string[] = [];
  for (const indirizzo of campione) {
    await pagina.goto(sito.indirizzo + indirizzo);
    if ((await countPagine(pagina)) > 1) lunghi.push(indirizzo);
  }
  expect(campione.size).toBeGreaterThan(15);
  expect(lunghi).toEqual([]);
});

test('il foglio più lungo continua sulla pagina dopo, e nessun testo scende sotto gli 8 punti', async () => {
  const [primo] = listFogli();
  for (const indirizzo of [
    primo?.indirizzo ?? '',
    `${PIANO}obiettivi/01-01-01/`,
    `${PIANO}indicatori/00012/`,
  ]) {
    const pagina = await openStampa(indirizzo);
    const minimo = await pagina.evaluate(() => {
      const testi = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const corpi: number[] = [];
      while (testi.nextNode()) {
        const padre = testi.currentNode.parentElement;
        if (padre?.checkVisibility() && testi.currentNode.textContent?.trim())
          corpi.push(Number.parseFloat(getComputedStyle(padre).fontSize));
      }
      return Math.min(...corpi) * 0.75;
    });
    expect(minimo).toBeGreaterThanOrEqual(7.99);
    expect((await countPagine(pagina)) > 1).toBe(indirizzo === primo?.indirizzo);
  }
});

test('il foglio dice dove sta, a chi è affidato con peso ed esito, le fasi e ciò che non torna', async () => {
  const pagina = await openStampa(`${RELAZIONE}obiettivi/s1-00002/`);
  const testo = (await pagina.locator('body').innerText()).replace(/\s+/g, ' ');
  for (const pezzo of [
    "Unione delle Terre d'Argine / Relazione sulla performance 2021 / 05 / 05.02 / 05.02.01 Obiettivo esecutivo S1.00002",
    'Gestione efficiente delle gare e dei contratti',
    'S1 — Affari generali 25 100,00 % Raggiunto',
    '5. Predisposizione di uno schema di determina a contrattare entro il 30/09/2021 10',
    'La fase 2 comincia «gennaio (2021)», prima dell’obiettivo',
    'Piano Aperto — ',
  ])
    expect(testo).toContain(pezzo);
  expect(testo).not.toContain('Come si controlla');
});

test('sullo schermo il piede del foglio non c’è', async () => {
  const pagina = await (await sito.open()).newPage();
  await pagina.goto(`${sito.indirizzo}${PIANO}obiettivi/s8-00001/`);
  expect(await pagina.locator('.foglio').isVisible()).toBe(false);
});

test('un settore intero in una pagina: ogni obiettivo con peso, esito e indicatori, e il conto del totale', async () => {
  const pagina = await (await sito.open({ js: false })).newPage();
  await pagina.goto(`${sito.indirizzo}${PIANO}settori/s8/`);
  await pagina.getByRole('link', { name: /in una pagina, da stampare/ }).click();
  const testo = await pagina.locator('main').innerText();
  expect(testo).toContain('peso 85 · realizzato 94,00 %');
  expect(testo).toContain('(85 × 94 + 5 × 85,5 + 5 × 95 + 5 × 90) / 100 = 93,425, cioè 93,43 %');
  expect(testo).toContain('Approvazione del PUG intercomunale');
  expect(await pagina.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/\/settori\/s8\/$/);
});
