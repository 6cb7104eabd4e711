import { findVicina, isCorreggibile } from './correzione.ts';
import type { Dove } from './indici.ts';
import { normalizeCodice, removeAccenti } from './interrogazione.ts';
import { findRadice } from './riscontro.ts';
import { PAZIENZA, type Sito } from './siti.ts';

/** How many pages of each index of a site have a word, by the place of the index. */
export type Quante = Map<number, number>;

const letti = new Map<string, Promise<Dove>>();

async function fetchDove(indirizzo: string): Promise<Dove> {
  const risposta = await fetch(indirizzo, { signal: AbortSignal.timeout(PAZIENZA) });
  if (!risposta.ok) throw new Error(`${risposta.status}: ${indirizzo}`);
  return risposta.json();
}

/** A file of words, fetched once; one that did not come is asked for again by the next search. */
function readDove(indirizzo: string): Promise<Dove> {
  const dove = letti.get(indirizzo) ?? fetchDove(indirizzo);
  letti.set(indirizzo, dove);
  dove.catch(() => letti.delete(indirizzo));
  return dove;
}

/** The files that may have roots from one to another. */
async function readTratto({ cartella, elenco }: Sito, da: string, a: string): Promise<Dove[]> {
  const file = elenco.dove.filter(([prima], i) => {
    const [dopo] = elenco.dove[i + 1] ?? [];
    return prima <= a && (dopo === undefined || dopo > da);
  });
  return Promise.all(file.map(([, nome]) => readDove(`${cartella}dove/${nome}`)));
}

function readCoppie([, ...coppie]: Dove[string]): Quante {
  const quante: Quante = new Map();
  for (let i = 0; i < coppie.length; i += 2) quante.set(coppie[i] as number, coppie[i + 1] as number);
  return quante;
}

/** For each index the most that any of the words gives. */
function joinQuante(tutte: Quante[]): Quante {
  const insieme: Quante = new Map();
  for (const quante of tutte)
    for (const [posto, n] of quante) insieme.set(posto, Math.max(n, insieme.get(posto) ?? 0));
  return insieme;
}

/** The last string that begins like another. */
const getFine = (inizio: string): string => `${inizio}\uffff`;

/**
 * The indexes of a site that have a word, or one that begins like it when none has it whole.
 * @returns nothing if the list does not know of such words: too short, or figures that are not a code
 */
export async function findQuante(sito: Sito, parola: string): Promise<Quante | undefined> {
  const hasCifre = /\d/.test(parola);
  const radice = hasCifre ? normalizeCodice(parola) : findRadice(removeAccenti(parola));
  if (radice.length < 3) return undefined;
  const intera = (await readTratto(sito, radice, radice)).flatMap((dove) =>
    takeRadici(dove, (una) => una === radice),
  );
  if (intera.length > 0) return joinQuante(intera);
  const file = await readTratto(sito, radice, getFine(radice));
  const iniziano = file.flatMap((dove) => takeRadici(dove, (una) => una.startsWith(radice)));
  return hasCifre && iniziano.length === 0 ? undefined : joinQuante(iniziano);
}

const takeRadici = (dove: Dove, isSua: (radice: string) => boolean): Quante[] =>
  Object.entries(dove).flatMap(([radice, voce]) => (isSua(radice) ? [readCoppie(voce)] : []));

/** The word of a site that is nearest to a mistyped one, among those with the same first letter, which is seldom wrong. */
export async function findVicinaNelSito(sito: Sito, scritta: string): Promise<string | undefined> {
  const iniziale = removeAccenti(scritta).slice(0, 1);
  const file = await readTratto(sito, iniziale, getFine(iniziale));
  const parole = file.flatMap((dove) => Object.values(dove)).filter(([parola]) => isCorreggibile(parola));
  const countPagine = ([, ...coppie]: Dove[string]) => coppie.reduce((somma, n, i) => somma + (i % 2) * n, 0);
  const ordinate = parole.sort((una, altra) => countPagine(altra) - countPagine(una));
  return findVicina(
    scritta,
    ordinate.map(([parola]) => parola),
  );
}
