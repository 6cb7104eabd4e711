import { describeParentesi } from './json-parentesi';
import { quote } from './parole';

/** Names of the codes of jsonc-parser, whose own enumeration does not exist when the program runs. */
export const CODICI = {
  simbolo: 1,
  chiave: 3,
  valore: 4,
  duePunti: 5,
  virgola: 6,
  fine: 9,
  commento: 10,
  commentoAperto: 11,
  testoAperto: 12,
  numero: 13,
  unicode: 14,
  barra: 15,
  carattere: 16,
} as const;

/** The first place where a text is not JSON. */
export interface Punto {
  testo: string;
  offset: number;
  /** What is written there. */
  parola: string;
  codice: number;
  /** Whether at an offset the file should have a text. */
  isTesto: (offset: number) => boolean;
}

/** A slip that people make: how to recognise it, and what to say. */
type Caso = (punto: Punto) => { offset?: number; messaggio: string } | undefined;

/** Offset just after the last thing written before a place. */
const endOfPrima = ({ testo, offset }: Punto) => testo.slice(0, offset).trimEnd().length;
const charPrima = (punto: Punto) => punto.testo[endOfPrima(punto) - 1] ?? '';

const fileVuoto: Caso = ({ testo }) =>
  testo.trim() ? undefined : { messaggio: 'il file è vuoto → scrivi i dati, partendo da un file simile' };

const conflitto: Caso = ({ testo }) => {
  const segno = /^(<{7}|={7}|>{7})/m.exec(testo);
  if (!segno) return undefined;
  const messaggio =
    'qui è rimasto il segno di due modifiche in conflitto → tieni il testo giusto, e togli quello di troppo con i segni';
  return { offset: segno.index, messaggio };
};

const virgoletteSbagliate: Caso = ({ parola }) => {
  if (!/^[“”„‘’']/.test(parola)) return undefined;
  return { messaggio: `le virgolette sono ${quote(parola[0] ?? '')} → usa le virgolette dritte "` };
};

const virgolaDecimale: Caso = ({ testo, offset, parola, isTesto }) => {
  const intero = /(-?\d+),$/.exec(testo.slice(0, offset))?.[1];
  if (!intero || !/^\d/.test(parola)) return undefined;
  const inizio = offset - intero.length - 1;
  const scritto = `${intero},${parola}`;
  const messaggio = isTesto(inizio)
    ? `${quote(scritto)} qui è un testo, e non ha le virgolette → scrivi "${scritto}"`
    : `in ${quote(scritto)} i decimali vengono dopo una virgola → usa il punto: ${intero}.${parola}`;
  return { offset: inizio, messaggio };
};

/** A word glued to a closing quote: the quote was meant as part of the text. */
const virgoletteInterne: Caso = ({ testo, offset, parola, codice }) => {
  if (codice !== CODICI.simbolo || testo[offset - 1] !== '"' || !/^[\p{L}\d]/u.test(parola)) return undefined;
  const messaggio =
    'le virgolette dentro il testo lo chiudono prima della fine → al loro posto usa « e », oppure scrivile \\"';
  return { offset: offset - 1, messaggio };
};

/** A key without quotes. */
const chiaveNuda: Caso = (punto) => {
  const duePunti = /^\s*:/.test(punto.testo.slice(punto.offset + punto.parola.length));
  if (punto.codice !== CODICI.simbolo || !duePunti || !/[,{]/.test(charPrima(punto))) return undefined;
  return { messaggio: `il nome di una chiave va tra virgolette → scrivi "${punto.parola}"` };
};

/** `12%`, `12 €`: a figure with its unit attached. */
const numeroConUnita: Caso = (punto) => {
  if (punto.codice !== CODICI.simbolo || !/\d/.test(charPrima(punto))) return undefined;
  return { messaggio: `dopo il numero c’è ${quote(punto.parola)} → toglilo, o metti tutto tra virgolette` };
};

/** A space that looks like any other, pasted from a word processor. */
const spazioSpeciale: Caso = ({ parola }) =>
  /^[^\S \t\r\n]|^[\u200b-\u200f]/.test(parola)
    ? { messaggio: 'qui c’è uno spazio speciale, venuto da un altro programma → cancellalo e riscrivilo' }
    : undefined;

const virgolaFinale: Caso = (punto) => {
  if (!/^[}\]]/.test(punto.parola) || charPrima(punto) !== ',') return undefined;
  const messaggio = `dopo questa virgola non c’è altro, prima di «${punto.parola}» → togli la virgola`;
  return { offset: endOfPrima(punto) - 1, messaggio };
};

const virgolaDoppia: Caso = (punto) => {
  if (!punto.parola.startsWith(',') || !/[,{[]/.test(charPrima(punto))) return undefined;
  return { messaggio: 'qui c’è una virgola di troppo → toglila' };
};

/** `01`, `2023-12-31`: a number that goes on in a way numbers do not. */
const numeroAttaccato: Caso = ({ testo, offset, parola, codice }) => {
  const inizio = /-?[\d.]+$/.exec(testo.slice(0, offset))?.[0];
  if (codice !== CODICI.virgola || !inizio || !/^[-\d]/.test(parola)) return undefined;
  const messaggio =
    'questo non è un numero come JSON li scrive → togli gli zeri davanti; se è un codice o una data mettilo tra virgolette';
  return { offset: offset - inizio.length, messaggio };
};

const virgolaMancante: Caso = (punto) => {
  if (punto.codice !== CODICI.virgola) return undefined;
  if (/^[}\]]/.test(punto.parola)) return { messaggio: describeParentesi(punto) };
  const messaggio = 'qui manca una virgola, prima della voce che segue → aggiungi «,»';
  return { offset: endOfPrima(punto), messaggio };
};

const duePuntiMancanti: Caso = (punto) => {
  if (punto.codice !== CODICI.duePunti) return undefined;
  const messaggio = 'tra la chiave e il suo valore mancano i due punti → aggiungi «:»';
  return { offset: endOfPrima(punto), messaggio };
};

/** The slips, from the most particular to the most general: the first that fits speaks. */
export const CASI: Caso[] = [
  fileVuoto,
  conflitto,
  virgoletteSbagliate,
  virgolaDecimale,
  virgoletteInterne,
  spazioSpeciale,
  chiaveNuda,
  numeroConUnita,
  virgolaFinale,
  virgolaDoppia,
  numeroAttaccato,
  virgolaMancante,
  duePuntiMancanti,
];
