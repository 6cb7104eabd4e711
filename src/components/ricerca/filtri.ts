import { findElemento } from './modelli.ts';
import { countFiltri, FILTRI, type Filtro, mapFiltri, parseOrdine, type Richiesta } from './richiesta.ts';
import type { FiltriOfferti } from './risposta.ts';
import { drawValori } from './valori.ts';

/** The types of page, from the general to the particular; any other comes after. */
const TIPI = ['Piano', 'Settore', 'Obiettivo', 'Indicatore', 'Guida'];

/** The width from which the filters stand beside the results. */
const SCHERMO_LARGO = '(min-width: 992px)';

/** Draws a checkbox for each value of each filter. */
export function drawFiltri(radice: ParentNode, offerti: FiltriOfferti, richiesta: Richiesta): void {
  const attivo = document.activeElement;
  for (const filtro of FILTRI) {
    const gruppo = findElemento<HTMLDetailsElement>(radice, `[data-filtro="${filtro}"]`);
    const scelti = richiesta.filtri[filtro];
    const valori = sortValori(filtro, [
      ...new Set([...Object.keys(offerti.totali[filtro] ?? {}), ...scelti]),
    ]);
    drawValori(radice, gruppo, filtro, valori, scelti, () =>
      updateFiltri(radice, offerti, readModulo(findModulo(radice))),
    );
    gruppo.open ||= scelti.length > 0 || (valori.length > 1 && valori.length <= 6);
  }
  if (attivo instanceof HTMLInputElement && !attivo.isConnected) focusCasella(radice, attivo);
}

/** Goes back to the box that was just ticked, now that another stands in its place. */
function focusCasella(radice: ParentNode, { name, value }: HTMLInputElement): void {
  const caselle = radice.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`);
  [...caselle].find((casella) => casella.value === value)?.focus();
}

const findModulo = (radice: ParentNode) => findElemento<HTMLFormElement>(radice, 'form');

/** The filters stand open beside the results where there is room. */
export function fitFiltri(radice: ParentNode): void {
  const filtri = findElemento<HTMLDetailsElement>(radice, '[data-filtri]');
  const schermo = matchMedia(SCHERMO_LARGO);
  const fitSchermo = () => {
    filtri.open = schermo.matches;
  };
  schermo.addEventListener('change', fitSchermo);
  fitSchermo();
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

/** Brings counts and ticks up to date; a value that would give nothing goes out of sight, unless nobody has counted. */
export function updateFiltri(
  radice: ParentNode,
  { conteggi, liberi }: FiltriOfferti,
  richiesta: Richiesta,
): void {
  for (const filtro of FILTRI) {
    const gruppo = findElemento<HTMLElement>(radice, `[data-filtro="${filtro}"]`);
    for (const casella of gruppo.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      const quanti = conteggi[filtro]?.[casella.value] ?? 0;
      casella.checked = richiesta.filtri[filtro].includes(casella.value);
      const voce = casella.closest('li');
      if (!voce) continue;
      voce.hidden = quanti === 0 && !casella.checked && !liberi.includes(filtro);
      findElemento(voce, '[data-quanti]').textContent =
        quanti > 0 || !liberi.includes(filtro) ? `(${quanti})` : '';
    }
    writeScelti(gruppo, richiesta.filtri[filtro].length);
    gruppo.hidden = gruppo.querySelector('li:not([hidden])') === null && !isRistretto(gruppo);
  }
  const scelti = countFiltri(richiesta);
  writeScelti(findElemento(radice, '[data-filtri]'), scelti);
  findElemento<HTMLElement>(radice, '[data-azzera]').hidden = scelti === 0;
}

/** Whether somebody is narrowing the list of a filter. */
const isRistretto = (gruppo: HTMLElement): boolean =>
  gruppo.querySelector<HTMLInputElement>('[data-restringi] input')?.value !== '' &&
  gruppo.querySelector('[data-restringi]') !== null;

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
