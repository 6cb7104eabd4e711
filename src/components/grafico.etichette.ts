import type { BarElement, Chart, Plugin } from 'chart.js';
import type { SerieGrafico } from '../charts/grafico';
import { readColore } from './grafico.colori';

export const CARATTERE = '"Titillium Web", Geneva, Tahoma, sans-serif';

export const formatNumero = (valore: number): string =>
  valore.toLocaleString('it-IT', { maximumFractionDigits: 2 });

/** Manda a capo il nome di una categoria; ciò che non sta in `righe` finisce con i puntini: la tabella ha tutto. */
export function wrapEtichetta(testo: string, caratteri: number, righe: number): string[] {
  const scritte = [''];
  for (const parola of testo.split(/\s+/)) {
    const ultima = scritte[scritte.length - 1] ?? '';
    if (ultima && ultima.length + 1 + parola.length > caratteri) scritte.push(parola);
    else scritte[scritte.length - 1] = ultima ? `${ultima} ${parola}` : parola;
  }
  if (scritte.length <= righe) return scritte;
  const tenute = scritte.slice(0, righe);
  tenute[righe - 1] = `${tenute[righe - 1]?.slice(0, caratteri - 1).trimEnd()}…`;
  return tenute;
}

/** Nelle barre impilate il numero sta dentro, se c'è posto; altrove sta dove la barra o il punto finisce. */
function writeValore(
  { ctx, options }: Chart,
  elemento: BarElement,
  testo: string,
  { impilate, tratteggio }: { impilate: boolean; tratteggio: boolean },
): void {
  const { x, y, base, horizontal: barra } = elemento.getProps(['x', 'y', 'base', 'horizontal'], true);
  if (x === null || y === null) return;
  const horizontal = barra || options.indexAxis === 'y';
  const spazio = barra ? 6 : 13;
  if (impilate) {
    const larghezza = ctx.measureText(testo).width;
    if (horizontal ? Math.abs(x - base) < larghezza + 8 : Math.abs(y - base) < 18) return;
    const [cx, cy] = horizontal ? [(x + base) / 2, y] : [x, (y + base) / 2];
    // Sulle righe oblique il numero ha il suo fondo.
    if (tratteggio) {
      ctx.fillStyle = readColore('--fondo');
      ctx.fillRect(cx - larghezza / 2 - 3, cy - 9, larghezza + 6, 18);
    }
    ctx.fillStyle = readColore(tratteggio ? '--inchiostro' : '--su-colore');
    ctx.textAlign = 'center';
    ctx.fillText(testo, cx, cy);
    return;
  }
  // Il fondo ferma la linea di una soglia che passi sotto il numero.
  if (horizontal) {
    ctx.fillStyle = readColore('--fondo');
    ctx.fillRect(x + spazio - 2, y - 8, ctx.measureText(testo).width + 4, 16);
  }
  ctx.fillStyle = readColore('--inchiostro');
  ctx.textAlign = horizontal ? 'left' : 'center';
  ctx.fillText(testo, horizontal ? x + spazio : x, horizontal ? y : y - 11);
}

/** Scrive il valore accanto a ogni barra o punto: Chart.js da solo lo mostra solo sotto il puntatore. */
export const buildEtichette = (unita: string, impilate: boolean): Plugin => ({
  id: 'etichette',
  afterDatasetsDraw(chart) {
    chart.ctx.save();
    chart.ctx.font = `600 13px ${CARATTERE}`;
    chart.ctx.textBaseline = 'middle';
    chart.data.datasets.forEach((dataset, serie) => {
      const { data } = dataset;
      const tratteggio = (dataset as unknown as SerieGrafico).tratteggio ?? false;
      if (!chart.isDatasetVisible(serie)) return;
      chart.getDatasetMeta(serie).data.forEach((elemento, indice) => {
        const valore = data[indice];
        if (typeof valore === 'number') {
          writeValore(chart, elemento as BarElement, `${formatNumero(valore)}${unita}`, {
            impilate,
            tratteggio,
          });
        }
      });
    });
    chart.ctx.restore();
  },
});
