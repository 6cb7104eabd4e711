import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fg from 'fast-glob';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNumero } from '../../src/domain/numero';
import { redoConto } from '../conto';
import { type Sito, startSito } from './sito';

const PIANO = '/enti/unione-terre-d-argine/valore-pubblico-2023/';
const RELAZIONE = '/enti/unione-terre-d-argine/performance-2021/';
/** One address for each kind of page. */
const PAGINE = [
  '/',
  '/enti/unione-terre-d-argine/',
  PIANO,
  `${PIANO}settori/s9/`,
  `${PIANO}settori/s9/stampa/`,
  `${RELAZIONE}settori/s5/stampa/`,
  `${PIANO}obiettivi/02-02-03/`,
  `${PIANO}obiettivi/sg-00001/`,
  `${PIANO}indicatori/00012/`,
  `${PIANO}indicatori/00123/`,
  `${PIANO}copertura/`,
  `${PIANO}perche/`,
  `${PIANO}perche/raggiunte-esecutivo/`,
  '/regole/',
  '/regole/unione-terre-d-argine-2023/',
  `${PIANO}controlli/`,
  '/enti/unione-terre-d-argine/serie/',
  '/enti/unione-terre-d-argine/serie/s4-00003/',
  `${RELAZIONE}`,
  `${RELAZIONE}settori/s8/`,
  `${RELAZIONE}obiettivi/dg-00001/`,
  `${RELAZIONE}obiettivi/s5-00003/`,
  `${RELAZIONE}copertura/`,
  `${RELAZIONE}versioni/consuntivo/`,
  `${PIANO}versioni/approvato/`,
  `/embed${PIANO}esiti/`,
  `/embed${PIANO}settori/s5/distanza/`,
  `/embed${RELAZIONE}obiettivi/s5-00003/fasi-tempo/`,
  '/enti/comune-di-alessandria/',
  '/enti/comune-di-alessandria/piao-2022-2024/',
  '/enti/comune-di-alessandria/piao-2022-2024/obiettivi/u08-d/',
  '/enti/citta-metropolitana-di-bologna/pap-2022-2024/indicatori/2412/',
  '/enti/citta-metropolitana/lavoro-agile-2023-2025/',
  '/cerca/',
  '/indice/',
  '/indice/a/',
  '/enti/citta-metropolitana/lavoro-agile-2023-2025/controlli/',
  '/controlli/',
  '/controlli/esito-indicatore/',
  '/controlli/pesi-settore/',
  '/modifiche/',
  '/non-raggiunti/',
  '/confronta/',
  '/confronta/?s=unione-terre-d-argine/performance-2021/s8&s=unione-terre-d-argine/valore-pubblico-2023/s8',
  '/scadenze/',
  '/dati/',
  '/guida/come-leggere-un-piano/',
  '/guida/metodo/',
  '/guida/domande/',
  '/guida/glossario/',
  '/guida/pubblicare/',
  '/qualita/',
  '/accessibilita/',
  '/404.html',
];

let sito: Sito;
beforeAll(async () => {
  sito = await startSito();
});
afterAll(() => sito?.close());

async function openPagina(indirizzo: string, opzioni?: Parameters<Sito['open']>[0]) {
  const contesto = await sito.open(opzioni);
  const pagina = await contesto.newPage();
  const chieste: string[] = [];
  const errori: string[] = [];
  pagina.on('request', (richiesta) => chieste.push(richiesta.url()));
  pagina.on('pageerror', (errore) => errori.push(errore.message));
  await pagina.goto(sito.indirizzo + indirizzo, { waitUntil: 'load' });
  return { pagina, chieste, errori, close: () => contesto.close() };
}

/** What axe finds wrong in a page. */
async function listViolazioni(indirizzo: string, opzioni?: Parameters<Sito['open']>[0]) {
  const { pagina, close } = await openPagina(indirizzo, opzioni);
  await pagina.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const violazioni = await pagina.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
  await close();
  return violazioni;
}

