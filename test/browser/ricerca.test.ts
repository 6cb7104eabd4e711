import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fg from 'fast-glob';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOMANDE } from './domande';
import { type Sito, startSito } from './sito';

let sito: Sito;
let pagina: Page;
beforeAll(async () => {
  sito = await startSito();
  pagina = await (await sito.open()).newPage();
});
afterAll(() => sito?.close());

/** The first results of a query, as a reader would get them: from the address. */
async function search(testo: string, altro = ''): Promise<string[]> {
  await pagina.goto(`${sito.indirizzo}/cerca/?q=${encodeURIComponent(testo)}${altro}`);
  await pagina.waitForFunction(() => {
    const detto = document.querySelector('[data-conteggio]')?.textContent ?? '';
    return /risultat/i.test(detto) && !/cerco/i.test(detto);
  });
  return pagina
    .locator('[data-elenco] li a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

const PIANO = '/enti/unione-terre-d-argine/valore-pubblico-2023/';

describe('la ricerca trova', () => {
  test.each([
    ['00045', `${PIANO}indicatori/00045/`],
    ['S5.00016', `${PIANO}obiettivi/s5-00016/`],
    ['s5 00016', `${PIANO}obiettivi/s5-00016/`],
    ['DG.00004/S4.00002', `${PIANO}obiettivi/dg-00004-s4-00002/`],
    ['01.01.01', `${PIANO}obiettivi/01-01-01/`],
  ])('per codice: %s', async (codice, indirizzo) => {
    expect((await search(codice))[0]).toBe(indirizzo);
  });

  test.each([
    ['contributi disagio abitativo sisma', `${PIANO}indicatori/00045/`],
    ['morti sulle strade', `${PIANO}indicatori/00052/`],
    ['incontri di sensibilizzazione stereotipi', `${PIANO}indicatori/00150/`],
  ])('per parola: %s', async (parole, indirizzo) => {
    expect((await search(parole)).slice(0, 3)).toContain(indirizzo);
  });

  test('senza accenti come con gli accenti', async () => {
    const con = await search('disabilità');
    expect(con.length).toBeGreaterThan(0);
    expect(await search('disabilita')).toEqual(con);
  });

  test('solo ciò che i filtri lasciano', async () => {
    const trovati = await search('sicurezza', '&tipo=Indicatore');
    expect(trovati.length).toBeGreaterThan(0);
    expect(trovati.every((indirizzo) => indirizzo.includes('/indicatori/'))).toBe(true);
  });
});

describe('i risultati si mettono in ordine', () => {
  /** The achievements of the results shown, in their order. */
  const readRaggiungimenti = async (ordine: string) => {
    await search('', `&tipo=Indicatore&ordine=${ordine}`);
    const misure = await pagina.locator('[data-misure]').allInnerTexts();
    return misure.map((testo) => Number(/([\d,]+)\s%/.exec(testo)?.[1]?.replace(',', '.')));
  };

  test('per raggiungimento, dal più alto', async () => {
    const primi = await readRaggiungimenti('raggiungimento');
    expect(primi.length).toBeGreaterThan(5);
    expect(primi).toEqual(primi.toSorted((a, b) => b - a));
  });

  test('per distanza dall’atteso, dalla più grande', async () => {
    const primi = await readRaggiungimenti('distanza');
    expect(primi[0]).toBeLessThan(50);
    expect(primi).toEqual(primi.toSorted((a, b) => a - b));
  });

  test('e chi non ha quella cifra resta, in fondo', async () => {
    const quanti = async (altro: string) => {
      await search('nidi', altro);
      return (await pagina.locator('[data-conteggio]').innerText()).match(/\d+/)?.[0];
    };
    expect(await quanti('&ordine=peso')).toBe(await quanti(''));
  });
});

describe('senza un ordine i risultati stanno in gruppi', () => {
  /** «Indicatori (14)» for each group, and the number of all the results. */
  async function readGruppi(testo: string, altro = '') {
    await search(testo, altro);
    const titoli = await pagina.locator('[data-elenco] h2').allInnerTexts();
    const tutti = Number((await pagina.locator('[data-conteggio]').innerText()).match(/\d+/)?.[0]);
    return { titoli, quanti: titoli.slice(1).map((titolo) => Number(/\((\d+)\)/.exec(titolo)?.[1])), tutti };
  }

  test('prima i più pertinenti, poi per tipo di pagina, e nessuno va perso', async () => {
    const { titoli, quanti, tutti } = await readGruppi('nidi');
    expect(titoli[0]).toContain('I più pertinenti');
    expect(titoli.join()).toMatch(/Indicatori \(\d+\).*Obiettivi \(\d+\)/);
    expect(quanti.reduce((somma, numero) => somma + numero)).toBe(tutti);
  });

  test('per ente, se si chiede; chi non è di un ente sta in «Altre pagine»', async () => {
    const { titoli, quanti, tutti } = await readGruppi('nidi', '&ordine=ente');
    expect(titoli.at(-1)).toContain('Altre pagine');
    expect(titoli.join()).toContain('Comune di Alessandria');
    expect(quanti.reduce((somma, numero) => somma + numero)).toBe(tutti);
  });

  test('«Vedi tutti» apre il gruppo intero, in un elenco solo', async () => {
    await search('nidi');
    const collegamento = pagina.getByRole('link', { name: /Vedi tutti: Obiettivi/ });
    const quanti = /\d+/.exec(await collegamento.innerText())?.[0];
    await collegamento.click();
    await pagina.waitForURL(/tipo=Obiettivo/);
    await pagina.getByText(`${quanti} risultati per «nidi»`).waitFor();
    expect(await pagina.locator('[data-elenco] h2').count()).toBe(0);
    expect(await pagina.locator('[data-elenco] li').count()).toBe(10);
  });
});

test('tutti i risultati, anche quelli non mostrati, si scaricano in una tabella', async () => {
  await search('polizia', '&differenze=Con+differenze');
  const quanti = Number((await pagina.locator('[data-conteggio]').innerText()).match(/\d+/)?.[0]);
  const [file] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.locator('[data-scarica]').click(),
  ]);
  const righe = Papa.parse<string[]>(readFileSync(await file.path(), 'utf8').trim()).data;
  expect(righe[0]).toEqual(['codice', 'titolo', 'tipo', 'ente', 'piano', 'settore', 'esito', 'url']);
  expect(quanti).toBeGreaterThan(0);
  expect(righe.length).toBe(quanti + 1);
});

