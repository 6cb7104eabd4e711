import { removeAccenti } from './interrogazione.ts';
import { copyModello, findElemento } from './modelli.ts';
import type { Filtro } from './richiesta.ts';

/** From how many values a filter offers to narrow its list. */
const MOLTI = 15;

/** How many values are drawn: of twenty thousand bodies one writes the name. */
const MASSIMO = 200;

function drawValore(radice: ParentNode, filtro: Filtro, valore: string, posizione: number): HTMLElement {
  const voce = copyModello(radice, 'valore');
  const casella = findElemento<HTMLInputElement>(voce, 'input');
  casella.id = `filtro-${filtro}-${posizione}`;
  casella.name = filtro;
  casella.value = valore;
  findElemento<HTMLLabelElement>(voce, 'label').htmlFor = casella.id;
  findElemento(voce, '[data-valore]').textContent = valore;
  return voce;
}

/** The values that are chosen and, of the others, those that hold a text. */
function pickValori(valori: string[], scelti: string[], testo: string): string[] {
  const cercato = removeAccenti(testo.trim());
  const altri = valori.filter(
    (valore) => !scelti.includes(valore) && removeAccenti(valore).includes(cercato),
  );
  return [...valori.filter((valore) => scelti.includes(valore)), ...altri.slice(0, MASSIMO)];
}

/**
 * Draws a checkbox for each value of a filter; where they are many, with a box that narrows the list.
 * @param update called when the list was drawn again, to bring counts and ticks up to date
 */
export function drawValori(
  radice: ParentNode,
  gruppo: HTMLElement,
  filtro: Filtro,
  valori: string[],
  scelti: string[],
  update: () => void,
): void {
  const elenco = findElemento(gruppo, '[data-valori]');
  const draw = (quali: string[], spuntati: string[]) => {
    const voci = quali.map((valore, i) => drawValore(radice, filtro, valore, i));
    elenco.replaceChildren(...voci);
    for (const casella of elenco.querySelectorAll('input'))
      casella.checked = spuntati.includes(casella.value);
  };
  gruppo.querySelector('[data-restringi]')?.remove();
  draw(valori.length <= MASSIMO ? valori : pickValori(valori, scelti, ''), scelti);
  if (valori.length <= MOLTI) return;
  const restringi = copyModello(radice, 'restringi');
  const casella = findElemento<HTMLInputElement>(restringi, 'input');
  casella.addEventListener('input', () => {
    const spuntati = [...elenco.querySelectorAll('input:checked')].map(
      (uno) => (uno as HTMLInputElement).value,
    );
    const tutti = casella.value === '' && valori.length <= MASSIMO;
    draw(tutti ? valori : pickValori(valori, spuntati, casella.value), spuntati);
    update();
  });
  // It narrows the list, it does not ask anything.
  casella.addEventListener('change', (evento) => evento.stopPropagation());
  casella.addEventListener('keydown', (evento) => {
    if (evento.key === 'Enter') evento.preventDefault();
  });
  elenco.before(restringi);
}
