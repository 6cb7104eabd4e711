import { copyModello, findElemento } from './modelli.ts';
import type { Conteggi } from './pagefind.ts';
import { countFiltri, FILTRI, type Filtro, mapFiltri, parseOrdine, type Richiesta } from './richiesta.ts';

/** The types of page, from the general to the particular; any other comes after. */
const TIPI = ['Piano', 'Settore', 'Obiettivo', 'Indicatore', 'Guida'];

/** The width from which the filters stand beside the results. */
const SCHERMO_LARGO = '(min-width: 992px)';

/** Draws, once, a checkbox for each value of each filter. */
export function drawFiltri(radice: ParentNode, totali: Conteggi, richiesta: Richiesta): void {
  for (const filtro of FILTRI) {
    const gruppo = findElemento<HTMLDetailsElement>(radice, `[data-filtro="${filtro}"]`);
    const scelti = richiesta.filtri[filtro];
    const valori = sortValori(filtro, [...new Set([...Object.keys(totali[filtro] ?? {}), ...scelti])]);
    const voci = valori.map((valore, i) => drawValore(radice, filtro, valore, i));
    findElemento(gruppo, '[data-valori]').replaceChildren(...voci);
    gruppo.open = scelti.length > 0 || (valori.length > 1 && valori.length <= 6);
  }
  const filtri = findElemento<HTMLDetailsElement>(radice, '[data-filtri]');
  const schermo = matchMedia(SCHERMO_LARGO);
  const fitSchermo = () => {
    filtri.open = schermo.matches;
  };
  schermo.addEventListener('change', fitSchermo);
  fitSchermo();
}

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

/** Years from the latest, types from the general, all else in alphabetical order with numbers as numbers. */
function sortValori(filtro: Filtro, valori: string[]): string[] {
  const posto = (valore: string) => (TIPI.includes(valore) ? TIPI.indexOf(valore) : TIPI.length);
  const verso = filtro === 'anno' ? -1 : 1;
  return valori.sort((a, b) => {
    const perTipo = filtro === 'tipo' ? posto(a) - posto(b) : 0;
    return perTipo || verso * a.localeCompare(b, 'it', { numeric: true });
  });
}

/** Brings counts and ticks up to date; a value that would give nothing goes out of sight. */
export function updateFiltri(radice: ParentNode, conteggi: Conteggi, richiesta: Richiesta): void {
  for (const filtro of FILTRI) {
    const gruppo = findElemento<HTMLElement>(radice, `[data-filtro="${filtro}"]`);
    for (const casella of gruppo.querySelectorAll('input')) {
      const quanti = conteggi[filtro]?.[casella.value] ?? 0;
      casella.checked = richiesta.filtri[filtro].includes(casella.value);
      const voce = casella.closest('li');
      if (!voce) continue;
      voce.hidden = quanti === 0 && !casella.checked;
      findElemento(voce, '[data-quanti]').textContent = `(${quanti})`;
    }
    writeScelti(gruppo, richiesta.filtri[filtro].length);
    gruppo.hidden = gruppo.querySelector('li:not([hidden])') === null;
  }
  const scelti = countFiltri(richiesta);
  writeScelti(findElemento(radice, '[data-filtri]'), scelti);
  findElemento<HTMLElement>(radice, '[data-azzera]').hidden = scelti === 0;
}

function writeScelti(gruppo: HTMLElement, scelti: number): void {
  const segno = findElemento<HTMLElement>(gruppo, ':scope > summary [data-scelti]');
  segno.textContent = scelti === 1 ? '1 scelto' : `${scelti} scelti`;
  segno.hidden = scelti === 0;
}

/** What the form asks now: the text, the values ticked, the order. */
export function readModulo(modulo: HTMLFormElement): Richiesta {
  const dati = new FormData(modulo);
  const valori = (filtro: Filtro) => dati.getAll(filtro).map(String);
  return {
    testo: String(dati.get('q') ?? ''),
    filtri: mapFiltri(valori),
    ordine: parseOrdine(String(dati.get('ordine'))),
  };
}
