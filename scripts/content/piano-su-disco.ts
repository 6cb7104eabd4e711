import { slugCodice } from '../../src/domain/indirizzo';
import type { Percorso } from './posizione';
import { buildProblema, type Problema } from './problema';
import type { Contenuto, Parte } from './read-content';

/** The files of one plan, as far as they could be read. */
export interface PianoSuDisco {
  /** `piani/<ente>/<piano>`, inside content/. */
  cartella: string;
  ente: string;
  piano: Parte<'piani'> | undefined;
  settori: Parte<'settori'> | undefined;
  prospetti: Parte<'prospetti'> | undefined;
  rilevazioni: Parte<'rilevazioni'> | undefined;
  istantanee: Parte<'istantanee'> | undefined;
  regole: Parte<'regole'> | undefined;
  obiettivi: Parte<'obiettivi'>[];
  /** The objectives whose code is of another file too, with that file. */
  copie: Map<Parte, Parte<'obiettivi'>>;
  /** Versions in the order of time; `undefined` if `piano.mdx` could not be read. */
  versioni: string[] | undefined;
}

/** A rule that needs more than one file: everything in, problems out. */
export type Regola = (contenuto: Contenuto, piani: PianoSuDisco[]) => Problema[];

/** A rule that looks at one plan at a time. */
export const forEachPiano =
  (regola: (piano: PianoSuDisco, contenuto: Contenuto) => Problema[]): Regola =>
  (contenuto, piani) =>
    piani.flatMap((piano) => regola(piano, contenuto));

/** The plans of a content directory, one for each folder, in the order of their paths. */
export function listPiani(contenuto: Contenuto): PianoSuDisco[] {
  const { piani, settori, prospetti, rilevazioni, istantanee, regole, obiettivi } = contenuto.parti;
  const gruppi = groupObiettivi(obiettivi);
  const cartelle = [...contenuto.presenti].filter((id) => id.startsWith('piani/')).map(findCartella);
  return [...new Set(cartelle)].sort().map((cartella) => {
    const find = <L extends { id: string }>(letti: L[], nome: string) =>
      letti.find(({ id }) => id === `${cartella}/${nome}`);
    const piano = find(piani, 'piano');
    const suoi = gruppi.get(cartella) ?? [];
    return {
      cartella,
      ente: cartella.split('/')[1] ?? '',
      piano,
      settori: find(settori, 'settori'),
      prospetti: find(prospetti, 'prospetti'),
      rilevazioni: find(rilevazioni, 'rilevazioni'),
      istantanee: find(istantanee, 'istantanee'),
      regole: piano && regole.find(({ id }) => id === `regole/${piano.dati.regole}`),
      obiettivi: suoi,
      copie: findCopie(suoi),
      versioni: piano?.dati.versioni && Object.keys(piano.dati.versioni),
    };
  });
}

function groupObiettivi(obiettivi: Parte<'obiettivi'>[]): Map<string, Parte<'obiettivi'>[]> {
  const gruppi = new Map<string, Parte<'obiettivi'>[]>();
  for (const letto of obiettivi) {
    const cartella = findCartella(letto.id);
    const gruppo = gruppi.get(cartella);
    if (gruppo) gruppo.push(letto);
    else gruppi.set(cartella, [letto]);
  }
  return gruppi;
}

/** Of the files with the same code the original is the one with its name, or else the first; the others are copies. */
function findCopie(obiettivi: Parte<'obiettivi'>[]): Map<Parte, Parte<'obiettivi'>> {
  const originali = new Map<string, Parte<'obiettivi'>>();
  for (const letto of obiettivi) {
    const { codice } = letto.dati;
    if (codice === undefined) continue;
    const slug = slugCodice(codice);
    if (hasNomeGiusto(letto.id, codice) || !originali.has(slug)) originali.set(slug, letto);
  }
  const copie = new Map<Parte, Parte<'obiettivi'>>();
  for (const letto of obiettivi) {
    const originale = originali.get(slugCodice(letto.dati.codice ?? ''));
    if (originale && originale !== letto) copie.set(letto, originale);
  }
  return copie;
}

/** Whether the file of an objective is called by its code. */
export const hasNomeGiusto = (id: string, codice: string): boolean =>
  id.endsWith(`/obiettivi/${slugCodice(codice)}`);

const findCartella = (id: string): string => id.split('/').slice(0, 3).join('/');

/** The id that the file of an objective must have. */
export const buildIdObiettivo = (cartella: string, codice: string): string =>
  `${cartella}/obiettivi/${slugCodice(codice)}`;

/** A name by which one file mentions another, where it is mentioned. */
export interface Rimando {
  letto: Parte;
  percorso: Percorso;
  nome: string;
  che?: 'valore' | 'chiave';
}

/** A problem at the place of a mention. */
export const buildProblemaRimando = ({ letto, percorso, che }: Rimando, messaggio: string): Problema =>
  buildProblema(letto, percorso, messaggio, che);
