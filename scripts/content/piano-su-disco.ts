import { slugCodice } from '../../src/domain/indirizzo';
import type { Percorso } from './posizione';
import { buildProblema, type Problema } from './problema';
import type { Contenuto, Letto } from './read-content';

/** The files of one plan, as far as they could be read. */
export interface PianoSuDisco {
  /** `piani/<ente>/<piano>`, inside content/. */
  cartella: string;
  ente: string;
  piano: Letto<'piani'> | undefined;
  settori: Letto<'settori'> | undefined;
  prospetti: Letto<'prospetti'> | undefined;
  regole: Letto<'regole'> | undefined;
  obiettivi: Letto<'obiettivi'>[];
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
  const { piani, settori, prospetti, regole, obiettivi } = contenuto.collezioni;
  const gruppi = groupObiettivi(obiettivi);
  const cartelle = [...contenuto.presenti].filter((id) => id.startsWith('piani/')).map(findCartella);
  return [...new Set(cartelle)].sort().map((cartella) => {
    const find = <L extends { id: string }>(letti: L[], nome: string) =>
      letti.find(({ id }) => id === `${cartella}/${nome}`);
    const piano = find(piani, 'piano');
    return {
      cartella,
      ente: cartella.split('/')[1] ?? '',
      piano,
      settori: find(settori, 'settori'),
      prospetti: find(prospetti, 'prospetti'),
      regole: piano && regole.find(({ id }) => id === `regole/${piano.dati.regole}`),
      obiettivi: gruppi.get(cartella) ?? [],
      versioni: piano && Object.keys(piano.dati.versioni),
    };
  });
}

function groupObiettivi(obiettivi: Letto<'obiettivi'>[]): Map<string, Letto<'obiettivi'>[]> {
  const gruppi = new Map<string, Letto<'obiettivi'>[]>();
  for (const letto of obiettivi) {
    const cartella = findCartella(letto.id);
    const gruppo = gruppi.get(cartella);
    if (gruppo) gruppo.push(letto);
    else gruppi.set(cartella, [letto]);
  }
  return gruppi;
}

const findCartella = (id: string): string => id.split('/').slice(0, 3).join('/');

/** The id that the file of an objective must have. */
export const buildIdObiettivo = (cartella: string, codice: string): string =>
  `${cartella}/obiettivi/${slugCodice(codice)}`;

/** A name by which one file mentions another, where it is mentioned. */
export interface Rimando {
  letto: Letto;
  percorso: Percorso;
  nome: string;
  che?: 'valore' | 'chiave';
}

/** A problem at the place of a mention. */
export const buildProblemaRimando = ({ letto, percorso, che }: Rimando, messaggio: string): Problema =>
  buildProblema(letto, percorso, messaggio, che);
