import type { Giudizio } from '../schema/giudizio';
import type { Rilevazione } from '../schema/rilevazione';
import type { Luogo } from '../schema/voce';
import type { IndicatoreCalcolato } from './indicatore';
import { findTitolo } from './indicatore';
import { slugCodice } from './indirizzo';
import type { ObiettivoCalcolato } from './obiettivo';
import type { PianoDaControllare } from './piano';
import type { SettoreCalcolato } from './settore';

/**
 * Quanto pesa un controllo. `errore`: il documento si contraddice con i suoi stessi numeri; `avviso`: ciò che dichiara
 * non segue dai suoi dati; `giudizio`: la differenza dipende da una valutazione che il documento non motiva.
 */
export type Gravita = 'errore' | 'avviso' | 'giudizio';

/** Di che cosa parla un controllo, con l'indirizzo della sua pagina. */
export interface Soggetto {
  tipo: 'indicatore' | 'obiettivo' | 'settore' | 'prospetto' | 'rilevazione';
  codice: string;
  titolo: string;
  indirizzo: string;
  /** Il file del suo record, dalla cartella del piano. */
  file: string;
}

/** Una differenza tra ciò che il documento dichiara e ciò che dai suoi dati si ricalcola. */
export interface Controllo {
  /** Nome stabile nel piano: regola, soggetto e un numero dal secondo in poi. Chiude l'indirizzo. */
  id: string;
  /** Dove si legge questo controllo, e solo questo: non cambia. */
  indirizzo: string;
  regola: string;
  gravita: Gravita;
  soggetto: Soggetto;
  dichiarato: string;
  calcolato: string;
  messaggio: string;
  fonte: { documento: string; riga?: number | undefined };
  nota?: string | undefined;
  /** Chi ha dichiarato che la differenza dipende da una valutazione: il perché è la nota. */
  giudizio?: Pick<Giudizio, 'di' | 'riga'>;
}

/** Ciò che una regola trova; il nome e l'indirizzo li aggiunge l'elenco. */
export type Trovato = Omit<Controllo, 'id' | 'indirizzo' | 'regola' | 'giudizio'>;

/** La nota di un giudizio che il documento non spiega: dipende da una soglia che non scrive. */
export const NOTA_SOGLIA =
  'Il documento non spiega l’esito e non scrive la soglia: l’abbiamo dedotta dagli altri esiti stampati, e chi ha giudicato può averne usata un’altra.';

/** Una regola generale: vale per ogni piano, non conosce nessun documento. */
export interface RegolaControllo {
  chiave: string;
  titolo: string;
  /** Che cosa confronta. */
  spiegazione: string;
  /** Perché conta per chi legge il piano, in una frase. */
  perche: string;
  /** Un caso inventato, con cifre che si rifanno a mente. */
  esempio: string;
  check: (piano: PianoDaControllare) => Trovato[];
}

const buildFileObiettivo = (codice: string): string => `obiettivi/${slugCodice(codice)}.json`;

export const buildSoggettoIndicatore = (indicatore: IndicatoreCalcolato): Soggetto => ({
  tipo: 'indicatore',
  codice: indicatore.codice,
  titolo: findTitolo(indicatore),
  indirizzo: indicatore.indirizzo,
  file: buildFileObiettivo(indicatore.obiettivo),
});

export const buildSoggettoObiettivo = ({ codice, dati, indirizzo }: ObiettivoCalcolato): Soggetto => ({
  tipo: 'obiettivo',
  codice,
  titolo: dati.titolo,
  indirizzo,
  file: buildFileObiettivo(codice),
});

export const buildSoggettoSettore = ({ codice, dati, indirizzo }: SettoreCalcolato): Soggetto => ({
  tipo: 'settore',
  codice,
  titolo: dati.denominazione,
  indirizzo,
  file: 'settori.json',
});

export const buildSoggettoRilevazione = (
  { indirizzo }: Pick<PianoDaControllare, 'indirizzo'>,
  codice: string,
  { titolo }: Rilevazione,
): Soggetto => ({
  tipo: 'rilevazione',
  codice,
  titolo,
  indirizzo: `${indirizzo}#rilevazione-${codice}`,
  file: 'rilevazioni.json',
});

/** Il posto del documento in cui si legge una voce; senza versione vale il documento dell'ultima. */
export function findFonte(
  piano: PianoDaControllare,
  luogo: Luogo | undefined,
  versione?: string,
): { documento: string; riga?: number | undefined } {
  const versioni = piano.piano.versioni;
  const diVersione = (versione ? versioni[versione] : undefined) ?? Object.values(versioni).at(-1);
  return { documento: luogo?.documento ?? diVersione?.documento ?? '', riga: luogo?.riga };
}
