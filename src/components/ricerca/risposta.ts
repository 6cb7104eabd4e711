import { drawElenco } from './elenco.ts';
import {
  buildConteggio,
  buildConteggioLuoghi,
  buildMuti,
  buildNota,
  INVITO,
  INVITO_ENTE,
  listConsigli,
} from './messaggi.ts';
import type { Motore } from './motore.ts';
import { findLuoghi } from './paese.ts';
import type { Conteggi, Trovato } from './pagefind.ts';
import { runRicerca } from './ricerca.ts';
import { FILTRI, type Filtro, type Richiesta } from './richiesta.ts';
import { drawRisultati } from './risultati.ts';
import { type Canale, listCanali } from './segui.ts';
import { drawLuoghi } from './sezioni.ts';
import { adaptRichiesta, type Luogo, pickLuoghi } from './siti.ts';

/** What the search page shows for one request. */
export interface Risposta {
  conteggio: string;
  nota: string;
  /** What to try, when nothing was found. */
  consigli: string[];
  voci: HTMLElement[];
  /** What grows with «Mostra altri», up to how many, and how. */
  lista?:
    | { elemento: HTMLElement; totale: number; draw: (da: number, a: number) => Promise<HTMLElement[]> }
    | undefined;
  /** The results that can be put in order and downloaded; none when they are of many bodies, not all opened. */
  trovati: Trovato[];
  canali: Canale[];
  filtri: FiltriOfferti;
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

const NIENTE = { nota: '', consigli: [], voci: [], trovati: [], canali: [] };

/** The names that an index is chosen by: more than one only where there are many. */
function listNomi({ luoghi }: Motore): Conteggi {
  const nomi = luoghi.map(({ nome, voce }) => [nome, voce.pagine] as const);
  return nomi.length > 1 ? { ente: Object.fromEntries(nomi) } : {};
}

/** Answers from the one index that a request is about. */
async function answerUno(
  radice: ParentNode,
  motore: Motore,
  luogo: Luogo,
  richiesta: Richiesta,
  quanti: number,
): Promise<Risposta> {
  const adattata = adaptRichiesta(luogo, richiesta);
  const sapere = await motore.open(luogo);
  const { indice } = sapere;
  const totali = await indice.filters();
  const risultati = await runRicerca(sapere, adattata);
  const nomi = listNomi(motore);
  const filtri: FiltriOfferti = {
    chiave: sapere.cartella,
    totali: { ...totali, ...nomi },
    conteggi: risultati?.conteggi ?? totali,
    liberi: nomi.ente ? ['ente'] : [],
  };
  const canali = await listCanali(indice, adattata);
  if (!risultati) return { ...NIENTE, conteggio: INVITO, canali, filtri };
  const { voci, lista } = await drawElenco(radice, { indice, richiesta, adattata }, risultati, quanti);
  const { trovati } = risultati;
  return {
    conteggio: buildConteggio(richiesta, risultati),
    nota: buildNota(risultati, trovati.length),
    consigli: trovati.length === 0 ? listConsigli(richiesta, risultati) : [],
    voci,
    trovati,
    canali,
    filtri,
    lista: lista && {
      elemento: lista,
      totale: trovati.length,
      draw: (da, a) => drawRisultati(radice, trovati.slice(da, a), risultati),
    },
  };
}

/** Adds up how many pages of several sites have each value. */
function sumConteggi(tutti: Conteggi[]): Conteggi {
  const somma: Conteggi = {};
  for (const conteggi of tutti)
    for (const [filtro, valori] of Object.entries(conteggi))
      for (const [valore, quante] of Object.entries(valori)) {
        somma[filtro] ??= {};
        somma[filtro][valore] = (somma[filtro][valore] ?? 0) + quante;
      }
  return somma;
}

/** Answers from many indexes: says which, those that most speak of it first, and opens each when it is about to be seen. */
async function answerTanti(
  radice: ParentNode,
  motore: Motore,
  scelti: Luogo[],
  richiesta: Richiesta,
  quanti: number,
): Promise<Risposta> {
  const siti = [...new Set(motore.luoghi.map(({ sito }) => sito))];
  const totali = { ...sumConteggi(siti.map(({ elenco }) => elenco.filtri)), ...listNomi(motore) };
  const filtri: FiltriOfferti = { chiave: 'tutti', totali, conteggi: {}, liberi: FILTRI };
  const muti = buildMuti(motore.muti);
  const isVuota =
    richiesta.testo.trim() === '' && FILTRI.every((filtro) => richiesta.filtri[filtro].length === 0);
  const trovati = isVuota ? undefined : await findLuoghi(scelti, richiesta);
  if (!trovati) return { ...NIENTE, conteggio: INVITO, nota: muti, filtri };
  const { luoghi } = trovati;
  const draw = async (da: number, a: number) =>
    drawLuoghi(radice, luoghi.slice(da, a), { ...richiesta, testo: trovati.testo }, motore.open);
  const corretta = buildNota({ ...trovati, parole: [trovati.testo], simili: [], termini: [] }, luoghi.length);
  const elemento = document.createElement('div');
  elemento.append(...(await draw(0, quanti)));
  return {
    ...NIENTE,
    conteggio: buildConteggioLuoghi(richiesta, trovati, scelti),
    nota: [corretta, luoghi.length > 0 ? INVITO_ENTE : '', muti].join(' '),
    consigli: luoghi.length === 0 ? listConsigli(richiesta, { parole: [], senzaFiltri: 0 }) : [],
    voci: [elemento],
    lista: { elemento, totale: luoghi.length, draw },
    filtri,
  };
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
