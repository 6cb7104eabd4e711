import { findQuante, findVicinaNelSito, type Quante } from './dove.ts';
import { isCercabile, parseInterrogazione } from './interrogazione.ts';
import type { Richiesta } from './richiesta.ts';
import { isEnte, type Luogo, type Sito } from './siti.ts';

/** Which indexes answer a request that is about many, and what became of its words. */
export interface Luoghi {
  /** Those that most speak of what was asked first; where nothing tells, by name. */
  luoghi: Luogo[];
  /** Whether the list of words told which they are. */
  contati: boolean;
  /** What to look for in them: the words asked, less those that no site has, with the mistyped ones put right. */
  testo: string;
  assenti: string[];
  corrette: { scritta: string; cercata: string }[];
}

/** A word in each of some sites; `undefined` where the list of the site does not know. */
type Parola = Map<Sito, Quante | undefined>;

/** What a site answers; one that has stopped answering knows nothing, and does not stop the others. */
function hearSito<T>(risposta: Promise<T>): Promise<T | undefined> {
  return risposta.catch((errore) => {
    console.warn(errore);
    return undefined;
  });
}

async function readParola(siti: Sito[], parola: string): Promise<Parola> {
  const quante = siti.map(async (sito) => [sito, await hearSito(findQuante(sito, parola))] as const);
  return new Map(await Promise.all(quante));
}

/** Whether no site has a word, all of them being able to tell. */
const isAssente = (parola: Parola): boolean => [...parola.values()].every((quante) => quante?.size === 0);

async function findCorretta(siti: Sito[], scritta: string): Promise<string | undefined> {
  const vicine = await Promise.all(siti.map((sito) => hearSito(findVicinaNelSito(sito, scritta))));
  return vicine.find((vicina) => vicina !== undefined);
}

/** Reads each word that was asked in all sites, and what it may have been meant for if none has it. */
async function readParole(siti: Sito[], chieste: string[]) {
  const lette: { scritta: string; cercata?: string | undefined; parola: Parola }[] = [];
  for (const scritta of chieste) {
    const parola = await readParola(siti, scritta);
    const corretta = isAssente(parola) ? await findCorretta(siti, scritta) : scritta;
    const cercata = corretta === scritta ? parola : corretta && (await readParola(siti, corretta));
    lette.push(cercata ? { scritta, cercata: corretta, parola: cercata } : { scritta, parola });
  }
  return lette;
}

/** How many pages of an index may have all the words: as many as have the rarest; nothing where no word tells. */
function countPagine({ sito, posto }: Luogo, parole: Parola[]): number | undefined {
  const quante = parole.flatMap((parola) => {
    const nelSito = parola.get(sito);
    return nelSito ? [nelSito.get(posto) ?? 0] : [];
  });
  return quante.length > 0 ? Math.min(...quante) : undefined;
}

/** Bodies by name; the pages that belong to nobody are last. */
const compareNomi = (a: Luogo, b: Luogo): number =>
  Number(!isEnte(a)) - Number(!isEnte(b)) || a.nome.localeCompare(b.nome, 'it');

/** The pages that belong to nobody come after the first body: they explain the words that bodies use. */
function putComuniSecondi(luoghi: Luogo[]): Luogo[] {
  const [primo, ...altri] = luoghi.filter(isEnte);
  return [...(primo ? [primo] : []), ...luoghi.filter((luogo) => !isEnte(luogo)), ...altri];
}

/** The indexes that may have all the words, those with most pages first; by name where no word tells. */
function sortLuoghi(luoghi: Luogo[], parole: Parola[]): Pick<Luoghi, 'luoghi' | 'contati'> {
  const pagine = new Map(luoghi.map((luogo) => [luogo, countPagine(luogo, parole)]));
  const contati = [...pagine.values()].some((quante) => quante !== undefined);
  const ordinati = luoghi
    .filter((luogo) => pagine.get(luogo) !== 0)
    .sort((una, altra) => (pagine.get(altra) ?? 0) - (pagine.get(una) ?? 0) || compareNomi(una, altra));
  return { luoghi: contati ? putComuniSecondi(ordinati) : ordinati, contati };
}

/** Finds which of many indexes answer a request, without opening any. Gives nothing back when there is not enough to look for. */
export async function findLuoghi(luoghi: Luogo[], richiesta: Richiesta): Promise<Luoghi | undefined> {
  const { testo } = richiesta;
  const interrogazione = parseInterrogazione(testo);
  if (testo.trim() === '') return { ...sortLuoghi(luoghi, []), testo, assenti: [], corrette: [] };
  if (!isCercabile(interrogazione)) return undefined;
  const siti = [...new Set(luoghi.map(({ sito }) => sito))];
  const lette = await readParole(siti, interrogazione.parole);
  const trovate = lette.filter(({ cercata }) => cercata !== undefined);
  const assenti = lette.filter(({ cercata }) => cercata === undefined).map(({ scritta }) => scritta);
  const corrette = trovate.flatMap(({ scritta, cercata = '' }) =>
    cercata === scritta ? [] : [{ scritta, cercata }],
  );
  const parole = trovate.map(({ parola }) => parola);
  return {
    ...(trovate.length > 0 ? sortLuoghi(luoghi, parole) : { luoghi: [], contati: true }),
    testo: assenti.length + corrette.length > 0 ? trovate.map(({ cercata }) => cercata).join(' ') : testo,
    assenti,
    corrette,
  };
}
