import { findElemento } from './modelli.ts';
import type { Trovato } from './pagefind.ts';

/** Listens for the order and for the download; the program that writes the file is fetched only by who wants one. */
export function listenAttrezzi(
  radice: ParentNode,
  { ask, listTrovati }: { ask: () => void; listTrovati: () => Trovato[] },
): void {
  findElemento(radice, 'select').addEventListener('change', ask);
  const bottone = findElemento<HTMLButtonElement>(radice, '[data-scarica]');
  bottone.addEventListener('click', async () => {
    const { downloadRisultati } = await import('./scarica.ts');
    await downloadRisultati(bottone, listTrovati());
  });
}
