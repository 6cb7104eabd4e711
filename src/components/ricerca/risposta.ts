import type { Motore } from './motore.ts';
import type { Conteggi, Trovato } from './pagefind.ts';
import type { Filtro, Richiesta } from './richiesta.ts';
import { answerTanti } from './risposta-tanti.ts';
import { answerUno } from './risposta-uno.ts';
import type { Canale } from './segui.ts';
import { pickLuoghi } from './siti.ts';

/** What the search page shows for one request. */
export interface Risposta {
  conteggio: string;
  nota: string;
  /** What to try, when nothing was found. */
  consigli: string[];
  voci: HTMLElement[];
  lista?: Lista | undefined;
  /** The results that can be put in order and downloaded; none when they are of many bodies, not all opened. */
  trovati: Trovato[];
  /** The feeds of what was chosen, and the filters that can be: they come after the results. */
  readContorno: () => Promise<{ canali: Canale[]; filtri: FiltriOfferti }>;
}

/** The values of the filters that can be chosen. */
export interface FiltriOfferti {
  /** Changes when there are other values. */
  chiave: string;
  /** All the values, each with how many pages have it. */
  totali: Conteggi;
  /** How many of those found have each value. */
  conteggi: Conteggi;
  /** The filters whose values are offered without a count, as not all indexes were opened. */
  liberi: readonly Filtro[];
}

/** What grows with «Mostra altri», up to how many, and how. */
export interface Lista {
  elemento: HTMLElement;
  totale: number;
  draw: (da: number, a: number) => Promise<HTMLElement[]>;
}

/** What an answer without results has. */
export const NIENTE = { nota: '', consigli: [], voci: [], trovati: [] };

/** The names that an index is chosen by: more than one only where there are many. */
export function listNomi({ luoghi }: Motore): Conteggi {
  const nomi = luoghi.map(({ nome, voce }) => [nome, voce.pagine] as const);
  return nomi.length > 1 ? { ente: Object.fromEntries(nomi) } : {};
}

/** Answers a request; `quanti` results of one list are drawn, or as many indexes. */
export function answerRichiesta(
  radice: ParentNode,
  motore: Motore,
  richiesta: Richiesta,
  quanti: number,
): Promise<Risposta> {
  const scelti = pickLuoghi(motore.luoghi, richiesta);
  const [primo] = scelti;
  return primo && scelti.length === 1
    ? answerUno(radice, motore, primo, richiesta, quanti)
    : answerTanti(radice, motore, scelti, richiesta, quanti);
}
