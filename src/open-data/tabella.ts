import Papa from 'papaparse';
import { roundNumero } from '../domain/numero';
import type { PianoCalcolato } from '../domain/piano';

/** Il valore di una cella: testo, numero con il punto decimale, o nulla. */
export type Cella = string | number | undefined;

/** Una colonna: che cosa vuol dire e come si ricava da una riga. */
export interface Colonna<R> {
  nome: string;
  descrizione: string;
  tipo: 'string' | 'number' | 'integer';
  get: (riga: R, contesto: Contesto) => Cella;
}

/** Ciò che serve a scrivere una riga oltre alla riga stessa. */
export interface Contesto {
  piano: PianoCalcolato;
  /** Tutti i piani: alcune righe nascono dal confronto con un altro. */
  catalogo: PianoCalcolato[];
  /** Indirizzo del sito, senza la barra finale. */
  sito: string;
}

/** Una tabella di dati aperti: il file, la sua spiegazione e le colonne. */
export interface Tabella {
  nome: string;
  titolo: string;
  descrizione: string;
  colonne: Omit<Colonna<unknown>, 'get'>[];
  /** Le celle di ogni riga di un piano. */
  list: (contesto: Contesto) => Cella[][];
}

/** Definisce una tabella da un elenco di righe del piano e dalle sue colonne. */
export function defineTabella<R>(definizione: {
  nome: string;
  titolo: string;
  descrizione: string;
  righe: (piano: PianoCalcolato, catalogo: PianoCalcolato[]) => R[];
  colonne: Colonna<R>[];
}): Tabella {
  const { righe, colonne, ...resto } = definizione;
  const withPiano: Colonna<R>[] = [
    { nome: 'ente', descrizione: 'Chiave dell’ente', tipo: 'string', get: (_, { piano }) => piano.ente },
    { nome: 'piano', descrizione: 'Chiave del piano', tipo: 'string', get: (_, { piano }) => piano.chiave },
    ...colonne,
  ];
  return {
    ...resto,
    colonne: withPiano.map(({ nome, descrizione, tipo }) => ({ nome, descrizione, tipo })),
    list: (contesto) =>
      righe(contesto.piano, contesto.catalogo).map((riga) => withPiano.map(({ get }) => get(riga, contesto))),
  };
}

/** Colonna di testo. */
export const testo = <R>(nome: string, descrizione: string, get: Colonna<R>['get']): Colonna<R> => ({
  nome,
  descrizione,
  tipo: 'string',
  get,
});

/** Colonna di numeri, arrotondati a quattro decimali perché il file non porti il rumore del calcolo binario. */
export const numero = <R>(
  nome: string,
  descrizione: string,
  get: (riga: R, contesto: Contesto) => number | undefined,
): Colonna<R> => ({
  nome,
  descrizione,
  tipo: 'number',
  get: (riga, contesto) => {
    const valore = get(riga, contesto);
    return valore === undefined ? undefined : roundNumero(valore, 4);
  },
});

/** Scrive righe in CSV: UTF-8, virgola, punto decimale, vuoto = nessun valore. */
export const formatRighe = (righe: Cella[][]): string =>
  `${Papa.unparse(
    righe.map((riga) => riga.map((cella) => cella ?? '')),
    { newline: '\n' },
  )}\n`;

/** Scrive una tabella in CSV, con la riga di intestazione. */
export function formatCsv(tabella: Tabella, piani: PianoCalcolato[], sito: string): string {
  return formatTestata(tabella) + formatCorpo(tabella, piani, sito);
}

/** La riga di intestazione di una tabella. */
export const formatTestata = ({ colonne }: Tabella): string => formatRighe([colonne.map(({ nome }) => nome)]);

/** Le righe di una tabella senza l'intestazione: quelle di più enti si scrivono una dopo l'altra. */
export function formatCorpo(tabella: Tabella, piani: PianoCalcolato[], sito: string): string {
  const righe = piani.flatMap((piano) => tabella.list({ piano, catalogo: piani, sito }));
  return righe.length > 0 ? formatRighe(righe) : '';
}
