import type { Indicatore } from '../schema/indicatore';
import type { PianoCalcolato } from './piano';
import { remember } from './ricordo';
import { isStessoTitolo, type VoceSerie } from './serie';

/** Un atteso che si può ritrovare in un altro piano: ha un numero stampato e un titolo. */
export interface AttesoSeguibile extends VoceSerie {
  /** Senza gli zeri davanti: una scheda cita «106», il DUP stampa «00106». */
  numero: string;
  codice: string;
  /** Pagina dell'indicatore o, per il risultato di una scheda, dell'obiettivo. */
  indirizzo: string;
  titolo: string;
  atteso: Indicatore['atteso'];
  rilevato: Indicatore['rilevato'];
  anni: Indicatore['anni'];
  verso: Indicatore['verso'];
  /** Settori che rispondono dell'indicatore; assenti in un risultato di scheda, che ne cita uno. */
  settori: string[] | undefined;
}

const stripZeri = (codice: string): string => codice.replace(/^0+(?=.)/, '');

/** Gli attesi di un piano che si possono ritrovare in un altro: gli indicatori con un codice stampato, e i risultati delle schede che ne citano uno. */
export const listSeguibili = remember((piano: PianoCalcolato): AttesoSeguibile[] =>
  piano.obiettivi.flatMap((obiettivo) => [
    ...obiettivo.indicatori
      .filter(({ dati }) => !dati.codiceAssegnato)
      .map(({ codice, indirizzo, settori, dati: { titolo, atteso, rilevato, anni, verso } }) => ({
        ...{ piano, obiettivo, codice, indirizzo, numero: stripZeri(codice), settori },
        ...{ titolo, atteso, rilevato, anni, verso },
      })),
    ...(obiettivo.dati.risultati ?? []).flatMap(({ indicatore, titolo, atteso, rilevato }) =>
      indicatore === undefined
        ? []
        : [
            {
              ...{ piano, obiettivo, codice: indicatore, numero: stripZeri(indicatore), settori: undefined },
              indirizzo: obiettivo.indirizzo,
              ...{ titolo, atteso, rilevato, anni: undefined, verso: undefined },
            },
          ],
    ),
  ]),
);

/** Vero se due attesi sono dello stesso indicatore: lo stesso numero, e un titolo che dice la stessa cosa. */
export const isStesso = (uno: AttesoSeguibile, altro: AttesoSeguibile): boolean =>
  uno.numero === altro.numero && isStessoTitolo(uno.titolo, altro.titolo);
