import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCollegamenti } from './collegamenti';
import { openIn, type Sito, startSito } from './sito';

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
  '/enti/unione-terre-d-argine/controlli/',
  '/enti/unione-terre-d-argine/modifiche/',
  '/enti/unione-terre-d-argine/non-raggiunti/',
  '/enti/unione-terre-d-argine/scadenze/',
  '/enti/unione-terre-d-argine/confronta/',
  '/enti/unione-terre-d-argine/indice/',
  '/enti/citta-metropolitana/controlli/',
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

const openPagina = (indirizzo: string, opzioni?: Parameters<Sito['open']>[0]) =>
  openIn(sito, indirizzo, opzioni);

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
  const { quante, rotti } = checkCollegamenti(sito.dist);
  expect(quante).toBeGreaterThan(700);
  expect(rotti).toEqual([]);
});
