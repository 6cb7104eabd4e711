import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sito, startSito } from './sito';

const PIANO = '/enti/unione-terre-d-argine/valore-pubblico-2023/';

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

test('il foglio di un obiettivo sta in una pagina e dice dove si ritrova, di quando sono i dati, da quale commit', async () => {
  const pagina = await openStampa(`${PIANO}obiettivi/s8-00001/`);
  const foglio = await pagina.locator('.foglio').innerText();
  expect(foglio).toContain(`${PIANO}obiettivi/s8-00001/`);
  expect(foglio).toMatch(/dati letti il \d\d\/\d\d\/\d{4}\./);
  // Senza git il sito non ha un commit da dire, e tace.
  expect(foglio).toMatch(/(Ultima modifica dei dati: [0-9a-f]{9}\.|\d{4}\.)\s*$/);
  const pdf = await pagina.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  expect(await pagina.locator('.vicini').isVisible()).toBe(false);
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
