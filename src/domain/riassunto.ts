import type { Regole } from '../schema/regole';
import type { Settore } from '../schema/settore';
import { type Completezza, computeCompletezza } from './completezza';
import type { Controllo } from './controllo';
import type { Lato, Modifica } from './modifica';
import type { PianoCalcolato } from './piano';
import { hasRisultati } from './risultati';
import type { SettoreCalcolato } from './settore';

/** Di un elenco, solo quanti sono. */
export interface Quanti {
  length: number;
}

/** Un settore come lo mostra chi guarda tutti i piani insieme. */
export interface SettoreRiassunto extends Record<'righe' | 'linee' | 'affidati' | 'indicatori', Quanti> {
  codice: string;
  indirizzo: string;
  dati: Pick<Settore, 'denominazione'>;
}

/**
 * Ciò che di un piano serve alle pagine che guardano tutti i piani insieme, con la forma che ha nel piano intero: chi chiede
 * questo riceve l'uno o l'altro. Gli obiettivi di un paese non stanno in memoria tutti in una volta; i riassunti sì.
 */
export interface PianoRiassunto
  extends Pick<
    PianoCalcolato,
    'ente' | 'chiave' | 'indirizzo' | 'datiEnte' | 'piano' | 'documenti' | 'controlli' | 'adempimenti'
  > {
  regole: Pick<Regole, 'titolo'>;
  settori: SettoreRiassunto[];
  obiettivi: Quanti;
  indicatori: Quanti;
  storia?: Quanti | undefined;
}

/** Un riassunto con i conti che vogliono il piano intero. */
export interface Riassunto extends PianoRiassunto {
  /** Quanti indicatori hanno un raggiungimento. */
  calcolati: number;
  conRisultati: boolean;
  completezza: Completezza[];
}

/** Ciò che di un obiettivo dice chi ne racconta un cambiamento. */
export interface ObiettivoRiassunto {
  codice: string;
  indirizzo: string;
  dati: { titolo: string };
  righe: { settore: string }[];
}

export const pickObiettivo = ({
  codice,
  indirizzo,
  dati,
  righe,
}: ObiettivoRiassunto): ObiettivoRiassunto => ({
  codice,
  indirizzo,
  dati: { titolo: dati.titolo },
  righe: righe.map(({ settore }) => ({ settore })),
});

const count = ({ length }: Quanti): Quanti => ({ length });

const pickSettore = (settore: SettoreCalcolato): SettoreRiassunto => {
  const { codice, indirizzo, dati, righe, linee, affidati, indicatori } = settore;
  return {
    codice,
    indirizzo,
    dati: { denominazione: dati.denominazione },
    righe: count(righe),
    linee: count(linee),
    affidati: count(affidati),
    indicatori: count(indicatori),
  };
};

/** I documenti da cui vengono le versioni, i controlli e le modifiche di un piano. */
function pickDocumenti({ piano, documenti, controlli }: PianoCalcolato, modifiche: Modifica[]) {
  const lati = modifiche.flatMap(({ prima, dopo }): Lato[] => (prima ? [prima, dopo] : [dopo]));
  const citati = new Set([
    ...Object.values(piano.versioni).map(({ documento }) => documento),
    ...controlli.map(({ fonte }: Controllo) => fonte.documento),
    ...lati.flatMap(({ documento }) => documento ?? []),
  ]);
  return Object.fromEntries(Object.entries(documenti).filter(([nome]) => citati.has(nome)));
}

/**
 * Riassume un piano.
 * @param modifiche quelle dei piani del suo ente: dicono da quali documenti si leggono
 */
export const summarizePiano = (piano: PianoCalcolato, modifiche: Modifica[]): Riassunto => ({
  ente: piano.ente,
  chiave: piano.chiave,
  indirizzo: piano.indirizzo,
  datiEnte: piano.datiEnte,
  piano: piano.piano,
  documenti: pickDocumenti(piano, modifiche),
  regole: { titolo: piano.regole.titolo },
  controlli: piano.controlli,
  adempimenti: piano.adempimenti,
  settori: piano.settori.map(pickSettore),
  obiettivi: count(piano.obiettivi),
  indicatori: count(piano.indicatori),
  storia: piano.storia && count(piano.storia),
  calcolati: piano.indicatori.filter(({ raggiungimento }) => 'valore' in raggiungimento).length,
  conRisultati: hasRisultati(piano),
  completezza: computeCompletezza(piano),
});
