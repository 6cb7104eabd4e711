import type { Piano } from '../schema/piano';
import type { Regole } from '../schema/regole';
import { type EnteConPiani, groupByEnte } from './catalogo';
import type { Cifre } from './cifra';
import { listCifrePiano, listCifreSettore } from './cifre';
import { slugCodice } from './indirizzo';
import type { PianoCalcolato } from './piano';
import { remember } from './ricordo';

/** Ciò che si mette a fianco: un settore di un piano, o un piano intero. È tutto dati: sta in un file che il browser scarica. */
export interface Unita {
  /** `ente/piano` o `ente/piano/settore`: sta nell'indirizzo della pagina, non cambia mai. */
  chiave: string;
  /** Codice del settore come stampato; assente se è un piano intero. */
  settore?: string;
  nome: string;
  ente: string;
  nomeEnte: string;
  nomePiano: string;
  tipo: Piano['tipo'];
  annoInizio: number;
  annoFine: number;
  indirizzo: string;
  /** Chiave delle regole con cui le sue cifre sono calcolate. */
  regole: string;
  cifre: Cifre;
}

/** Quante unità si leggono ancora una accanto all'altra. */
export const MASSIMO_UNITA = 6;

function listUnitaDi(piano: PianoCalcolato, { dati, chiave: ente }: EnteConPiani): Unita[] {
  const { titolo, tipo, annoInizio, annoFine, regole } = piano.piano;
  const chiave = `${ente}/${piano.chiave}`;
  const comune = {
    ente,
    nomeEnte: dati.denominazione,
    nomePiano: titolo,
    tipo,
    annoInizio,
    annoFine,
    regole,
  };
  return [
    { ...comune, chiave, nome: titolo, indirizzo: piano.indirizzo, cifre: listCifrePiano(piano) },
    ...piano.settori.map((settore) => ({
      ...comune,
      chiave: `${chiave}/${slugCodice(settore.codice)}`,
      settore: settore.codice,
      nome: settore.dati.denominazione,
      indirizzo: settore.indirizzo,
      cifre: listCifreSettore(settore, piano),
    })),
  ];
}

/** Tutto ciò che si può mettere a fianco: ogni piano, seguito dai suoi settori; gli enti in ordine di nome. */
export const listUnita = remember((catalogo: PianoCalcolato[]): Unita[] =>
  groupByEnte(catalogo).flatMap((ente) => ente.piani.flatMap((piano) => listUnitaDi(piano, ente))),
);

/** Ciò che il browser scarica per confrontare un ente: le sue unità, e le regole con cui sono calcolate. */
export interface DatiConfronto {
  unita: Unita[];
  regole: Record<string, Regole>;
}

export const buildDatiConfronto = (piani: PianoCalcolato[]): DatiConfronto => ({
  unita: listUnita(piani),
  regole: Object.fromEntries(piani.map(({ piano, regole }) => [piano.regole, regole])),
});

/** Lo stesso settore di un ente in più piani, dal più vecchio: è lo stesso se è stampato con lo stesso codice. */
export function listStessiSettori(unita: Unita[]): Unita[][] {
  const settori = unita.filter(({ settore }) => settore !== undefined);
  const gruppi = Map.groupBy(settori, ({ ente, settore }) => `${ente}/${settore}`);
  return [...gruppi.values()]
    .filter((gruppo) => gruppo.length > 1)
    .map((gruppo) => gruppo.sort((a, b) => a.annoInizio - b.annoInizio));
}

/** Le unità di ogni piano, insieme; la prima di ogni gruppo è il piano intero. */
export const groupUnita = (unita: Unita[]): Unita[][] => [
  ...Map.groupBy(unita, ({ chiave }) => chiave.split('/').slice(0, 2).join('/')).values(),
];
