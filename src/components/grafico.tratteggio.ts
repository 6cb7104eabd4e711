import type { SerieGrafico } from '../charts/grafico';
import { readColore } from './grafico.colori';

const LATO = 8;

/** Righe oblique di un colore. */
export function buildRighe(colore: string): CanvasPattern | string {
  const tela = document.createElement('canvas');
  const penna = tela.getContext('2d');
  if (!penna) return colore;
  tela.width = LATO;
  tela.height = LATO;
  penna.strokeStyle = colore;
  penna.lineWidth = 2.5;
  for (const spostamento of [-LATO, 0, LATO]) {
    penna.moveTo(spostamento - 1, LATO + 1);
    penna.lineTo(spostamento + LATO + 1, -1);
  }
  penna.stroke();
  return penna.createPattern(tela, 'repeat') ?? colore;
}

/** Una serie con il suo riempimento: a righe se è tratteggiata; in una pila, staccata dalla successiva anche senza il colore. */
export function buildRiempimento(serie: SerieGrafico): object {
  const { tratteggio, backgroundColor, stack } = serie;
  if (tratteggio && typeof backgroundColor === 'string')
    return {
      ...serie,
      backgroundColor: buildRighe(backgroundColor),
      borderColor: backgroundColor,
      borderWidth: 1.5,
      borderSkipped: false,
    };
  return stack
    ? { ...serie, borderColor: readColore('--fondo'), borderWidth: { right: 1 }, borderSkipped: false }
    : serie;
}