describe('ogni tipo di pagina', () => {
  test.each(PAGINE)('%s sta in 320 px, non chiama altri server e non dà errori', async (indirizzo) => {
    const { pagina, chieste, errori, close } = await openPagina(indirizzo, { larghezza: 320 });
    const larga = await pagina.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(larga).toBeLessThanOrEqual(0);
    expect(chieste.filter((url) => !url.startsWith(sito.indirizzo) && !url.startsWith('data:'))).toEqual([]);
    expect(errori).toEqual([]);
    await close();
  });

  test.each(PAGINE)(
    '%s non ha difetti di accessibilità che un programma trovi (WCAG 2.2 AA)',
    async (indirizzo) => {
      expect(await listViolazioni(indirizzo)).toEqual([]);
    },
  );

  test.each(PAGINE.filter((pagina, i) => i % 4 === 0 || pagina === '/indice/a/'))(
    '%s si legge anche nel tema scuro (WCAG 2.2 AA)',
    async (indirizzo) => {
      expect(await listViolazioni(indirizzo, { scuro: true })).toEqual([]);
    },
  );
});

test('ogni collegamento interno porta a una pagina, e ogni àncora a un punto che c’è', () => {
  const pagine = fg.sync('**/*.html', { cwd: sito.dist });
  const testi = new Map(
    pagine.map((pagina) => [
      `/${pagina.replace(/index\.html$/, '')}`,
      readFileSync(join(sito.dist, pagina), 'utf8'),
    ]),
  );
  const rotti: string[] = [];
  for (const [pagina, testo] of testi)
    for (const [, href = ''] of testo.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const meta = new URL(href, `http://sito${pagina}`);
      if (meta.host !== 'sito') continue;
      const arrivo = testi.get(meta.pathname);
      const esiste = arrivo !== undefined || existsSync(join(sito.dist, meta.pathname));
      const punto = decodeURIComponent(meta.hash.slice(1));
      if (!esiste || (punto && !arrivo?.includes(`id="${punto}"`))) rotti.push(`${pagina} → ${href}`);
    }
  expect(testi.size).toBeGreaterThan(700);
  expect(rotti).toEqual([]);
});

describe('senza JavaScript', () => {
  test('un indicatore ha atteso, rilevato, esiti, il conto e la tabella del grafico', async () => {
    const { pagina, close } = await openPagina(`${PIANO}indicatori/00002/`, { js: false });
    const testo = await pagina.locator('main').innerText();
    for (const pezzo of [
      '> 85%',
      '80,5%',
      '94,71 %',
      'Quasi raggiunto',
      '100 × 80,5 / 85 = 94,7059, cioè 94,71 %',
      'riga 119',
    ])
      expect(testo).toContain(pezzo);
    expect(await pagina.getByRole('cell', { name: '85 %', exact: true }).isVisible()).toBe(true);
    expect(await pagina.locator('canvas').isVisible()).toBe(false);
    await close();
  });

  test('un settore dice il totale e come è fatto', async () => {
    const { pagina, close } = await openPagina(`${PIANO}settori/s8/`, { js: false });
    const testo = await pagina.locator('main').innerText();
    expect(testo).toContain('93,43 %');
    expect(testo).toContain('(85 × 94 + 5 × 85,5 + 5 × 95 + 5 × 90) / 100 = 93,425, cioè 93,43 %');
    await close();
  });

  test('la ricerca dice che serve JavaScript e porta agli indici', async () => {
    const { pagina, close } = await openPagina('/cerca/', { js: false });
    expect(await pagina.locator('main').innerText()).toContain('JavaScript');
    await close();
  });
});

test('ogni conto stampato nel sito, rifatto, dà la cifra che gli sta accanto', () => {
  const conti = fg.sync('enti/**/*.html', { cwd: sito.dist }).flatMap((pagina) =>
    [...readFileSync(join(sito.dist, pagina), 'utf8').matchAll(/<p class="conto">([^<]+)/g)].map(
      ([, testo = '']) => ({
        pagina,
        testo: testo.replaceAll('&nbsp;', ' ').trim(),
      }),
    ),
  );
  expect(conti.length).toBeGreaterThan(190);
  const sbagliati = conti.filter(({ testo }) => {
    const [, conto = '', cifra = ''] = /^(.+) = (?:[\d.,]+, cioè )?([\d.,]+) %$/.exec(testo) ?? [];
    return formatNumero(redoConto(conto), 2, true) !== cifra;
  });
  expect(sbagliati).toEqual([]);
});

