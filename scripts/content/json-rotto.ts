import { type ParseError, parseTree } from 'jsonc-parser';
import { findAperta } from './json-parentesi';
import { quote } from './parole';

/** Where a text stops being JSON, and what to do there. */
export interface Rottura {
  offset: number;
  messaggio: string;
}

/** Names of the codes of jsonc-parser, whose own enumeration does not exist when the program runs. */
const CODICI = {
  simbolo: 1,
  chiave: 3,
  valore: 4,
  duePunti: 5,
  virgola: 6,
  graffa: 7,
  quadra: 8,
  fine: 9,
  commento: 10,
  commentoAperto: 11,
  testoAperto: 12,
  numero: 13,
  unicode: 14,
  barra: 15,
  carattere: 16,
} as const;

/** Explains why a text is not JSON: the first thing wrong, as what follows is only its consequence. */
export function explainJson(testo: string, causa: unknown): Rottura {
  const errori: ParseError[] = [];
  parseTree(testo, errori, { disallowComments: true });
  const primo = errori.toSorted((a, b) => a.offset - b.offset)[0];
  const offset = primo?.offset ?? Number(/position (\d+)/.exec(String(causa))?.[1] ?? 0);
  const punto = { testo, offset, parola: testo.slice(offset, offset + (primo?.length ?? 1)), codice: primo?.error ?? 0 };
  for (const caso of CASI) {
    const rottura = caso(punto);
    if (rottura) return { offset, ...rottura };
  }
  return { offset, messaggio: `qui c’è qualcosa che JSON non prevede → confronta la riga con quelle vicine e correggila` };
}

interface Punto {
  testo: string;
  offset: number;
  parola: string;
  codice: number;
}
type Caso = (punto: Punto) => { offset?: number; messaggio: string } | undefined | false;

/** Offset just after the last thing written before a place. */
const endOfPrima = ({ testo, offset }: Punto) => testo.slice(0, offset).trimEnd().length;
const charPrima = (punto: Punto) => punto.testo[endOfPrima(punto) - 1] ?? '';

/** What goes wrong, from the most particular to the most general: the first that fits speaks. */
const CASI: Caso[] = [
  ({ testo }) => testo.trim() === '' && { messaggio: 'il file è vuoto → scrivi i dati, partendo da un file simile' },
  ({ testo }) => {
    const segno = /^(<{7}|={7}|>{7})/m.exec(testo);
    return segno && { offset: segno.index, messaggio: `qui è rimasto il segno di due modifiche in conflitto → tieni il testo giusto e togli le righe con ${quote(segno[0])}` };
  },
  ({ testo }) => testo.startsWith('\uFEFF') && { messaggio: 'il file comincia con un segno invisibile (BOM) → salvalo in UTF-8 senza BOM' },
  ({ parola }) => /^[“”„‘’']/.test(parola) && { messaggio: `le virgolette sono ${quote(parola[0] ?? '')} → usa le virgolette dritte "` },
  (punto) => /^\d/.test(punto.parola) && /\d,$/.test(punto.testo.slice(0, punto.offset)) && describeDecimali(punto),
  (punto) => punto.codice === CODICI.simbolo && /^[^\s,:{}[\]"]/.test(punto.parola) && isStringaSpezzata(punto) && {
    messaggio: 'il testo si è chiuso prima, alle virgolette che ha dentro → al loro posto usa « e », oppure scrivile \\"',
  },
  (punto) => /^[}\]]/.test(punto.parola) && charPrima(punto) === ',' && {
    offset: endOfPrima(punto) - 1,
    messaggio: `dopo questa virgola non c’è altro, prima di «${punto.parola}» → togli la virgola`,
  },
  (punto) => punto.parola.startsWith(',') && [',', '{', '['].includes(charPrima(punto)) && { messaggio: 'qui c’è una virgola di troppo → toglila' },
  ({ codice, parola }) => codice === CODICI.simbolo && { messaggio: `${quote(parola)} non è un valore che JSON prevede → scrivilo tra virgolette, oppure scrivi un numero, true o false` },
  (punto) => punto.codice === CODICI.virgola && describeVirgola(punto),
  (punto) => [CODICI.graffa, CODICI.quadra].some((codice) => codice === punto.codice) && describeAperta(punto),
  (punto) => punto.offset >= punto.testo.trimEnd().length && describeAperta(punto),
  (punto) => /^[}\]]/.test(punto.parola) && punto.codice !== CODICI.fine && describeChiusa(punto),
  ({ codice }) => codice === CODICI.valore && { messaggio: 'qui manca un valore → scrivilo, o togli anche la sua chiave' },
  ({ codice, parola }) => codice === CODICI.chiave && { messaggio: `qui serve il nome di una chiave, e c’è ${quote(parola)} → scrivi il nome tra virgolette, poi i due punti` },
  (punto) => punto.codice === CODICI.duePunti && { offset: endOfPrima(punto), messaggio: 'tra la chiave e il suo valore mancano i due punti → aggiungi «:»' },
  ({ codice, parola }) => codice === CODICI.fine && { messaggio: `il file doveva finire prima di ${quote(parola)} → toglilo, o cerca più su una parentesi chiusa troppo presto` },
  ({ codice }) => (codice === CODICI.commento || codice === CODICI.commentoAperto) && { messaggio: 'in JSON i commenti non ci sono → togli il commento, o mettilo in una «nota»' },
  ({ codice }) => codice === CODICI.testoAperto && { messaggio: 'questo testo non ha le virgolette di chiusura sulla stessa riga → aggiungi " dove finisce' },
  ({ codice, parola }) => codice === CODICI.numero && { messaggio: `il numero ${quote(parola)} non è finito → completalo, con il punto per i decimali` },
  ({ codice }) => (codice === CODICI.barra || codice === CODICI.unicode) && { messaggio: 'in questo testo una barra «\\» precede un segno che JSON non prevede → per scrivere una barra mettine due: \\\\' },
  ({ codice }) => codice === CODICI.carattere && { messaggio: 'dentro questo testo c’è un carattere invisibile, come una tabulazione → sostituiscilo con uno spazio' },
];

