import type { PianoLetto } from '../../src/domain/letto';
import type { Piano } from '../../src/schema/piano';
import type { Regole } from '../../src/schema/regole';
import type { Sorte } from './sorte';

/** What all the parts of a plan know of it. */
export interface Cornice {
  sorte: Sorte;
  /** The stream of the body: what a code means is the same in all its plans. */
  sorteEnte: Sorte;
  ente: string;
  chiave: string;
  anno: number;
  piano: Piano;
  regole: Regole;
  /** The versions that the plan has beyond the approved one. */
  variazione: boolean;
  monitoraggio: boolean;
  consuntivo: boolean;
  /** Goes down the lines of the document: everything is read on a line of its own. */
  nextRiga: () => number;
}

/** A share of figures that do not agree, so that every finding of the site has its cases. */
export const SVISTA = 0.03;

/** A day as documents print it. */
export const formatGiorno = (giorno: number, mese: number, anno: number): string =>
  [String(giorno).padStart(2, '0'), String(mese).padStart(2, '0'), anno].join('/');

/** What the calculation of an objective asks of its plan: a body declares what follows from its figures, mistakes apart. */
export const toLetto = ({ ente, chiave, piano, regole }: Cornice): PianoLetto => ({
  ente,
  chiave,
  piano,
  regole,
  datiEnte: { denominazione: ente, tipo: 'altro', sintesi: '' },
  settori: {},
  obiettivi: [],
  prospetti: {},
  rilevazioni: {},
  giudizi: {},
  documenti: {},
  inventario: undefined,
  istantanee: {},
  sezioni: 0,
});
