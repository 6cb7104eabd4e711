import type { SerieGrafico } from '../charts/grafico';

const LATO = 8;

/** Il riempimento di una serie a righe oblique del suo colore; le altre serie restano come sono. */
export function buildTratteggio(serie: SerieGrafico): object {
  const { tratteggio, backgroundColor } = serie;
  const tela = document.createElement('canvas');
  const penna = tela.getContext('2d');
  if (!tratteggio || typeof backgroundColor !== 'string' || !penna) return serie;
  tela.width = LATO;
  tela.height = LATO;
  penna.strokeStyle = backgroundColor;
  penna.lineWidth = 2.5;
  for (const spostamento of [-LATO, 0, LATO]) {
    penna.moveTo(spostamento - 1, LATO + 1);
    penna.lineTo(spostamento + LATO + 1, -1);
  }
  penna.stroke();
  const fondo = penna.createPattern(tela, 'repeat') ?? backgroundColor;
  return {
    ...serie,
    backgroundColor: fondo,
    borderColor: backgroundColor,
    borderWidth: 1.5,
    borderSkipped: false,
  };
}
