import { buildEstratto, markTesto } from './estratto.ts';
import { parseInterrogazione } from './interrogazione.ts';
import { copyModello, findElemento, writeBrani } from './modelli.ts';
import type { Scheda, Trovato } from './pagefind.ts';
import type { Risultati } from './ricerca.ts';

/** How many results of one list are shown at a time. */
export const PASSO = 10;

/** Draws some of the results, after fetching their records, with the words that were found marked. */
export async function drawRisultati(
  radice: ParentNode,
  trovati: Trovato[],
  { parole, affini }: Pick<Risultati, 'parole' | 'affini'>,
): Promise<HTMLElement[]> {
  const schede = await Promise.all(trovati.map((trovato) => trovato.data()));
  const affiniDivisi = affini.flatMap(splitSignificative);
  return schede.map((scheda) => drawRisultato(radice, scheda, parole, affiniDivisi));
}

/** The words of a way of saying, without articles and prepositions. */
const splitSignificative = (modo: string): string[] => parseInterrogazione(modo).parole;

/** One result: title, what it is and where it belongs, summary, the passage with the words, outcome. */
function drawRisultato(radice: ParentNode, scheda: Scheda, chieste: string[], affini: string[]): HTMLElement {
  const voce = copyModello(radice, 'risultato');
  const parole = [...chieste, ...affini];
  const {
    title = '',
    sintesi = '',
    codice = '',
    percorso = '',
    misure = '',
    esito = '',
    classe = '',
  } = scheda.meta;
  const { tipo } = scheda.filters;
  const titolo = findElemento<HTMLAnchorElement>(voce, 'a');
  titolo.href = scheda.url;
  writeBrani(titolo, markTesto(title || scheda.url, parole));
  writeTesto(voce, 'tipo', tipo?.[0] ?? '');
  writeBrani(findElemento(voce, '[data-codice]'), markTesto(codice, parole));
  writeTesto(voce, 'percorso', percorso && `· ${percorso}`);
  writeTesto(voce, 'misure', misure && `· ${misure}`);
  writeBrani(findElemento(voce, '[data-sintesi]'), markTesto(sintesi, parole));
  writeBrani(findElemento(voce, '[data-estratto]'), buildEstratto(scheda, chieste, affini));
  writeTesto(voce, 'esito', esito);
  findElemento(voce, '[data-esito]').setAttribute('data-esito', classe);
  return voce;
}

function writeTesto(voce: HTMLElement, nome: string, testo: string): void {
  const elemento = findElemento<HTMLElement>(voce, `[data-${nome}]`);
  elemento.textContent = testo;
  elemento.hidden = testo === '';
}
