import type { Lista } from './risposta.ts';
import { PASSO } from './risultati.ts';

/** The button says how many it will add, and goes away with the last ones. */
export function writeAltri(bottone: HTMLElement, lista: Lista | undefined): void {
  const restano = lista ? lista.totale - lista.elemento.childElementCount : 0;
  bottone.hidden = restano <= 0;
  bottone.textContent = `Mostra altri ${Math.min(PASSO, restano)} di ${restano}`;
}

/**
 * Adds the next ones to a list, and goes to the first of them.
 * @param isAttuale tells, once they are ready, whether the list is still the one that is shown
 */
export async function growLista({ elemento, draw }: Lista, isAttuale: () => boolean): Promise<void> {
  const gia = elemento.childElementCount;
  const voci = await draw(gia, gia + PASSO);
  if (!isAttuale() || gia !== elemento.childElementCount) return;
  elemento.append(...voci);
  voci[0]?.querySelector('a')?.focus();
}
