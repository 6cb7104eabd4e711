import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIn, type Sito, startSito } from './sito';

const PIANO = '/enti/unione-terre-d-argine/valore-pubblico-2023/';
let sito: Sito;
beforeAll(async () => {
  sito = await startSito();
});
afterAll(() => sito?.close());

const openPagina = (indirizzo: string, opzioni?: Parameters<Sito['open']>[0]) =>
  openIn(sito, indirizzo, opzioni);

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
