import type { Termine } from '../../schema/termine';

/** A word of the glossary, with the name of its file. */
export interface TermineConChiave {
  chiave: string;
  dati: Termine;
}

/** A page in which the first appearance of every word of the glossary opens what it means. */
export interface PaginaSegnata {
  html: string;
  /** The words that appear, in order of appearance. */
  usati: TermineConChiave[];
}

/** Where a word stays as it is: what is already a control or small print, what nobody reads, what may be out of sight. */
const ESCLUSI = new Set(
  'a button code details form head label nav option script select small style summary svg template textarea'.split(
    ' ',
  ),
);

/** A tag, whose attributes may hold «>» between quotes, a comment, or the text between them. */
const PEZZO = /<!--[\s\S]*?-->|<\/?([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gi;

/** Out of sight, or one picture to who listens: what is in it cannot be reached. */
const INTOCCABILE = /\b(visually-hidden|solo-stampa)\b|\saria-hidden="true"|\shidden\b|\srole="img"/;

const escapeModello = (testo: string): string => testo.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An acronym is one only in capitals: «ERS» is not inside «vers», nor is «CUG» «cug». */
const isSigla = (modo: string): boolean => /^[A-Z]{3,}$/.test(modo);

/** How the pages write a word: its name, what the site calls it, its acronyms. The other forms are only alike. */
const listModi = ({ termine, scritto = [], forme = [] }: Termine): string[] => [
  termine,
  ...scritto,
  ...forme.filter(isSigla),
];

interface Segnatore {
  modello: RegExp;
  perModo: Map<string, TermineConChiave>;
}

function buildSegnatore(termini: TermineConChiave[]): Segnatore {
  const spiegati = termini.filter(({ dati }) => !dati.quotidiana);
  const perModo = new Map(
    spiegati.flatMap((termine) =>
      listModi(termine.dati).map((modo) => [isSigla(modo) ? modo : modo.toLowerCase(), termine] as const),
    ),
  );
  // The longest first: «obiettivo strategico» before «obiettivo».
  const modi = [...perModo.keys()].sort((a, b) => b.length - a.length).map(escapeModello);
  return { modello: new RegExp(`(?<![\\p{L}\\d])(?:${modi.join('|')})(?![\\p{L}\\d])`, 'giu'), perModo };
}

const segnatori = new WeakMap<TermineConChiave[], Segnatore>();

/** The words do not change from page to page: their pattern is made once. */
function getSegnatore(termini: TermineConChiave[]): Segnatore {
  const segnatore = segnatori.get(termini) ?? buildSegnatore(termini);
  segnatori.set(termini, segnatore);
  return segnatore;
}

/** The text of a page with, in place of each word met for the first time, the button that explains it. */
function markTesto(testo: string, { modello, perModo }: Segnatore, usati: Set<TermineConChiave>): string {
  return testo.replace(modello, (modo) => {
    const termine = perModo.get(modo) ?? perModo.get(modo.toLowerCase());
    if (!termine || usati.has(termine)) return modo;
    usati.add(termine);
    return `<button class="parola" popovertarget="parola-${termine.chiave}" type="button">${modo}</button>`;
  });
}

/**
 * Marks the first appearance of each word of the glossary in the HTML of a page. What it opens is the element
 * `parola-<chiave>`, that the layout puts after the page: the browser shows and hides it, without a script.
 */
export function markTermini(html: string, termini: TermineConChiave[]): PaginaSegnata {
  const segnatore = getSegnatore(termini);
  const usati = new Set<TermineConChiave>();
  let escluso: string | undefined;
  let dentro = 0;
  let schede = false;
  const segnato = html.replace(PEZZO, (pezzo, nome: string | undefined) => {
    if (nome === undefined)
      return escluso || pezzo.startsWith('<') ? pezzo : markTesto(pezzo, segnatore, usati);
    const chiude = pezzo.startsWith('</');
    if (escluso) {
      if (nome === escluso) dentro += chiude ? -1 : 1;
      if (dentro === 0) escluso = undefined;
      return pezzo;
    }
    // On the phone the head of a table made of cards is out of sight.
    if (nome === 'div' && !chiude) schede = /\bschede\b/.test(pezzo);
    const salta = ESCLUSI.has(nome) || INTOCCABILE.test(pezzo) || (schede && nome === 'thead');
    if (salta && !chiude && !pezzo.endsWith('/>')) {
      escluso = nome;
      dentro = 1;
    }
    return pezzo;
  });
  return { html: segnato, usati: [...usati] };
}
