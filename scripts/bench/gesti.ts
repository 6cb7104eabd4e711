import type { Page } from 'playwright-core';

/** Something a reader does on a page with a lot in it, and what is waited for. */
export interface Gesto {
  nome: string;
  indirizzo: string;
  act: (pagina: Page) => Promise<unknown>;
}

/** With the keyboard, as a finger would: a choice made by a program is not a gesture, and nothing would be measured. */
const pickProssimo = (selettore: string) => (pagina: Page) => pagina.locator(selettore).press('ArrowDown');

const openDettagli = (selettore: string) => (pagina: Page) => pagina.locator(selettore).first().click();

const PIANO = '/enti/unione-terre-d-argine/performance-2021/';

/** The pages with the most to move, each with what is done there most. */
export const GESTI: Gesto[] = [
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
