import { slugCodice } from './indirizzo';
import type { ObiettivoCalcolato } from './obiettivo';
import { compareCodici } from './ordine';
import type { PianoCalcolato } from './piano';
import { remember } from './ricordo';

/** Un obiettivo in un piano. */
export interface VoceSerie {
  piano: PianoCalcolato;
  obiettivo: ObiettivoCalcolato;
}

/** Un obiettivo in più piani di un ente: lo stesso codice (per la stessa cosa, o riusato per un'altra) o lo stesso titolo con un codice nuovo. */
export interface Serie {
  /** Il codice, o il più recente se è cambiato. */
  codice: string;
  slug: string;
  ente: string;
  /** Dal piano più vecchio. */
  voci: VoceSerie[];
  /** Vero se i titoli dicono la stessa cosa: si segue negli anni. */
  stessa: boolean;
  /** Vero se il codice è cambiato: il collegamento lo dicono i titoli. */
  codiceCambiato: boolean;
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

/** Vero se due titoli dicono la stessa cosa. */
export const isStessoTitolo = (uno: string, altro: string): boolean =>
  computeSomiglianza(uno, altro) >= SOGLIA;

/** Vero se due titoli hanno proprio le stesse parole: maiuscole, accenti, articoli e anni non contano. */
export function hasStesseParole(uno: string, altro: string): boolean {
  const [a, b] = [listParole(uno), listParole(altro)];
  return a.size === b.size && [...a].every((parola) => b.has(parola));
}

/** Vero se tutti i titoli somigliano al primo. */
function isStessa(voci: VoceSerie[]): boolean {
  const [prima, ...altre] = voci.map(({ obiettivo }) => obiettivo.dati.titolo);
  return altre.every((titolo) => isStessoTitolo(prima ?? '', titolo));
}

const shareSettore = (una: VoceSerie, altra: VoceSerie): boolean =>
  una.obiettivo.righe.some(({ settore }) => altra.obiettivo.righe.some((riga) => riga.settore === settore));

/** Lo stesso obiettivo esecutivo con un altro codice: stesso settore, e un titolo ha tutte le parole dell'altro. */
const isRinominato = (prima: VoceSerie, dopo: VoceSerie): boolean =>
  dopo.piano.piano.annoInizio > prima.piano.piano.annoInizio &&
  shareSettore(prima, dopo) &&
  computeSomiglianza(prima.obiettivo.dati.titolo, dopo.obiettivo.dati.titolo) === 1;

/** Gli obiettivi esecutivi che continuano con un codice nuovo; se i candidati sono più d'uno non si sceglie. */
function listRinominati(perCodice: VoceSerie[][]): Serie[] {
  const soli = perCodice
    .flatMap((voci) => (voci.length === 1 ? voci : []))
    .filter(({ obiettivo }) => obiettivo.dati.livello === 'esecutivo');
  return soli.flatMap((prima) => {
    const [dopo, altro] = soli.filter((voce) => isRinominato(prima, voce));
    if (!dopo || altro) return [];
    const { codice } = dopo.obiettivo;
    const { ente } = dopo.piano;
    return [
      { codice, slug: slugCodice(codice), ente, voci: [prima, dopo], stessa: true, codiceCambiato: true },
    ];
  });
}

const comparePiani = (a: PianoCalcolato, b: PianoCalcolato): number =>
  a.piano.annoInizio - b.piano.annoInizio || (a.chiave < b.chiave ? -1 : 1);

const groupByEnte = remember((catalogo: PianoCalcolato[]) =>
  Map.groupBy(catalogo.toSorted(comparePiani), ({ ente }) => ente),
);

/** I piani di un ente, dal più vecchio. */
export const listPianiDi = (ente: string, catalogo: PianoCalcolato[]): PianoCalcolato[] =>
  groupByEnte(catalogo).get(ente) ?? [];

const listSerieTra = remember((piani: PianoCalcolato[]): Serie[] => {
  const perCodice = new Map<string, VoceSerie[]>();
  for (const piano of piani)
    for (const obiettivo of piano.obiettivi)
      if (!obiettivo.dati.codiceAssegnato)
        perCodice.set(obiettivo.codice, [...(perCodice.get(obiettivo.codice) ?? []), { piano, obiettivo }]);
  const stessoCodice: Serie[] = [...perCodice]
    .filter(([, voci]) => voci.length > 1)
    .map(([codice, voci]) => ({
      codice,
      slug: slugCodice(codice),
      ente: voci[0]?.piano.ente ?? '',
      voci,
      stessa: isStessa(voci),
      codiceCambiato: false,
    }));
  return [...stessoCodice, ...listRinominati([...perCodice.values()])].sort((a, b) =>
    compareCodici(a.codice, b.codice),
  );
});

/** Gli obiettivi che compaiono in più di un piano di un ente, nell'ordine dei codici. I codici assegnati da noi non contano. */
export const listSerie = (ente: string, catalogo: PianoCalcolato[]): Serie[] =>
  listSerieTra(listPianiDi(ente, catalogo));
