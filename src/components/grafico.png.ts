/** Un grafico come immagine da scaricare: fondo bianco, titolo, legenda, disegno, pagina da cui viene. */
import { computeAltezzaImmagine } from '../charts/altezza';
import type { ConfigurazioneGrafico } from '../charts/grafico';
import { readColore, resolveColori } from './grafico.colori';
import { drawGrafico } from './grafico.disegno';
import { CARATTERE, wrapEtichetta } from './grafico.etichette';
import { buildRighe } from './grafico.tratteggio';

const LARGA = 1000;
const MARGINE = 32;
const SCALA = 2;
/** Quanti caratteri di un nome stanno su una riga, a sinistra delle barre. */
const CARATTERI = 54;

/** Una voce della legenda. */
export interface VoceLegenda {
  testo: string;
  colore: string;
  soglia: boolean;
  tratteggio: boolean;
}

/** Da dove viene un grafico: documento, pagina, indirizzo. */
export interface Fonte {
  documento: string;
  pagina: string;
  indirizzo: string;
}

/** Il grafico da solo, in una tela larga quanto l'immagine. */
async function drawTela(grafico: ConfigurazioneGrafico, altezza: number): Promise<HTMLCanvasElement> {
  const tela = document.createElement('canvas');
  tela.width = LARGA - 2 * MARGINE;
  tela.height = altezza;
  await drawGrafico(tela, grafico, { responsive: false, devicePixelRatio: SCALA });
  return tela;
}

function findRiempimento({ colore, soglia, tratteggio }: VoceLegenda): CanvasPattern | string {
  const deciso = soglia ? readColore('--inchiostro-tenue') : resolveColori(colore);
  return tratteggio ? buildRighe(deciso) : deciso;
}

/** Le voci in fila, a capo quando non ci stanno; restituisce dove finiscono. */
function writeLegenda(penna: CanvasRenderingContext2D, legenda: VoceLegenda[], alto: number): number {
  let [x, y] = [MARGINE, alto];
  penna.font = `400 14px ${CARATTERE}`;
  for (const voce of legenda) {
    const larga = penna.measureText(voce.testo).width + 48;
    if (x + larga > LARGA - MARGINE) [x, y] = [MARGINE, y + 24];
    penna.fillStyle = findRiempimento(voce);
    penna.fillRect(voce.soglia ? x + 5 : x, y - 11, voce.soglia ? 2 : 12, voce.soglia ? 14 : 12);
    penna.fillStyle = readColore('--inchiostro');
    penna.fillText(voce.testo, x + 18, y);
    x += larga;
  }
  return legenda.length > 0 ? y + 8 : alto - 24;
}

function writeRighe(penna: CanvasRenderingContext2D, righe: string[], alto: number, passo: number): number {
  righe.forEach((riga, i) => {
    penna.fillText(riga, MARGINE, alto + i * passo);
  });
  return alto + righe.length * passo;
}

/** L'indirizzo `data:` dell'immagine PNG. Il tema è quello chiaro anche per chi usa quello scuro: sulla carta serve il bianco. */
export async function buildPng(
  grafico: ConfigurazioneGrafico & { titolo: string },
  legenda: VoceLegenda[],
  { documento, pagina, indirizzo }: Fonte,
): Promise<string> {
  const radice = document.documentElement;
  radice.dataset.tema = 'chiaro';
  try {
    const altezza = computeAltezzaImmagine(grafico, CARATTERI);
    const disegno = await drawTela(grafico, altezza);
    const titolo = wrapEtichetta(grafico.titolo, 80, 4);
    const tela = document.createElement('canvas');
    const penna = tela.getContext('2d');
    if (!penna) throw new Error('la tela non si può disegnare');
    // Troppo alta: ciò che avanza si taglia quando si sa dove finisce.
    tela.width = LARGA * SCALA;
    tela.height = (altezza + titolo.length * 30 + legenda.length * 24 + 200) * SCALA;
    penna.scale(SCALA, SCALA);
    penna.fillStyle = '#fff';
    penna.fillRect(0, 0, LARGA, tela.height);
    penna.fillStyle = readColore('--inchiostro');
    penna.font = `600 22px ${CARATTERE}`;
    const sotto = writeRighe(penna, titolo, MARGINE + 20, 30);
    const alto = writeLegenda(penna, legenda, sotto + 8);
    penna.drawImage(disegno, MARGINE, alto + 8, LARGA - 2 * MARGINE, altezza);
    penna.font = `400 14px ${CARATTERE}`;
    penna.fillStyle = readColore('--inchiostro-tenue');
    const fine = writeRighe(
      penna,
      [...wrapEtichetta(pagina, 130, 2), ...wrapEtichetta(documento, 130, 3), indirizzo],
      alto + altezza + 40,
      22,
    );
    return cutTela(tela, fine + 8).toDataURL('image/png');
  } finally {
    delete radice.dataset.tema;
  }
}

/** La stessa immagine, alta quanto ciò che vi è scritto. */
function cutTela(tela: HTMLCanvasElement, altezza: number): HTMLCanvasElement {
  const tagliata = document.createElement('canvas');
  tagliata.width = tela.width;
  tagliata.height = altezza * SCALA;
  tagliata.getContext('2d')?.drawImage(tela, 0, 0);
  return tagliata;
}
