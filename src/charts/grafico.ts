/**
 * Un grafico come dati: lo stesso oggetto dà il disegno e la tabella equivalente.
 * Qui solo forme serializzabili in JSON: il disegno avviene nel browser e non calcola nulla.
 */
export interface Grafico {
  /** Unico nella pagina: lega disegno, descrizione e tabella. */
  id: string;
  /** Dice che cosa si vede («Nove obiettivi su dieci raggiunti»), non che cosa è disegnato. */
  titolo: string;
  descrizione: string;
  tabella: Tabella;
  configurazione: ConfigurazioneGrafico;
  /** Dove le sue cifre sono spiegate. */
  perche?: string;
  /** I documenti da cui vengono le cifre, con l'ente. */
  fonte?: string;
}

/** Le celle sono già scritte in italiano; `numeriche[i]` allinea la colonna i a destra. */
export interface Tabella {
  didascalia: string;
  intestazioni: string[];
  righe: string[][];
  numeriche: boolean[];
}

/** La parte di una configurazione di Chart.js che è solo dati: niente funzioni. */
export interface ConfigurazioneGrafico {
  type: 'bar' | 'line';
  data: { labels: string[]; datasets: SerieGrafico[] };
  options?: OpzioniGrafico;
  /** Scritta dopo ogni numero di assi, etichette e suggerimenti, per esempio ` %`. */
  unita?: string;
  /** Scrive il valore accanto a ogni barra o punto. */
  etichette?: boolean;
  /** I soli punti dell'asse dei valori da segnare, con il loro testo: per esempio i mesi, se i valori sono giorni. */
  tacche?: { valore: number; testo: string }[];
  /** Linee da segnare attraverso il disegno: dove comincia ogni esito. */
  soglie?: SogliaGrafico[];
}

/** Un valore dell'asse da segnare, con ciò che vuol dire. */
export interface SogliaGrafico {
  valore: number;
  testo: string;
}

/** I colori possono nominare una proprietà CSS del sito: `var(--esito-raggiunto)`. */
export interface SerieGrafico {
  label: string;
  /** Una coppia è una barra sospesa: da, a. */
  data: (number | null)[] | ([number, number] | null)[];
  backgroundColor?: string | string[];
  showLine?: boolean;
  stack?: string;
  /** Falso se le barre delle serie stanno sulla stessa riga: ne esiste una sola per categoria. */
  grouped?: boolean;
  /** A righe, perché si distingua anche senza il colore. */
  tratteggio?: boolean;
  /** Che cosa dice il suggerimento di ogni barra, se non è il suo numero. */
  testi?: string[];
}

/** Opzioni di Chart.js, tali e quali, purché siano dati. */
export type OpzioniGrafico = { [opzione: string]: ValoreOpzione | undefined };
export type ValoreOpzione = string | number | boolean | null | ValoreOpzione[] | OpzioniGrafico;
