/** Da una configurazione fatta di soli dati a un disegno di Chart.js, con numeri, colori e caratteri del sito. */
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
  Tooltip,
} from 'chart.js';
import { merge } from 'chart.js/helpers';
import { findAsse, isImpilato } from '../charts/asse';
import { buildFigura } from '../charts/figura';
import type { ConfigurazioneGrafico } from '../charts/grafico';
import { buildAssiFigura, buildAssiImmagine } from './grafico.assi';
import { readColore, resolveColori } from './grafico.colori';
import { buildEtichette, CARATTERE } from './grafico.etichette';
import { findPosto, type Posto, ScalaRighe } from './grafico.righe';
import { buildSoglie } from './grafico.soglie';
import { buildSuggerimento } from './grafico.suggerimento';
import { buildRiempimento } from './grafico.tratteggio';

// Solo ciò che disegniamo: il resto di Chart.js resta fuori dal pacchetto.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, ScalaRighe);
Chart.register(LineController, LineElement, PointElement, Tooltip);

/** Il posto delle barre in un'immagine, dove non c'è una figura da cui misurarlo; a destra, i valori. */
const buildPosto = (grafico: ConfigurazioneGrafico): Posto => ({
  carattere: 14,
  alta: 20,
  sinistra: 8,
  destra: 16 + 8 * buildFigura(grafico).caratteriDopo,
});

function buildOpzioni(grafico: ConfigurazioneGrafico, posto: Posto, figura: boolean) {
  const asse = findAsse(grafico);
  const impilato = isImpilato(grafico);
  const { alta, sinistra, destra } = posto;
  return {
    locale: 'it-IT',
    maintainAspectRatio: false,
    // Niente movimento, per nessuno: un grafico che cresce non dice nulla di più.
    animation: false,
    // Un punto a 0 o a 100 si vede tutto.
    clip: false,
    // Una serie che non ha nulla in una riga non vi lascia un posto vuoto.
    skipNull: true,
    barThickness: alta,
    maxBarThickness: alta - 2,
    // Uno zero si vede, con il colore del suo esito.
    ...(impilato ? {} : { minBarLength: 3 }),
    elements: { point: { radius: 0.35 * alta, hoverRadius: 0.35 * alta } },
    // Tutta la riga risponde al puntatore, anche dove la barra è corta.
    interaction: { mode: 'index', axis: 'y', intersect: false },
    layout: {
      autoPadding: !figura,
      padding: { left: sinistra, right: destra },
    },
    scales: figura ? buildAssiFigura(asse) : buildAssiImmagine(asse),
    plugins: { tooltip: buildSuggerimento(grafico.unita ?? '', impilato) },
  };
}

/**
 * Disegna un grafico in una tela: sopra la sua figura, se la tela sta in una, altrimenti da solo e per intero.
 * `altre` sono opzioni di Chart.js che valgono solo qui.
 */
export async function drawGrafico(
  tela: HTMLCanvasElement,
  grafico: ConfigurazioneGrafico,
  altre: { responsive?: boolean; devicePixelRatio?: number } = {},
): Promise<Chart> {
  await Promise.allSettled([400, 600].map((peso) => document.fonts.load(`${peso} 14px ${CARATTERE}`)));
  const colorato: ConfigurazioneGrafico = JSON.parse(resolveColori(JSON.stringify(grafico)));
  const { type, data, options = {}, unita = '', etichette = false, soglie = [] } = colorato;
  const figura = findPosto(tela);
  const posto = figura ?? buildPosto(grafico);
  Chart.defaults.font = { family: CARATTERE, size: posto.carattere };
  Chart.defaults.color = readColore('--inchiostro-tenue');
  return new Chart(tela, {
    type,
    data: { ...data, datasets: data.datasets.map(buildRiempimento) },
    options: merge(buildOpzioni(grafico, posto, figura !== undefined), [options, altre]),
    plugins: [
      ...(figura ? [] : [buildSoglie(soglie)]),
      ...(etichette ? [buildEtichette(unita, isImpilato(grafico))] : []),
    ],
  } as ChartConfiguration);
}
