import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sito, startSito } from './sito';

let sito: Sito;
beforeAll(async () => {
  sito = await startSito();
});
afterAll(() => sito?.close());

/** Someone on a phone who starts from the home page: every gesture counts. */
async function startPercorso() {
  const pagina: Page = await (await sito.open({ larghezza: 360 })).newPage();
  await pagina.goto(sito.indirizzo);
  let gesti = 0;
  return {
    pagina,
    follow: async (nome: string | RegExp) => {
      gesti++;
      await pagina.locator('main').getByRole('link', { name: nome }).first().click();
    },
    choose: async (etichetta: string, valore: string) => {
      gesti++;
      await pagina.getByLabel(etichetta, { exact: true }).selectOption(valore);
    },
    search: async (parole: string) => {
      gesti++;
      await pagina.locator('main').getByRole('searchbox').fill(parole);
      await pagina.keyboard.press('Enter');
    },
    pickRisultato: async (testo: RegExp) => {
      gesti++;
      await pagina.locator('[data-elenco] li').filter({ hasText: testo }).getByRole('link').click();
    },
    countGesti: () => gesti,
  };
}

describe('dalla prima pagina, al più in tre gesti', () => {
  test('quali obiettivi di polizia locale non sono stati raggiunti nel 2023?', async () => {
    const { pagina, follow, choose, countGesti } = await startPercorso();
    await follow('Che cosa non è stato raggiunto?');
    await choose('Settore', 'S9 — Polizia Locale');
    await choose('Anno', '2023');
    const viste = pagina.locator('tr[data-ente]:visible');
    const titoli = await viste.locator('th a').allInnerTexts();
    expect(titoli.slice(0, 2)).toEqual([
      "Promuovere l'educazione stradale",
      'Mettere in campo azioni di lotta al lavoro nero e alla criminalità organizzata',
    ]);
    expect(titoli).toContain('Innovazione E Dematerializzazione Delle Procedure');
    expect(titoli).toContain('Sicurezza Urbana - Controllo Del Territorio - Polizia Di Comunità - Anno 2023');
    expect(titoli).not.toContain('Aggiornamento Piani Comunali Di Protezione Civile');
    expect(
      await viste.evaluateAll((righe) => righe.every((riga) => riga.getAttribute('data-anno') === '2023')),
    ).toBe(true);
    expect(await pagina.getByRole('status').innerText()).toMatch(/^\d+ obiettivi su \d+\.$/);
    expect(countGesti()).toBeLessThanOrEqual(3);
  });

  test('quanto pesa il PUG e a che punto è? 85, e 94 %', async () => {
    const { pagina, search, pickRisultato, countGesti } = await startPercorso();
    await search('PUG intercomunale');
    await pickRisultato(/S8\.00001.*Valore pubblico 2023/s);
    await pagina.waitForURL('**/valore-pubblico-2023/obiettivi/s8-00001/');
    const riga = pagina.getByRole('row', { name: /S8 — Sviluppo Territoriale/ });
    expect(await riga.innerText()).toMatch(/85[\s\S]*94,00/);
    expect(countGesti()).toBeLessThanOrEqual(3);
  });

  test('la stessa domanda, dall’esempio della prima pagina', async () => {
    const { pagina, follow, pickRisultato, countGesti } = await startPercorso();
    await follow('Quanto pesa un obiettivo e a che punto è?');
    await pickRisultato(/S8\.00001.*Valore pubblico 2023/s);
    await pagina.waitForURL('**/obiettivi/s8-00001/');
    expect(countGesti()).toBe(2);
  });

  test('chi ha abbassato un obiettivo in corso d’anno?', async () => {
    const { pagina, follow, countGesti } = await startPercorso();
    await follow('Chi ha abbassato un obiettivo in corso d’anno?');
    const viste = pagina.locator('tr[data-ente]:visible');
    await expect.poll(() => viste.count()).toBe(1);
    expect(await viste.innerText()).toMatch(/S3\.00005[\s\S]*Unione delle Terre d'Argine[\s\S]*35[\s\S]*20/);
    expect(countGesti()).toBe(1);
  });
});

test('senza JavaScript la risposta c’è lo stesso, nell’elenco intero', async () => {
  const contesto = await sito.open({ js: false });
  const senza = await contesto.newPage();
  await senza.goto(sito.indirizzo);
  await senza.getByRole('link', { name: 'Che cosa non è stato raggiunto?' }).click();
  const riga = senza.getByRole('row', { name: /Innovazione E Dematerializzazione Delle Procedure/ });
  expect(await riga.innerText()).toMatch(/S9 — Polizia Locale[\s\S]*99,25[\s\S]*Quasi raggiunto/);
  await contesto.close();
});
