import type { Scale } from 'chart.js';
import type { Asse } from '../charts/asse';
import { readColore } from './grafico.colori';
import { wrapEtichetta } from './grafico.etichette';

/** Sopra la figura gli assi non si vedono: nomi, griglia e soglie sono già nella pagina. La scala è la stessa. */
export const buildAssiFigura = ({ min, max }: Asse) => ({
  x: { type: 'linear', display: false, min, max },
  y: { type: 'righe', display: false },
});

/** In un'immagine gli assi sono scritti per intero, con le stesse tacche della figura. */
export const buildAssiImmagine = ({ min, max, tacche }: Asse) => ({
  x: {
    min,
    max,
    border: { display: false },
    grid: { color: readColore('--filo-tenue') },
    afterBuildTicks: (asse: Scale) => {
      asse.ticks = tacche.map(({ valore }) => ({ value: valore }));
    },
    ticks: {
      maxRotation: 0,
      callback: (valore: number | string) =>
        tacche.find((tacca) => tacca.valore === valore)?.testo.split('\n') ?? '',
    },
  },
  y: {
    // Anche con i punti la prima e l'ultima riga stanno intere nel disegno.
    offset: true,
    border: { color: readColore('--filo') },
    grid: { display: false },
    ticks: {
      autoSkip: false,
      crossAlign: 'far',
      callback(this: Scale, valore: number | string) {
        const { width, height } = this.chart;
        const righe = Math.floor((height - 36) / (this.chart.data.labels?.length || 1) / 19);
        return wrapEtichetta(
          this.getLabelForValue(Number(valore)),
          Math.floor((width * 0.4) / 6.6),
          Math.max(1, righe),
        );
      },
    },
  },
});
