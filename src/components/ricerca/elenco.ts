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

/** Draws the results: in groups, or the first of one list. */
export async function drawElenco(
  radice: ParentNode,
  indice: Indice,
  richiesta: Richiesta,
  risultati: Risultati,
  quanti: number,
): Promise<HTMLElement[]> {
  const raggruppati = await groupRisultati(indice, richiesta, risultati);
  if (raggruppati) return drawGruppi(radice, richiesta, risultati, raggruppati);
  const lista = document.createElement('ol');
  lista.className = 'list-unstyled';
  lista.append(...(await drawRisultati(radice, risultati.trovati.slice(0, quanti), risultati)));
  return [lista];
}

async function drawGruppi(
  radice: ParentNode,
  richiesta: Richiesta,
  risultati: Risultati,
  { filtro, primi, gruppi }: Raggruppati,
): Promise<HTMLElement[]> {
  const nomi = ['I più pertinenti', ...gruppi.map(({ valore }) => nameGruppo(valore))];
  const liste = await Promise.all(
    [primi, ...gruppi.map((gruppo) => gruppo.primi)].map((trovati) =>
      drawRisultati(radice, trovati, risultati),
    ),
  );
  return liste.map((voci, i) => {
    const sezione = copyModello(radice, 'gruppo');
    const gruppo = gruppi[i - 1];
    findElemento(sezione, '[data-nome]').textContent = nomi[i] ?? '';
    findElemento(sezione, '[data-quanti]').textContent = gruppo ? `(${gruppo.quanti})` : '';
    findElemento(sezione, 'ol').append(...voci);
    const tutti = findElemento<HTMLAnchorElement>(sezione, '[data-tutti]');
    tutti.hidden = gruppo === undefined || gruppo.quanti <= voci.length;
    if (gruppo) {
      tutti.href = location.pathname + buildIndirizzo(narrowRichiesta(richiesta, filtro, gruppo));
      tutti.textContent = `Vedi tutti: ${nomi[i]} (${gruppo.quanti})`;
    }
    return sezione;
  });
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