describe('con le regole di un altro ente', () => {
  test('un indicatore con due componenti: ad Alessandria vale la più bassa', async () => {
    const { pagina, close } = await openPagina(`${PIANO}indicatori/00012/`, { larghezza: 360 });
    await pagina.getByText('E con le regole di un altro ente?').press('Enter');
    await pagina.getByLabel('Regole da provare').selectOption('comune-di-alessandria-2022');
    const risposta = pagina.locator('[data-risposta]');
    await expect
      .poll(() => risposta.innerText())
      .toContain('Vale il raggiungimento della componente più bassa');
    await close();
  });

  test('senza JavaScript non c’è, e la spiegazione è intera', async () => {
    const { pagina, close } = await openPagina(`${PIANO}indicatori/00012/`, { js: false });
    expect(await pagina.getByText('E con le regole di un altro ente?').isVisible()).toBe(false);
    expect(await pagina.locator('#perche .conto').isVisible()).toBe(true);
    await close();
  });
});

describe('i grafici', () => {
  test('Chart.js arriva solo quando un grafico si vede, e lo disegna', async () => {
    const { pagina, chieste, close } = await openPagina(`${PIANO}settori/s5/`);
    await pagina.locator('[data-grafico]').first().scrollIntoViewIfNeeded();
    await pagina.waitForFunction(() => {
      const canvas = document.querySelector('canvas');
      const punti = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return Array.from(punti).some((punto) => punto > 0);
    });
    expect(chieste.some((url) => url.includes('grafico.disegno'))).toBe(true);
    await close();
  });

  test('il disegno si posa sulle barre della figura senza spostare nulla', async () => {
    const { pagina, close } = await openPagina(`${PIANO}settori/s5/`);
    const riquadro = pagina.locator('#distanza .grafico-riquadro');
    const prima = await riquadro.evaluate((elemento) => elemento.clientHeight);
    expect(prima).toBeGreaterThan(300);
    await riquadro.scrollIntoViewIfNeeded();
    await pagina.locator('#distanza [data-disegnato]').waitFor();
    expect(await riquadro.evaluate((elemento) => elemento.clientHeight)).toBe(prima);
    const coperti = await pagina.locator('#distanza .corsia i').evaluateAll((segni) => {
      const tela = document.querySelector<HTMLCanvasElement>('#distanza canvas');
      const posto = tela?.getBoundingClientRect();
      return segni.map((segno) => {
        const { left, top, width, height } = segno.getBoundingClientRect();
        const [x, y] = [left + width / 2 - (posto?.left ?? 0), top + height / 2 - (posto?.top ?? 0)];
        return tela?.getContext('2d')?.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data[3];
      });
    });
    expect(coperti.length).toBeGreaterThan(5);
    expect(coperti.every((opaco) => opaco === 255)).toBe(true);
    const segno = pagina.locator('#distanza .corsia i').first();
    expect(await segno.isVisible()).toBe(false);
    await pagina.emulateMedia({ media: 'print' });
    expect(await segno.isVisible()).toBe(true);
    await close();
  });

  test('si scaricano i dati, anche senza JavaScript, e l’immagine', async () => {
    const { pagina, close } = await openPagina(`${PIANO}settori/s8/`);
    const link = await pagina.locator('#punti a[download]').getAttribute('href');
    const csv = await (await pagina.request.get(sito.indirizzo + link)).text();
    expect(csv.split('\n').slice(0, 2)).toEqual([
      'Codice,Titolo,Peso,Percentuale,Punti ottenuti,Punti persi',
      expect.stringMatching(/^S8\.00001,.*,85,94,79\.9,5\.1$/),
    ]);
    const [immagine] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.locator('#punti').getByRole('button', { name: 'Scarica l’immagine' }).click(),
    ]);
    expect(immagine.suggestedFilename()).toBe('punti.png');
    expect(
      readFileSync(await immagine.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    await close();
  });

  test('un riquadro sta in un altro sito, e riporta alla sua pagina', async () => {
    const { pagina, close } = await openPagina('/404.html');
    await pagina.setContent(`<iframe src="${sito.indirizzo}/embed${PIANO}settori/s8/punti/"></iframe>`);
    const riquadro = pagina.frameLocator('iframe');
    await riquadro.getByText('Persi 6,58 punti su 100').first().waitFor();
    expect(await riquadro.locator('header, footer').count()).toBe(0);
    expect(await riquadro.locator('.fonte a').getAttribute('href')).toBe(`${PIANO}settori/s8/`);
    await close();
  });

  test('nel tema scuro l’immagine da scaricare resta chiara, e la pagina resta scura', async () => {
    const { pagina, close } = await openPagina(`${PIANO}settori/s8/`, { scuro: true });
    const readFondo = () => pagina.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const scuro = await readFondo();
    expect(scuro).not.toBe('rgb(255, 255, 255)');
    await Promise.all([
      pagina.waitForEvent('download'),
      pagina.locator('#punti').getByRole('button', { name: 'Scarica l’immagine' }).click(),
    ]);
    expect(await readFondo()).toBe(scuro);
    await pagina.emulateMedia({ media: 'print' });
    expect(await readFondo()).toBe('rgb(255, 255, 255)');
    await close();
  });

  test('sul telefono basta la figura, con i titoli per intero: Chart.js non si scarica', async () => {
    const { pagina, chieste, close } = await openPagina(`${PIANO}settori/s5/`, { larghezza: 360 });
    await pagina.locator('#distanza').scrollIntoViewIfNeeded();
    await pagina.waitForLoadState('networkidle');
    expect(await pagina.locator('#distanza .figura').innerText()).toContain(
      '00012 N. utenti CPIA (iscritti e frequentanti ai percorsi di educazione degli adulti)',
    );
    expect(chieste.some((url) => url.includes('grafico.disegno'))).toBe(false);
    await close();
  });

  test('una pagina lunga aperta dall’alto non lo scarica', async () => {
    const { pagina, chieste, close } = await openPagina('/controlli/');
    await pagina.waitForTimeout(300);
    expect(chieste.filter((url) => url.includes('grafico.disegno'))).toEqual([]);
    await close();
  });
});

