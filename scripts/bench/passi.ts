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
  { nome: 'pezzi', fase: 'pagine', quando: 'fine' },
  { nome: 'pezzi', fase: 'ripresa', quando: 'fine' },
  { nome: 'indice di ricerca', fase: 'indice', quando: 'fine' },
  { nome: 'messa in opera', fase: 'scambio', quando: 'fine' },
];

/** Turns what the build said of itself into stretches without gaps. The step that the run did not end closes with it. */
export function listPassi(passi: Passo[], corsa: Tratto): PassoLetto[] {
  // A build of many bodies runs Astro more than once: its steps come back, in the order in which they ended.
  const confini = passi.flatMap((passo) =>
    CONFINI.flatMap((confine, i) =>
      confine.fase === passo.fase ? [{ i, quando: passo[confine.quando] }] : [],
    ),
  );
  let inizio = corsa.inizio;
  const letti = confini.map(({ i, quando }): PassoLetto => {
    const tratto = { inizio, fine: quando };
    inizio = quando;
    return { nome: CONFINI[i]?.nome ?? '', ...tratto, intero: true };
  });
  const seguente = CONFINI[(confini.at(-1)?.i ?? -1) + 1];
  return seguente ? [...letti, { nome: seguente.nome, inizio, fine: corsa.fine, intero: false }] : letti;
}