describe.each(Object.entries(DOMANDE))('chi chiede %s trova fra i primi tre', (_, domande) => {
  test.each(domande)('%s', async (domanda, ...pagine) => {
    const primi = (await search(domanda)).slice(0, 3);
    expect(
      primi.some((indirizzo) => pagine.includes(indirizzo)),
      primi.join('\n'),
    ).toBe(true);
  });
});

test('un filtro con molti valori si restringe scrivendone una parte; ciò che era scelto resta scelto', async () => {
  await search('servizi');
  const gruppo = pagina.locator('[data-filtro="settore"]');
  await gruppo.locator('> summary').click();
  const [tutti, etichetta] = [gruppo.locator('li:visible'), gruppo.locator('li:visible label').first()];
  const prima = await tutti.count();
  await etichetta.click();
  await expect.poll(() => new URL(pagina.url()).searchParams.get('settore')).toBeTruthy();
  const scelto = new URL(pagina.url()).searchParams.get('settore');
  await gruppo.locator('[data-restringi] input').fill('sociali');
  const rimasti = await tutti.allInnerTexts();
  expect(rimasti.length).toBeLessThan(prima);
  expect(rimasti.slice(1).every((testo) => /sociali/i.test(testo))).toBe(true);
  expect(await gruppo.locator('input:checked').getAttribute('value')).toBe(scelto);
  await gruppo.locator('[data-restringi] input').press('Enter');
  expect(new URL(pagina.url()).searchParams.getAll('settore')).toEqual([scelto]);
});

