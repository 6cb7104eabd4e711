import { buildFigura, type RigaFigura } from './figura';
import type { ConfigurazioneGrafico } from './grafico';

/** Pixel di una riga di testo, di una corsia, dello spazio attorno a una riga, dell'asse. */
const TESTO = 19;
const CORSIA = 20;
const ARIA = 10;
const ASSE = 48;

/** La riga di una voce: alta quanto le sue corsie o quanto il suo nome, scritto a sinistra e a capo ogni `caratteri`. */
const computeRiga = (
  { etichetta, corsie }: RigaFigura,
  caratteri: number,
  massimo = Number.POSITIVE_INFINITY,
) =>
  ARIA + Math.max(CORSIA * corsie.length, TESTO * Math.min(massimo, Math.ceil(etichetta.length / caratteri)));

/** Quanto sarà alta una figura, all'incirca: quanto posto chiedere a un altro sito. */
export const computeAltezza = (configurazione: ConfigurazioneGrafico, caratteri: number): number =>
  buildFigura(configurazione).righe.reduce((somma, riga) => somma + computeRiga(riga, caratteri), ASSE);

/** Quanto fare alta un'immagine, dove le righe sono tutte uguali e un nome ha al più tre righe di testo. */
export function computeAltezzaImmagine(configurazione: ConfigurazioneGrafico, caratteri: number): number {
  const { righe } = buildFigura(configurazione);
  return ASSE + righe.length * Math.max(...righe.map((riga) => computeRiga(riga, caratteri, 3)));
}