/** An Italian comma in a number: `40,5`. */
function describeDecimali({ testo, offset, parola }: Punto) {
  const intero = /-?\d+(?=,$)/.exec(testo.slice(0, offset))?.[0] ?? '';
  return {
    offset: offset - intero.length - 1,
    messaggio: `in ${quote(`${intero},${parola}`)} i decimali sono dopo una virgola → usa il punto: ${intero}.${parola}`,
  };
}

/** A word glued to a closing quote: the quote was meant as part of the text. */
const isStringaSpezzata = ({ testo, offset, parola }: Punto) => testo[offset - 1] === '"' && /^[\p{L}\d]/u.test(parola);

function describeVirgola(punto: Punto) {
  const fine = endOfPrima(punto);
  if (fine === punto.offset && /\d/.test(charPrima(punto)) && /^[-\d]/.test(punto.parola)) {
    const inizio = fine - (/[\d.-]*$/.exec(punto.testo.slice(0, fine))?.[0].length ?? 0);
    return { offset: inizio, messaggio: 'questo non è un numero come JSON li scrive → togli gli zeri davanti; se è un codice o una data mettilo tra virgolette' };
  }
  if (/^[}\]]/.test(punto.parola)) return describeChiusa(punto);
  return { offset: fine, messaggio: 'qui manca una virgola, prima della voce che segue → aggiungi «,»' };
}

function describeChiusa({ testo, offset, parola }: Punto) {
  const aperta = findAperta(testo, offset);
  if (!aperta) return { messaggio: `qui si chiude con «${parola}» una parentesi che nessuno ha aperto → togli «${parola}»` };
  const attesa = aperta.segno === '{' ? '}' : ']';
  if (attesa === parola) return { messaggio: `prima di «${parola}» manca un valore → scrivilo, o togli anche la sua chiave` };
  return { messaggio: `qui c’è «${parola}», ma la parentesi «${aperta.segno}» aperta alla riga ${aperta.riga} si chiude con «${attesa}» → correggi la parentesi` };
}

function describeAperta({ testo, offset, parola }: Punto) {
  if (/^[}\]]/.test(parola)) return describeChiusa({ testo, offset, parola, codice: 0 });
  const aperta = findAperta(testo, offset);
  if (!aperta) return undefined;
  const attesa = aperta.segno === '{' ? '}' : ']';
  return { messaggio: `il file finisce, ma la parentesi «${aperta.segno}» aperta alla riga ${aperta.riga} non si è chiusa → aggiungi «${attesa}»` };
}
