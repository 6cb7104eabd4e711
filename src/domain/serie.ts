import { slugCodice } from './indirizzo';
import type { ObiettivoCalcolato } from './obiettivo';
import { compareCodici } from './ordine';
import type { PianoCalcolato } from './piano';

/** Un obiettivo in un piano. */
export interface VoceSerie {
  piano: PianoCalcolato;
  obiettivo: ObiettivoCalcolato;
}

/** Lo stesso codice in più piani di un ente: la stessa cosa che continua, o un codice riusato per un'altra. */
export interface Serie {
  codice: string;
  slug: string;
  ente: string;
  /** Dal piano più vecchio. */
  voci: VoceSerie[];
  /** Vero se i titoli dicono la stessa cosa: si segue negli anni. */
  stessa: boolean;
}

/** Quota di parole in comune sopra la quale due titoli dicono la stessa cosa; le parole corte e gli anni non contano. */
const SOGLIA = 0.5;

const listParole = (titolo: string): Set<string> =>
  new Set(
    titolo
      .normalize('NFD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .split(/[^a-z0-9]+/)
      .filter((parola) => parola.length > 3 && !/^\d+$/.test(parola) && parola !== 'anno'),
  );

/** Quanto due titoli si somigliano, 0–1: le parole in comune sul più breve dei due. */
export function computeSomiglianza(uno: string, altro: string): number {
  const [a, b] = [listParole(uno), listParole(altro)];
  const comuni = [...a].filter((parola) => b.has(parola)).length;
  const breve = Math.min(a.size, b.size);
  return breve === 0 ? 0 : comuni / breve;
}

/** Titolo da confrontare: per chi sta più in alto di un obiettivo esecutivo il codice è un posto nell'albero e basta. */
function isStessa(voci: VoceSerie[]): boolean {
  const [prima, ...altre] = voci.map(({ obiettivo }) => obiettivo.dati.titolo);
  return altre.every((titolo) => computeSomiglianza(prima ?? '', titolo) >= SOGLIA);
}

/** I codici che compaiono in più di un piano di un ente, nell'ordine dei codici. I codici assegnati da noi non contano. */
export function listSerie(ente: string, catalogo: PianoCalcolato[]): Serie[] {
  const piani = catalogo
    .filter((piano) => piano.ente === ente)
    .sort((a, b) => a.piano.annoInizio - b.piano.annoInizio || (a.chiave < b.chiave ? -1 : 1));
  const perCodice = new Map<string, VoceSerie[]>();
  for (const piano of piani)
    for (const obiettivo of piano.obiettivi)
      if (!obiettivo.dati.codiceAssegnato)
        perCodice.set(obiettivo.codice, [...(perCodice.get(obiettivo.codice) ?? []), { piano, obiettivo }]);
  return [...perCodice]
    .filter(([, voci]) => voci.length > 1)
    .map(([codice, voci]) => ({ codice, slug: slugCodice(codice), ente, voci, stessa: isStessa(voci) }))
    .sort((a, b) => compareCodici(a.codice, b.codice));
}
