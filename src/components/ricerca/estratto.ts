import type { Scheda } from './pagefind.ts';
import { findRiscontro } from './riscontro.ts';

/** A piece of text of a result, and whether it is one of the words that were looked for. */
export interface Brano {
  testo: string;
  evidente: boolean;
}

const PAROLE_PRIMA = 6;
const PAROLE_IN_TUTTO = 28;

/** Letters that may stand before the title and between title and summary: a code, a date, an outcome. */
const APERTURA = 120;

const splitTesto = (testo: string) => testo.split(/\s+/).filter((parola) => parola !== '');

const isCercata = (parola: string, cercate: string[]): boolean =>
  cercate.some((cercata) => findRiscontro(cercata, [parola]) === 'presente');

/** Marks, in a short text, the words that answer the query. */
export function markTesto(testo: string, chieste: string[]): Brano[] {
  return joinBrani(
    splitTesto(testo).map((parola) => ({
      testo: parola,
      evidente: chieste.some((chiesta) => findRiscontro(chiesta, [parola]) !== 'assente'),
    })),
  );
}

/**
 * The passage of the page where the words are, when title and summary do not already show them all.
 * Title and summary, which usually open the page, are not repeated.
 * @param affini words that mean what was asked: the index knows of them, but not where they are
 */
export function buildEstratto(scheda: Scheda, chieste: string[], affini: string[] = []): Brano[] {
  const { title = '', sintesi = '', codice = '' } = scheda.meta;
  const visibili = splitTesto(`${title} ${sintesi} ${codice}`);
  const nascoste = chieste.filter((chiesta) => findRiscontro(chiesta, visibili) === 'assente');
  if (chieste.length > 0 && nascoste.length === 0 && sintesi !== '') return [];
  const parole = splitTesto(scheda.content);
  const dopoTitolo = countApertura(scheda.content, [title, sintesi]);
  const affiniNascosti = listPosizioni(visibili, affini).length > 0 ? [] : listPosizioni(parole, affini);
  const posizioni = [...scheda.locations, ...affiniNascosti].filter((posizione) => posizione >= dopoTitolo);
  const centro =
    posizioni.find((posizione) =>
      nascoste.some((n) => findRiscontro(n, [parole[posizione] ?? '']) !== 'assente'),
    ) ?? posizioni[0];
  if (centro === undefined && sintesi !== '') return [];
  return cutBrano(parole, posizioni, Math.max(dopoTitolo, (centro ?? dopoTitolo) - PAROLE_PRIMA), dopoTitolo);
}

const listPosizioni = (parole: string[], cercate: string[]): number[] =>
  parole.flatMap((parola, i) => (isCercata(parola, cercate) ? [i] : []));

/** How many words of a page go by before its title and its summary are over. */
function countApertura(testo: string, parti: string[]): number {
  let fine = 0;
  for (const parte of parti.filter((scritta) => scritta !== '')) {
    const inizio = testo.indexOf(parte, fine);
    if (inizio >= 0 && inizio - fine < APERTURA) fine = inizio + parte.length;
  }
  return splitTesto(testo.slice(0, fine)).length;
}

/** Cuts a passage out of a page, with an ellipsis where it goes on before or after. */
function cutBrano(parole: string[], posizioni: number[], inizio: number, dopoTitolo: number): Brano[] {
  const fine = Math.min(parole.length, inizio + PAROLE_IN_TUTTO);
  const trovate = new Set(posizioni);
  const brani = parole.slice(inizio, fine).map((testo, i) => ({ testo, evidente: trovate.has(inizio + i) }));
  const puntini = { testo: '…', evidente: false };
  if (inizio > dopoTitolo) brani.unshift(puntini);
  if (fine < parole.length) brani.push(puntini);
  return joinBrani(brani);
}

/** Joins neighbouring words that look the same, so that a phrase is one mark; punctuation stays out of it. */
function joinBrani(parole: Brano[]): Brano[] {
  const gruppi: Brano[] = [];
  for (const { testo, evidente } of parole) {
    const ultimo = gruppi.at(-1);
    if (ultimo?.evidente === evidente) ultimo.testo += ` ${testo}`;
    else gruppi.push({ testo, evidente });
  }
  return gruppi.flatMap(({ testo, evidente }, i) => {
    const spazio = i < gruppi.length - 1 ? ' ' : '';
    if (!evidente) return [{ testo: testo + spazio, evidente }];
    const [, prima = '', centro = '', dopo = ''] = /^([^\p{L}\d]*)(.*?)([^\p{L}\d]*)$/u.exec(testo) ?? [];
    const brani = [prima, centro, dopo + spazio].map((parte, j) => ({ testo: parte, evidente: j === 1 }));
    return brani.filter((brano) => brano.testo !== '');
  });
}
