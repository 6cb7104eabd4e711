import { getLocation, type ParseError, parseTree } from 'jsonc-parser';
import { CASI, CODICI, type Punto } from './json-casi';
import { describeFineInattesa, describeParentesi } from './json-parentesi';
import { quote } from './parole';
import type { Percorso } from './posizione';

/** Where a text stops being JSON, and what to do there. */
export interface Rottura {
  offset: number;
  messaggio: string;
}

/** Whether at a path the file should have a text. */
export type IsTesto = (percorso: Percorso) => boolean;

/** Explains why a text is not JSON: the first thing wrong, as what follows is only its consequence. */
export function explainJson(testo: string, causa: unknown, isTesto: IsTesto = () => false): Rottura {
  const errori: ParseError[] = [];
  parseTree(testo, errori, { disallowComments: true });
  const primo = errori.toSorted((a, b) => a.offset - b.offset)[0];
  const offset = primo?.offset ?? Number(/position (\d+)/.exec(String(causa))?.[1] ?? 0);
  const parola = testo.slice(offset, offset + (primo?.length ?? 1));
  const punto: Punto = {
    testo,
    offset,
    parola,
    codice: primo?.error ?? 0,
    isTesto: (dove) => isTesto(getLocation(testo, dove).path),
  };
  for (const caso of CASI) {
    const rottura = caso(punto);
    if (rottura) return { offset, ...rottura };
  }
  return { offset, messaggio: describeCodice(punto) };
}

/** What to say when no particular case explains the fault. */
function describeCodice(punto: Punto): string {
  const { testo, offset, codice, parola } = punto;
  if (offset >= testo.trimEnd().length) return describeFineInattesa(testo);
  if (/^[}\]]/.test(parola)) return describeParentesi(punto);
  return FRASI[codice]?.(quote(parola)) ?? GENERICA;
}

const GENERICA = 'qui c’è qualcosa che JSON non prevede → confronta la riga con quelle vicine e correggila';

const BARRA =
  'nel testo una barra «\\» sta davanti a un segno con cui non può stare → per scrivere una barra mettine due: \\\\';
const COMMENTO = 'in JSON i commenti non ci sono → togli il commento, o mettilo in una «nota»';

const FRASI: Record<number, (parola: string) => string> = {
  [CODICI.simbolo]: (parola) =>
    `${parola} non è un valore che JSON prevede → scrivilo tra virgolette, oppure scrivi un numero, true o false`,
  [CODICI.chiave]: (parola) =>
    `qui serve il nome di una chiave, e c’è ${parola} → scrivi il nome tra virgolette, poi i due punti`,
  [CODICI.valore]: () => 'qui manca un valore → scrivilo, o togli anche la sua chiave',
  [CODICI.fine]: (parola) =>
    `il file doveva finire prima di ${parola} → toglilo, o cerca più su una parentesi chiusa troppo presto`,
  [CODICI.commento]: () => COMMENTO,
  [CODICI.commentoAperto]: () => COMMENTO,
  [CODICI.testoAperto]: () =>
    'questo testo non ha le virgolette di chiusura sulla stessa riga → aggiungi " dove finisce',
  [CODICI.numero]: (parola) => `il numero ${parola} non è finito → completalo, con il punto per i decimali`,
  [CODICI.unicode]: () => BARRA,
  [CODICI.barra]: () => BARRA,
  [CODICI.carattere]: () =>
    'dentro questo testo c’è un carattere invisibile, come una tabulazione → sostituiscilo con uno spazio',
};
