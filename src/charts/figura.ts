/**
 * La figura ferma di un grafico: gli stessi dati del disegno come posti su una linea da 0 a 100, perché la pagina la scriva in HTML.
 * È ciò che si vede in stampa, senza JavaScript e finché il disegno non arriva. Vale per grafici a righe: barre, barre impilate,
 * barre sospese (il tempo), punti.
 */
import { formatNumero } from '../domain/numero';
import { findAsse, isImpilato } from './asse';
import type { ConfigurazioneGrafico, SerieGrafico } from './grafico';

/** Una barra o un punto. `da` e `lungo` sono percentuali della larghezza della figura. */
export interface Segno {
  da: number;
  lungo: number;
  colore: string;
  tratteggio: boolean;
  /** Il valore scritto; dentro la barra se è impilata e ci sta, dopo negli altri casi. Vuoto se non serve. */
  testo: string;
}

/** Una categoria con le sue corsie, una sotto l'altra. */
export interface RigaFigura {
  etichetta: string;
  corsie: Segno[][];
}

export interface Figura {
  specie: 'barre' | 'punti';
  impilata: boolean;
  /** Quanti caratteri ha il più lungo dei valori scritti dopo le barre: tanto posto va lasciato. Zero se non ce ne sono. */
  caratteriDopo: number;
  righe: RigaFigura[];
  tacche: { posto: number; testo: string }[];
  soglie: number[];
}

interface Scala {
  min: number;
  max: number;
}

const toPosto = (valore: number, { min, max }: Scala): number =>
  Math.round(Math.min(100, Math.max(0, (100 * (valore - min)) / (max - min))) * 100) / 100;

const findColore = ({ backgroundColor }: SerieGrafico, i: number): string =>
  (Array.isArray(backgroundColor) ? backgroundColor[i] : backgroundColor) ?? 'var(--serie-1)';

/** Il segno di un valore, a partire da `base`; nessuno se il valore manca o, in una pila, è zero. */
function buildSegno(
  serie: SerieGrafico,
  i: number,
  scala: Scala,
  { base, testo }: { base: number; testo: (valore: number) => string },
): Segno[] {
  const valore = serie.data[i];
  if (valore === null || valore === undefined || (valore === 0 && serie.stack)) return [];
  const [inizio, fine] = Array.isArray(valore) ? valore : [base, base + valore];
  const [da, a] = [toPosto(Math.min(inizio, fine), scala), toPosto(Math.max(inizio, fine), scala)];
  const lungo = Math.round((a - da) * 100) / 100;
  return [
    {
      da,
      lungo,
      colore: findColore(serie, i),
      tratteggio: serie.tratteggio ?? false,
      testo: Array.isArray(valore) ? '' : testo(valore),
    },
  ];
}

/** Le corsie di una categoria: una sola se le serie sono impilate o ne hanno una per categoria, altrimenti una per serie che vi ha un segno. */
function listCorsie(configurazione: ConfigurazioneGrafico, i: number, scala: Scala): Segno[][] {
  const { datasets } = configurazione.data;
  const { unita = '', etichette = false } = configurazione;
  const impilata = isImpilato(configurazione);
  let base = 0;
  const segni = datasets.map((serie) => {
    const trovati = buildSegno(serie, i, scala, {
      base,
      testo: (valore) => (etichette ? `${formatNumero(valore)}${unita}` : ''),
    });
    if (impilata) base += Number(serie.data[i] ?? 0);
    return trovati;
  });
  const unaSola = impilata || datasets.every(({ grouped }) => grouped === false);
  return unaSola ? [segni.flat()] : segni.filter((corsia) => corsia.length > 0);
}

/** La figura di un grafico. */
export function buildFigura(configurazione: ConfigurazioneGrafico): Figura {
  const { type, data, soglie = [] } = configurazione;
  const asse = findAsse(configurazione);
  const impilata = isImpilato(configurazione);
  const righe = data.labels.map((etichetta, i) => ({
    etichetta,
    corsie: listCorsie(configurazione, i, asse),
  }));
  const scritti = righe.flatMap(({ corsie }) => corsie.flat().map(({ testo }) => testo.length));
  return {
    specie: type === 'line' ? 'punti' : 'barre',
    impilata,
    caratteriDopo: impilata ? 0 : Math.max(0, ...scritti),
    righe,
    tacche: asse.tacche.map(({ valore, testo }) => ({ posto: toPosto(valore, asse), testo })),
    soglie: soglie.map(({ valore }) => toPosto(valore, asse)),
  };
}
