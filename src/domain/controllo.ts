import type { Rilevazione } from '../schema/rilevazione';
import type { Luogo } from '../schema/voce';
import type { IndicatoreCalcolato } from './indicatore';
import { findTitolo } from './indicatore';
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
}

/** Una differenza tra ciò che il documento dichiara e ciò che dai suoi dati si ricalcola. */
export interface Controllo {
  regola: string;
  gravita: Gravita;
  soggetto: Soggetto;
  dichiarato: string;
  calcolato: string;
  messaggio: string;
  fonte: { documento: string; riga?: number | undefined };
  nota?: string | undefined;
}

/** Ciò che una regola trova; `regola` la aggiunge l'elenco. */
export type Trovato = Omit<Controllo, 'regola'>;

/** Una regola generale: vale per ogni piano, non conosce nessun documento. */
export interface RegolaControllo {
  chiave: string;
  titolo: string;
  /** Che cosa confronta e perché, per chi legge la pagina dei controlli. */
  spiegazione: string;
  check: (piano: PianoDaControllare) => Trovato[];
}

export const buildSoggettoIndicatore = (indicatore: IndicatoreCalcolato): Soggetto => ({
  tipo: 'indicatore',
  codice: indicatore.codice,
  titolo: findTitolo(indicatore),
  indirizzo: indicatore.indirizzo,
});

export const buildSoggettoObiettivo = ({ codice, dati, indirizzo }: ObiettivoCalcolato): Soggetto => ({
  tipo: 'obiettivo',
  codice,
  titolo: dati.titolo,
  indirizzo,
});

export const buildSoggettoSettore = ({ codice, dati, indirizzo }: SettoreCalcolato): Soggetto => ({
  tipo: 'settore',
  codice,
  titolo: dati.denominazione,
  indirizzo,
});

export const buildSoggettoRilevazione = (
  { indirizzo }: Pick<PianoDaControllare, 'indirizzo'>,
  codice: string,
  { titolo }: Rilevazione,
): Soggetto => ({ tipo: 'rilevazione', codice, titolo, indirizzo: `${indirizzo}#rilevazione-${codice}` });

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
