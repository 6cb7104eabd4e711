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
  Tooltip,
  type TooltipItem,
} from 'chart.js';
import { merge } from 'chart.js/helpers';
import { isImpilato } from '../charts/asse';
import type { ConfigurazioneGrafico, SerieGrafico } from '../charts/grafico';
import { readColore, resolveColori } from './grafico.colori';
import { buildEtichette, CARATTERE, formatNumero, wrapEtichetta } from './grafico.etichette';
import { buildSoglie } from './grafico.soglie';
import { buildTratteggio } from './grafico.tratteggio';

// Solo ciò che disegniamo: il resto di Chart.js resta fuori dal pacchetto.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);
Chart.register(LineController, LineElement, PointElement, Tooltip);

const buildAsseValori = (unita: string, daZero: boolean) => ({
  beginAtZero: daZero,
  border: { display: false },
  grid: { color: readColore('--filo-tenue') },
  ticks: {
    maxTicksLimit: 6,
    callback: (valore: number | string) => `${formatNumero(Number(valore))}${unita}`,
  },
});

/** Un asse che segna solo le tacche date, con il loro testo. */
const buildAsseTacche = (tacche: NonNullable<ConfigurazioneGrafico['tacche']>) => ({
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
});

const buildAsseCategorie = (orizzontale: boolean) => ({
  // Anche con i punti la prima e l'ultima riga stanno intere nel disegno.
  offset: true,
  border: { color: readColore('--filo') },
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
    // Un punto a 0 o a 100 si vede tutto.
    clip: false,
    maxBarThickness: 26,
    layout: { padding: etichette ? { right: orizzontale ? 52 : 0, top: orizzontale ? 0 : 20 } : 0 },
    scales: orizzontale ? { x: valori, y: categorie } : { x: categorie, y: valori },
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

/** Disegna un grafico in una tela; `altre` sono opzioni di Chart.js che valgono solo qui. */
export async function drawGrafico(
  tela: HTMLCanvasElement,
  grafico: ConfigurazioneGrafico,
  altre: { responsive?: boolean; devicePixelRatio?: number } = {},
): Promise<Chart> {
  await Promise.allSettled([400, 600].map((peso) => document.fonts.load(`${peso} 14px ${CARATTERE}`)));
  const colorato: ConfigurazioneGrafico = JSON.parse(resolveColori(JSON.stringify(grafico)));
  const { type, data, options = {}, unita = '', etichette = false, soglie = [] } = colorato;
  const impilato = isImpilato(grafico);
  Chart.defaults.font.family = CARATTERE;
  Chart.defaults.font.size = 14;
  Chart.defaults.color = readColore('--inchiostro-tenue');
  const base = buildOpzioni({ ...grafico, data, etichette: etichette && !impilato });
  return new Chart(tela, {
    type,
    data: { ...data, datasets: data.datasets.map(buildTratteggio) },
    options: merge(base, [options, altre]),
    plugins: [buildSoglie(soglie), ...(etichette ? [buildEtichette(unita, impilato)] : [])],
  } as ChartConfiguration);
}