test('i controlli mostrano l’errore del totale «sociale», con i due numeri e la riga', async () => {
  const { pagina, close } = await openPagina('/controlli/');
  const riga = pagina.getByRole('row', { name: /«sociale», Totale: è stampato 31, ma 17 \+ 13 = 30/ });
  const testo = await riga.innerText();
  expect(testo).toMatch(/\b31\b[\s\S]*\b30\b/);
  expect(testo).toContain('riga 72');
  await close();
});

test('dalla prima pagina si arriva a un indicatore seguendo i collegamenti', async () => {
  const { pagina, close } = await openPagina('/', { js: false });
  for (const nome of ["Unione delle Terre d'Argine", 'Valore pubblico 2023', 'S9 — Polizia Locale'])
    await pagina.locator('main').getByRole('link', { name: nome, exact: true }).click();
  await pagina
    .locator('main')
    .getByRole('link', { name: /^N\. morti sulle strade/ })
    .click();
  expect(await pagina.locator('h1').innerText()).toContain('N. morti sulle strade');
  expect(new URL(pagina.url()).pathname).toBe(`${PIANO}indicatori/00052/`);
  await close();
});

test('senza JavaScript l’impronta di una versione è quella del file che si scarica, ed è citata', async () => {
  const { pagina, close } = await openPagina(`${RELAZIONE}versioni/approvato/`, { js: false });
  const impronta = await pagina.locator('#sha256').innerText();
  const [scaricato] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('link', { name: 'Scarica i dati di questa versione' }).click(),
  ]);
  expect(new URL(scaricato.url()).pathname).toBe(
    '/dati/unione-terre-d-argine/performance-2021/approvato.json',
  );
  const byte = readFileSync(await scaricato.path());
  expect(createHash('sha256').update(byte).digest('hex')).toBe(impronta);
  expect(await pagina.locator('blockquote.citazione').innerText()).toContain(impronta.slice(0, 12));
  await close();
});
