import { type Gruppo, groupRisultati, type Raggruppati } from './gruppi.ts';
import { copyModello, findElemento } from './modelli.ts';
import type { Indice } from './pagefind.ts';
import type { Risultati } from './ricerca.ts';
import { buildIndirizzo, type Richiesta } from './richiesta.ts';
import { drawRisultati } from './risultati.ts';

/** The groups by type of page are named in the plural; the other filters name theirs. */
const TIPI: Record<string, string> = {
  Piano: 'Piani',
  Settore: 'Settori',
  Obiettivo: 'Obiettivi',
  Indicatore: 'Indicatori',
  Guida: 'Guida e regole',
};

/**
 * Draws the results: in groups, or the first of one list.
 * @param adattata the request as it was put to the index; the links hold the one that was made
 */
export async function drawElenco(
  radice: ParentNode,
  { indice, richiesta, adattata }: { indice: Indice; richiesta: Richiesta; adattata: Richiesta },
  risultati: Risultati,
  quanti: number,
): Promise<{ voci: HTMLElement[]; lista?: HTMLElement }> {
  const raggruppati = await groupRisultati(indice, adattata, risultati);
  if (raggruppati) return { voci: await drawGruppi(radice, richiesta, risultati, raggruppati) };
  const lista = document.createElement('ol');
  lista.className = 'list-unstyled';
  lista.append(...(await drawRisultati(radice, risultati.trovati.slice(0, quanti), risultati)));
  return { voci: [lista], lista };
}

/** What fills each group that is not yet in sight. */
const attese = new WeakMap<Element, () => Promise<HTMLElement[]>>();

/** The records of a group are fetched when it is about to be seen: who finds the answer above does not pay for them. */
const osservatore = new IntersectionObserver(
  (voci) => {
    for (const { isIntersecting, target } of voci) {
      if (!isIntersecting) continue;
      osservatore.unobserve(target);
      void attese
        .get(target)?.()
        .then((risultati) => target.replaceChildren(...risultati));
    }
  },
  { rootMargin: '200px 0px' },
);

/** Fills an element when it is about to be seen. */
export function fillWhenSeen(elemento: Element, draw: () => Promise<HTMLElement[]>): void {
  attese.set(elemento, draw);
  osservatore.observe(elemento);
}

/** A part of the results under its name. */
export function drawSezione(radice: ParentNode, nome: string, quanti: string): HTMLElement {
  const sezione = copyModello(radice, 'gruppo');
  findElemento(sezione, '[data-nome]').textContent = nome;
  findElemento(sezione, '[data-quanti]').textContent = quanti;
  return sezione;
}

async function drawGruppi(
  radice: ParentNode,
  richiesta: Richiesta,
  risultati: Risultati,
  { filtro, primi, gruppi }: Raggruppati,
): Promise<HTMLElement[]> {
  const prima = drawSezione(radice, 'I più pertinenti', '');
  findElemento(prima, 'ol').append(...(await drawRisultati(radice, primi, risultati)));
  findElemento<HTMLElement>(prima, '[data-tutti]').hidden = true;
  const altre = gruppi.map((gruppo) => {
    const nome = nameGruppo(gruppo.valore);
    const sezione = drawSezione(radice, nome, `(${gruppo.quanti})`);
    fillWhenSeen(findElemento(sezione, 'ol'), () => drawRisultati(radice, gruppo.primi, risultati));
    const tutti = findElemento<HTMLAnchorElement>(sezione, '[data-tutti]');
    tutti.hidden = gruppo.quanti <= gruppo.primi.length;
    tutti.href = location.pathname + buildIndirizzo(narrowRichiesta(richiesta, filtro, gruppo));
    tutti.textContent = `Vedi tutti: ${nome} (${gruppo.quanti})`;
    return sezione;
  });
  return [prima, ...altre];
}

const nameGruppo = (valore: string | undefined): string =>
  valore === undefined ? 'Altre pagine' : (TIPI[valore] ?? valore);

/** The request that gives one group whole: its filter or, for who has no value, everything in one list. */
const narrowRichiesta = (
  richiesta: Richiesta,
  filtro: Raggruppati['filtro'],
  { valore }: Gruppo,
): Richiesta =>
  valore === undefined
    ? { ...richiesta, ordine: 'pertinenza' }
    : { ...richiesta, ordine: undefined, filtri: { ...richiesta.filtri, [filtro]: [valore] } };
