import type { TooltipItem } from 'chart.js';
import type { SerieGrafico } from '../charts/grafico';
import { readColore } from './grafico.colori';
import { formatNumero, wrapEtichetta } from './grafico.etichette';

type Voce = TooltipItem<'bar'>;

const findTesto = ({ dataset, dataIndex }: Voce): string | undefined =>
  (dataset as unknown as SerieGrafico).testi?.[dataIndex];

/** Che cosa dice una riga del grafico sotto il puntatore: tutte le sue serie, tranne quelle che lì non hanno nulla. */
export const buildSuggerimento = (unita: string, impilato: boolean) => ({
  padding: 10,
  displayColors: false,
  backgroundColor: readColore('--inchiostro'),
  titleColor: readColore('--fondo'),
  bodyColor: readColore('--fondo'),
  filter: ({ raw }: Voce) => raw !== null && !(impilato && raw === 0),
  callbacks: {
    title: ([voce]: Voce[]) => wrapEtichetta(voce?.label ?? '', 56, 3),
    label: (voce: Voce) =>
      `${voce.dataset.label ?? ''}: ${findTesto(voce) ?? `${formatNumero(Number(voce.parsed.x))}${unita}`}`,
  },
});
