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

/** Un numero dentro un pezzo di pila, se ci sta; sulle righe oblique ha il suo fondo, e ne lascia vedere. */
function writeDentro({ ctx }: Chart, elemento: BarElement, testo: string, tratteggio: boolean): void {
  const { x, y, base } = elemento.getProps(['x', 'y', 'base'], true);
  const larghezza = ctx.measureText(testo).width;
  const centro = ((x ?? 0) + base) / 2;
  if (Math.abs((x ?? 0) - base) < larghezza + (tratteggio ? 22 : 8)) return;
  if (tratteggio) {
    ctx.fillStyle = readColore('--fondo');
    ctx.fillRect(centro - larghezza / 2 - 3, (y ?? 0) - 9, larghezza + 6, 18);
  }
  ctx.fillStyle = readColore(tratteggio ? '--inchiostro' : '--su-colore');
  ctx.textAlign = 'center';
  ctx.fillText(testo, centro, y ?? 0);
}

/** Un numero dove la barra o il punto finisce; il fondo ferma la linea di una soglia che gli passi sotto. */
function writeDopo({ ctx, options }: Chart, elemento: BarElement, testo: string): void {
  const { x, y, horizontal: barra } = elemento.getProps(['x', 'y', 'horizontal'], true);
  const carattere = options.font?.size ?? 14;
  const inizio = (x ?? 0) + (barra ? 0.57 : 1.07) * carattere;
  ctx.fillStyle = readColore('--fondo');
  ctx.fillRect(inizio - 2, (y ?? 0) - 0.6 * carattere, ctx.measureText(testo).width + 4, 1.2 * carattere);
  ctx.fillStyle = readColore('--inchiostro');
  ctx.textAlign = 'left';
  ctx.fillText(testo, inizio, y ?? 0);
}

/** Scrive il valore di ogni barra o punto: Chart.js da solo lo mostra solo sotto il puntatore. */
export const buildEtichette = (unita: string, impilate: boolean): Plugin => ({
  id: 'etichette',
  afterDatasetsDraw(chart) {
    chart.ctx.save();
    chart.ctx.font = `600 ${chart.options.font?.size ?? 14}px ${CARATTERE}`;
    chart.ctx.textBaseline = 'middle';
    chart.data.datasets.forEach((dataset, serie) => {
      const tratteggio = (dataset as unknown as SerieGrafico).tratteggio ?? false;
      chart.getDatasetMeta(serie).data.forEach((elemento, indice) => {
        const valore = dataset.data[indice];
        if (typeof valore !== 'number') return;
        const testo = `${formatNumero(valore)}${unita}`;
        if (impilate) writeDentro(chart, elemento as BarElement, testo, tratteggio);
        else writeDopo(chart, elemento as BarElement, testo);
      });
    });
    chart.ctx.restore();
  },
});
