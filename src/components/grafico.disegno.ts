/** Da una configurazione fatta di soli dati a un disegno di Chart.js, con numeri e caratteri del sito. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type Scale,
  ScatterController,
  Tooltip,
  type TooltipItem,
} from 'chart.js';
import { merge } from 'chart.js/helpers';
import type { ConfigurazioneGrafico, OpzioniGrafico, SerieGrafico } from '../charts/grafico';
import { buildEtichette, CARATTERE, formatNumero, wrapEtichetta } from './grafico.etichette';
import { buildTratteggio } from './grafico.tratteggio';

// Solo ciò che disegniamo: il resto di Chart.js resta fuori dal pacchetto.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);
Chart.register(LineController, LineElement, PointElement, ScatterController, Tooltip);

/** `var(--esito-raggiunto)` → il colore del sito: una tela non legge le proprietà CSS. */
function resolveColori(grafico: ConfigurazioneGrafico): ConfigurazioneGrafico {
  const stile = getComputedStyle(document.documentElement);
  const testo = JSON.stringify(grafico);
  return JSON.parse(testo.replaceAll(/var\((--[\w-]+)\)/g, (_, nome) => stile.getPropertyValue(nome).trim()));
}

const buildAsseValori = (unita: string, daZero: boolean) => ({
  beginAtZero: daZero,
  border: { display: false },
  grid: { color: '#e1e8ef' },
  ticks: {
    maxTicksLimit: 6,
    callback: (valore: number | string) => `${formatNumero(Number(valore))}${unita}`,
  },
});

/** Un asse che segna solo le tacche date, con il loro testo. */
const buildAsseTacche = (tacche: NonNullable<ConfigurazioneGrafico['tacche']>) => ({
  border: { display: false },
  grid: { color: '#e1e8ef' },
  afterBuildTicks: (asse: Scale) => {
    asse.ticks = tacche.map(({ valore }) => ({ value: valore }));
  },
  ticks: {
    maxRotation: 0,
    callback: (valore: number | string) =>
      tacche.find((tacca) => tacca.valore === valore)?.testo.split('\n') ?? '',
  },
});

const buildAsseCategorie = (orizzontale: boolean) => ({
  border: { color: '#c9d3de' },
  grid: { display: false },
  ticks: {
    autoSkip: !orizzontale,
    crossAlign: orizzontale ? 'far' : 'near',
    callback(this: Scale, valore: number | string) {
      const { width, height } = this.chart;
      const quante = this.chart.data.labels?.length || 1;
      const spazio = orizzontale ? width * 0.4 : width / quante - 8;
      const righe = orizzontale ? Math.max(1, Math.min(3, Math.floor((height - 36) / quante / 19))) : 3;
      return wrapEtichetta(
        this.getLabelForValue(Number(valore)),
        Math.max(8, Math.floor(spazio / 6.6)),
        righe,
      );
    },
  },
});

function formatSuggerimento(
  { chart, dataset, dataIndex, parsed }: TooltipItem<'bar'>,
  unita: string,
): string {
  const { x, y } = parsed;
  const testo = (dataset as unknown as SerieGrafico).testi?.[dataIndex];
  if (testo !== undefined) return `${dataset.label ?? ''}: ${testo}`;
  const scrivi = (valore: number | null) => (valore === null ? '' : `${formatNumero(valore)}${unita}`);
  if (chart.getDatasetMeta(0).type === 'scatter') return `${scrivi(x)}; ${scrivi(y)}`;
  return `${dataset.label ?? ''}: ${scrivi(chart.options.indexAxis === 'y' ? x : y)}`;
}

function buildOpzioni({ type, data, options = {}, unita = '', etichette, tacche }: ConfigurazioneGrafico) {
  const { indexAxis } = options;
  const orizzontale = indexAxis === 'y';
  const valori = tacche ? buildAsseTacche(tacche) : buildAsseValori(unita, type === 'bar');
  const categorie = buildAsseCategorie(orizzontale);
  return {
    locale: 'it-IT',
    maintainAspectRatio: false,
    // Niente movimento, per nessuno: un grafico che cresce non dice nulla di più.
    animation: false,
    layout: { padding: etichette ? { right: orizzontale ? 52 : 0, top: orizzontale ? 0 : 20 } : 0 },
    scales:
      type === 'scatter'
        ? { x: valori, y: { ...valori } }
        : orizzontale
          ? { x: valori, y: categorie }
          : { x: categorie, y: valori },
    plugins: {
      tooltip: {
        padding: 10,
        displayColors: false,
        callbacks: {
          title: ([voce]: TooltipItem<'bar'>[]) => String(data.labels?.[voce?.dataIndex ?? -1] ?? ''),
          label: (voce: TooltipItem<'bar'>) => formatSuggerimento(voce, unita),
        },
      },
    },
  };
}

const isImpilato = ({ scales }: OpzioniGrafico): boolean =>
  JSON.stringify(scales ?? {}).includes('"stacked":true');

export async function drawGrafico(tela: HTMLCanvasElement, grafico: ConfigurazioneGrafico): Promise<Chart> {
  await Promise.allSettled([400, 600].map((peso) => document.fonts.load(`${peso} 14px ${CARATTERE}`)));
  const { type, data, options = {}, unita = '', etichette = false } = resolveColori(grafico);
  const impilato = isImpilato(options);
  Chart.defaults.font.family = CARATTERE;
  Chart.defaults.font.size = 14;
  Chart.defaults.color = '#33475b';
  return new Chart(tela, {
    type,
    data: { ...data, datasets: data.datasets.map(buildTratteggio) },
    options: merge(buildOpzioni({ ...grafico, data, etichette: etichette && !impilato }), options),
    plugins: etichette ? [buildEtichette(unita, impilato)] : [],
  } as ChartConfiguration);
}
