import type { Plugin } from 'chart.js';
import type { SogliaGrafico } from '../charts/grafico';
import { readColore } from './grafico.colori';

/** Le linee delle soglie attraverso il disegno; che cosa vogliono dire lo dice la legenda. */
export const buildSoglie = (soglie: SogliaGrafico[]): Plugin => ({
  id: 'soglie',
  beforeDatasetsDraw({ ctx, chartArea, scales }) {
    ctx.save();
    ctx.strokeStyle = readColore('--inchiostro-tenue');
    ctx.lineWidth = 1.5;
    ctx.setLineDash([5, 4]);
    for (const { valore } of soglie) {
      const x = scales.x?.getPixelForValue(valore) ?? 0;
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
    }
    ctx.restore();
  },
});