test('chi sceglie un ente o un settore ne può seguire le novità, e il feed c’è', async () => {
  await search('', '&ente=Comune+di+Alessandria');
  const listFeed = () =>
    pagina.locator('[data-segui] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await expect.poll(listFeed).toEqual(['/enti/comune-di-alessandria/novita.xml']);
  const settore = await pagina
    .locator('[data-filtro="settore"] input[type="checkbox"]')
    .first()
    .getAttribute('value');
  await search('', `&settore=${encodeURIComponent(settore ?? '')}`);
  await expect.poll(async () => (await listFeed()).length).toBeGreaterThan(0);
  const [feed] = await listFeed();
  expect(readFileSync(join(sito.dist, feed ?? ''), 'utf8')).toContain('<feed');
  await search('nidi');
  await pagina.locator('[data-filtro="tipo"] li').first().waitFor();
  expect(await pagina.locator('[data-segui]').isVisible()).toBe(false);
});

test('quando non trova nulla lo dice e dà un consiglio', async () => {
  expect(await search('zzzqqq')).toEqual([]);
  expect(await pagina.locator('main').innerText()).toMatch(/nessun risultato/i);
});

test('di una parola sbagliata cerca la più vicina, di un sinonimo anche il termine dei documenti, e lo dice', async () => {
  await search('indicattori');
  expect(await pagina.locator('[data-nota]').innerText()).toContain('Forse cercavi «indicatori»');
  await search('smart working');
  expect(await pagina.locator('[data-nota]').innerText()).toContain('«Lavoro agile»');
});

test('«/» porta alla casella da ogni pagina, e da lì alla ricerca; chi lo spegne non lo trova più', async () => {
  const contesto = await sito.open();
  const altra = await contesto.newPage();
  await altra.goto(`${sito.indirizzo}/dati/`);
  await altra.locator('body').press('/');
  await altra.keyboard.type('nidi/scuole');
  await altra.keyboard.press('Enter');
  await altra.waitForURL(/cerca\/\?q=nidi%2Fscuole/);
  await altra.locator('label[for=ricerca-scorciatoia]').click();
  await altra.goto(`${sito.indirizzo}/dati/`);
  await altra.locator('body').press('/');
  expect(await altra.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await contesto.close();
});

test('senza JavaScript ogni obiettivo e ogni indicatore si trova nell’indice, per lettera', async () => {
  const indice = fg.sync('indice/*/index.html', { cwd: sito.dist });
  const collegati = indice.map((file) => readFileSync(join(sito.dist, file), 'utf8')).join('');
  const pagine = fg.sync('enti/*/*/{obiettivi,indicatori}/*/index.html', { cwd: sito.dist });
  const mancanti = pagine.filter((file) => !collegati.includes(`"/${file.replace('index.html', '')}"`));
  expect(pagine.length).toBeGreaterThan(500);
  expect(mancanti).toEqual([]);
});

test('l’indirizzo tiene la richiesta mentre si scrive, e «/» porta alla casella', async () => {
  await pagina.goto(`${sito.indirizzo}/cerca/`);
  await pagina.locator('body').press('/');
  await pagina.keyboard.type('nidi');
  await pagina.waitForURL(/q=nidi/);
  await pagina.locator('[data-elenco] li a').first().waitFor();
});

test('una parola del glossario si apre dove compare, da tastiera e senza JavaScript, e si richiude', async () => {
  const contesto = await sito.open({ js: false });
  const altra = await contesto.newPage();
  await altra.goto(`${sito.indirizzo}${PIANO}indicatori/00045/`);
  await altra.getByRole('button', { name: 'Raggiungimento', exact: true }).press('Enter');
  const definizione = altra.locator('.definizione:popover-open');
  expect(await definizione.innerText()).toContain('Quanta parte del valore atteso');
  await altra.keyboard.press('Escape');
  expect(await definizione.count()).toBe(0);
  await contesto.close();
});
