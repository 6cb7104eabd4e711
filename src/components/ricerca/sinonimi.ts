import { remember } from '../../domain/ricordo.ts';
import type { Termine } from '../../schema/termine.ts';
import { removeAccenti } from './interrogazione.ts';
import { findRadice } from './riscontro.ts';

/**
 * The words of the field that mean the same: «asilo» and «nido», «smart working» and «lavoro agile».
 * `scripts/ricerca/pagina.ts` gives every page the other ways of saying what it says, so that one search finds
 * them all, counted and sorted together; the search page says which they are and marks them.
 */
export interface Gruppo {
  /** How the documents say it: a page that has one of these is about it. */
  forme: string[];
  /** How else people look for it. */
  sinonimi: string[];
}

/** The groups that a glossary makes: a term with its forms, and the words that people use for it. */
export const listGruppi = (termini: Pick<Termine, 'termine' | 'forme' | 'sinonimi'>[]): Gruppo[] =>
  termini
    .filter(({ forme, sinonimi }) => forme || sinonimi)
    .map(({ termine, forme = [], sinonimi = [] }) => ({ forme: [termine, ...forme], sinonimi }));

/** A text as the row of its words, each without accents, capitals and ending. */
function stemTesto(testo: string): string {
  const parole = removeAccenti(testo)
    .split(/[^a-z0-9]+/)
    .filter((parola) => parola !== '');
  return ` ${parole.map(findRadice).join(' ')} `;
}

const listModi = ({ forme, sinonimi }: Gruppo): string[] => [...forme, ...sinonimi];

/** A way of saying, as the row of its words. */
interface Modo {
  modo: string;
  radici: string;
}

/** Every way of saying under its first word, so that a text is compared with those alone whose first word it has. */
const groupByPrima = remember((gruppi: Gruppo[]): Map<string, Modo[]> => {
  const modi = [...new Set(gruppi.flatMap(listModi))];
  return Map.groupBy(
    modi.map((modo) => ({ modo, radici: stemTesto(modo) })),
    ({ radici }) => radici.split(' ')[1] ?? '',
  );
});

/** The ways of saying that a text has whole. */
function findModi(testo: string, gruppi: Gruppo[]): Set<string> {
  const radici = stemTesto(testo);
  const perPrima = groupByPrima(gruppi);
  const possibili = [...new Set(radici.split(' '))].flatMap((parola) => perPrima.get(parola) ?? []);
  return new Set(possibili.filter((uno) => radici.includes(uno.radici)).map(({ modo }) => modo));
}

/** The ways of saying that a page does not have, of the things that it is about. */
export function listAggiunte(testo: string, gruppi: Gruppo[]): string[] {
  const presenti = findModi(testo, gruppi);
  const suoi = gruppi.filter(({ forme }) => forme.some((forma) => presenti.has(forma)));
  return [...new Set(suoi.flatMap(listModi))].filter((modo) => !presenti.has(modo));
}

/**
 * How the documents say what was asked in other words.
 * @returns `affini`: every way but the one that was typed; `termini`: the terms asked for by another name
 */
export function listAffini(testo: string, gruppi: Gruppo[]): { affini: string[]; termini: string[] } {
  const presenti = findModi(testo, gruppi);
  const listNuovi = (modi: string[]) => [...new Set(modi)].filter((modo) => !presenti.has(modo));
  const chiesti = gruppi.filter((gruppo) => listModi(gruppo).some((modo) => presenti.has(modo)));
  return {
    affini: listNuovi(chiesti.flatMap(({ forme }) => forme)),
    termini: listNuovi(chiesti.flatMap(({ forme }) => forme.slice(0, 1))),
  };
}
