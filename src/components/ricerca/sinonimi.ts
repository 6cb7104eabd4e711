import { removeAccenti } from './interrogazione.ts';
import { findRadice } from './riscontro.ts';

/**
 * The words of the field that mean the same: «asilo» and «nido», «smart working» and «lavoro agile».
 * `scripts/search-index.ts` gives every page the other ways of saying what it says, so that one search finds
 * them all, counted and sorted together; the search page says which they are and marks them.
 */
export interface Gruppo {
  /** How the documents say it: a page that has one of these is about it. */
  forme: string[];
  /** How else people look for it. */
  sinonimi: string[];
}

/** A text as the row of its words, each without accents, capitals and ending. */
function stemTesto(testo: string): string {
  const parole = removeAccenti(testo)
    .split(/[^a-z0-9]+/)
    .filter((parola) => parola !== '');
  return ` ${parole.map(findRadice).join(' ')} `;
}

const radiciDeiModi = new Map<string, string>();

/** The same for a way of saying, kept: the index asks for it once a page. */
function stemModo(modo: string): string {
  const radici = radiciDeiModi.get(modo) ?? stemTesto(modo);
  radiciDeiModi.set(modo, radici);
  return radici;
}

/** The groups of which a text has, whole, at least one of the given ways of saying. */
function findGruppi(testo: string, gruppi: Gruppo[], listModi: (gruppo: Gruppo) => string[]): Gruppo[] {
  const radici = stemTesto(testo);
  return gruppi.filter((gruppo) => listModi(gruppo).some((modo) => radici.includes(stemModo(modo))));
}

const listModi = ({ forme, sinonimi }: Gruppo): string[] => [...forme, ...sinonimi];

/** The ways of saying that a page does not have, of the things that it is about. */
export function listAggiunte(testo: string, gruppi: Gruppo[]): string[] {
  const radici = stemTesto(testo);
  const suoi = findGruppi(testo, gruppi, ({ forme }) => forme).flatMap(listModi);
  return [...new Set(suoi)].filter((modo) => !radici.includes(stemModo(modo)));
}

/**
 * How the documents say what was asked in other words.
 * @returns `affini`: every way but the one that was typed; `termini`: the terms asked for by another name
 */
export function listAffini(testo: string, gruppi: Gruppo[]): { affini: string[]; termini: string[] } {
  const radici = stemTesto(testo);
  const listNuovi = (modi: string[]) => [...new Set(modi)].filter((modo) => !radici.includes(stemModo(modo)));
  const chiesti = findGruppi(testo, gruppi, listModi);
  return {
    affini: listNuovi(chiesti.flatMap(({ forme }) => forme)),
    termini: listNuovi(chiesti.flatMap(({ forme }) => forme.slice(0, 1))),
  };
}
