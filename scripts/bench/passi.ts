import type { Passo } from '../../src/catalog/tempi';
import type { Tratto } from './fase';

/** A step of the build as a stretch of its run. */
export interface PassoLetto extends Tratto {
  nome: string;
  /** False if the run ended before it did. */
  intero: boolean;
}

/** The steps in their order; each ends when something that the build says of itself begins or ends. */
const CONFINI: { nome: string; fase: string; quando: 'inizio' | 'fine' }[] = [
  { nome: 'controllo', fase: 'controllo', quando: 'fine' },
  { nome: 'contenuti in Astro', fase: 'contenuti', quando: 'fine' },
  { nome: 'programma delle pagine', fase: 'lettura', quando: 'inizio' },
  { nome: 'lettura', fase: 'lettura', quando: 'fine' },
  { nome: 'calcolo', fase: 'calcolo', quando: 'fine' },
  { nome: 'scrittura', fase: 'astro', quando: 'fine' },
  { nome: 'indice di ricerca', fase: 'indice', quando: 'fine' },
];

/** Turns what the build said of itself into stretches without gaps. The step that the run did not end closes with it. */
export function listPassi(passi: Passo[], corsa: Tratto): PassoLetto[] {
  const letti: PassoLetto[] = [];
  let inizio = corsa.inizio;
  for (const { nome, fase, quando } of CONFINI) {
    const confine = passi.find((passo) => passo.fase === fase)?.[quando];
    letti.push({ nome, inizio, fine: confine ?? corsa.fine, intero: confine !== undefined });
    if (confine === undefined) break;
    inizio = confine;
  }
  return letti;
}
