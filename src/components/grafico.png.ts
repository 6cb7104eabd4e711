/** Un grafico come immagine da scaricare: fondo bianco, titolo, disegno, legenda, indirizzo da cui viene. */
import type { ConfigurazioneGrafico } from '../charts/grafico';
import { readColore, resolveColori } from './grafico.colori';
import { drawGrafico } from './grafico.disegno';
import { CARATTERE, wrapEtichetta } from './grafico.etichette';

const LARGA = 1000;
const MARGINE = 32;
const SCALA = 2;

/** Una voce della legenda. */
export interface VoceLegenda {
  testo: string;
  colore: string;
  soglia: boolean;
}

interface Conto {
  titolo: string;
  altezza: number;
}

/** Il grafico da solo, in una tela larga quanto l'immagine. */
async function drawTela(grafico: ConfigurazioneGrafico, altezza: number): Promise<HTMLCanvasElement> {
  const tela = document.createElement('canvas');
  tela.width = LARGA - 2 * MARGINE;
  tela.height = altezza;
  await drawGrafico(tela, grafico, { responsive: false, devicePixelRatio: SCALA });
  return tela;
}

/** Le voci in fila, a capo quando non ci stanno; restituisce dove finiscono. */
function writeLegenda(penna: CanvasRenderingContext2D, legenda: VoceLegenda[], alto: number): number {
  let [x, y] = [MARGINE, alto];
  for (const { testo, colore, soglia } of legenda) {
    const larga = penna.measureText(testo).width + 48;
    if (x + larga > LARGA - MARGINE) [x, y] = [MARGINE, y + 24];
    penna.fillStyle = soglia ? readColore('--inchiostro-tenue') : resolveColori(colore);
    penna.fillRect(soglia ? x + 5 : x, y - 11, soglia ? 2 : 12, soglia ? 14 : 12);
    penna.fillStyle = readColore('--inchiostro');
    penna.fillText(testo, x + 18, y);
    x += larga;
  }
  return legenda.length > 0 ? y + 32 : y;
}

/** L'indirizzo `data:` dell'immagine PNG. Il tema è quello chiaro anche per chi usa quello scuro: sulla carta serve il bianco. */
export async function buildPng(
  grafico: ConfigurazioneGrafico & Conto,
  legenda: VoceLegenda[],
  fonte: string,
): Promise<string> {
  const { titolo, altezza } = grafico;
  const radice = document.documentElement;
  radice.dataset.tema = 'chiaro';
  try {
    const disegno = await drawTela(grafico, altezza);
    const righe = wrapEtichetta(titolo, 80, 4);
    const alto = MARGINE + righe.length * 30;
    const tela = document.createElement('canvas');
    const penna = tela.getContext('2d');
    if (!penna) throw new Error('la tela non si può disegnare');
    tela.width = LARGA * SCALA;
    tela.height = (alto + altezza + 120 + 24 * Math.ceil(legenda.length / 3)) * SCALA;
    penna.scale(SCALA, SCALA);
    penna.fillStyle = '#fff';
    penna.fillRect(0, 0, LARGA, tela.height);
    penna.fillStyle = readColore('--inchiostro');
    penna.font = `600 22px ${CARATTERE}`;
    righe.forEach((riga, i) => {
      penna.fillText(riga, MARGINE, MARGINE + 20 + i * 30);
    });
    penna.drawImage(disegno, MARGINE, alto + 16, LARGA - 2 * MARGINE, altezza);
    penna.font = `400 14px ${CARATTERE}`;
    const fine = writeLegenda(penna, legenda, alto + altezza + 48);
    penna.fillStyle = readColore('--inchiostro-tenue');
    penna.fillText(fonte, MARGINE, fine);
    return tela.toDataURL('image/png');
  } finally {
    delete radice.dataset.tema;
  }
}
