import type { Passo } from '../../src/catalog/tempi';
import type { Tratto } from './fase';

/** A phase of the build, which may have been done in more stretches. */
export interface PassoLetto {
  nome: string;
  tratti: Tratto[];
}

/** What the build calls its steps, and what the tables call them, in their order. */
const NOMI: Record<string, string> = {
  controllo: 'controllo',
  contenuti: 'contenuti in Astro',
  programma: 'programma delle pagine',
  lettura: 'lettura',
  calcolo: 'calcolo',
  riassunti: 'riassunti',
  astro: 'scrittura',
  indici: 'indici degli enti',
  pezzi: 'pezzi messi da parte',
  pagine: 'preparazione',
  ripresa: 'pagine di prima',
  indice: 'indice di ricerca',
  scambio: 'sito al suo posto',
  altro: 'avvio e chiusura',
};

/** In each run of Astro, from its start to when it has read the contents, and from then to when it begins to make pages. */
function splitAstro(passi: Passo[]): Passo[] {
  return passi
    .filter(({ fase }) => fase === 'astro')
    .flatMap(({ inizio, fine }) => {
      const suoi = passi.filter((passo) => passo.inizio > inizio && passo.fine <= fine);
      const letti = suoi.find(({ fase }) => fase === 'contenuti')?.inizio ?? inizio;
      const primo = suoi.find(({ fase }) => ['lettura', 'riassunti'].includes(fase))?.inizio ?? fine;
      return [
        { fase: 'contenuti', inizio, fine: letti },
        { fase: 'programma', inizio: letti, fine: Math.max(letti, primo) },
      ];
    });
}

/** The step that is being done from one moment to another: of those one inside the other, the innermost. */
function findPasso(passi: Passo[], { inizio, fine }: Tratto): string {
  const attivi = passi.filter((passo) => passo.inizio <= inizio && passo.fine >= fine);
  return attivi.sort((a, b) => b.inizio - a.inizio || a.fine - b.fine)[0]?.fase ?? 'altro';
}

/** Turns what the build said of its steps into phases that do not overlap and leave nothing out. */
export function listPassi(detti: Passo[], corsa: Tratto): PassoLetto[] {
  const passi = [...detti.filter(({ fase }) => fase !== 'contenuti'), ...splitAstro(detti)];
  const limiti = [corsa, ...passi].flatMap(({ inizio, fine }) => [inizio, fine]);
  const momenti = [...new Set(limiti)]
    .filter((quando) => quando >= corsa.inizio && quando <= corsa.fine)
    .sort((a, b) => a - b);
  const perFase = new Map<string, Tratto[]>();
  for (const [i, inizio] of momenti.slice(0, -1).entries()) {
    const tratto = { inizio, fine: momenti[i + 1] ?? inizio };
    const fase = findPasso(passi, tratto);
    const tratti = perFase.get(fase) ?? [];
    const ultimo = tratti.at(-1);
    if (ultimo?.fine === inizio) ultimo.fine = tratto.fine;
    else tratti.push(tratto);
    perFase.set(fase, tratti);
  }
  return Object.entries(NOMI).flatMap(([fase, nome]) => {
    const tratti = perFase.get(fase);
    return tratti ? [{ nome, tratti }] : [];
  });
}
