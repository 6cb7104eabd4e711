import type { BarElement, Chart, Plugin } from 'chart.js';

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
function writeValore({ ctx }: Chart, elemento: BarElement, testo: string, impilate: boolean): void {
  const { x, y, base, horizontal } = elemento.getProps(['x', 'y', 'base', 'horizontal'], true);
  if (x === null || y === null) return;
  if (impilate) {
    const larghezza = ctx.measureText(testo).width;
    if (horizontal ? Math.abs(x - base) < larghezza + 8 : Math.abs(y - base) < 18) return;
    ctx.fillStyle = '#fff';
    ctx.textAlign = 'center';
    ctx.fillText(testo, horizontal ? (x + base) / 2 : x, horizontal ? y : (y + base) / 2);
    return;
  }
  ctx.fillStyle = '#17324d';
  ctx.textAlign = horizontal ? 'left' : 'center';
  ctx.fillText(testo, horizontal ? x + 6 : x, horizontal ? y : y - 11);
}

/** Scrive il valore accanto a ogni barra o punto: Chart.js da solo lo mostra solo sotto il puntatore. */
export const buildEtichette = (unita: string, impilate: boolean): Plugin => ({
  id: 'etichette',
  afterDatasetsDraw(chart) {
    chart.ctx.save();
    chart.ctx.font = `600 13px ${CARATTERE}`;
    chart.ctx.textBaseline = 'middle';
    chart.data.datasets.forEach(({ data }, serie) => {
      if (!chart.isDatasetVisible(serie)) return;
      chart.getDatasetMeta(serie).data.forEach((elemento, indice) => {
        const valore = data[indice];
        if (typeof valore === 'number') {
          writeValore(chart, elemento as BarElement, `${formatNumero(valore)}${unita}`, impilate);
        }
      });
    });
    chart.ctx.restore();
  },
});
