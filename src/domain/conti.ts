import type { Cambiamento } from './confronto';
import { computeDeriva } from './deriva';
import { groupByLettera, listVoci } from './indice';
import { groupNonRaggiunte, listNonRaggiunte, type Mancata } from './non-raggiunti';
import type { PianoCalcolato } from './piano';
import { listStessiSettori, listUnita } from './unita';

/** Quante righe ha un ente negli elenchi di tutti gli enti: un indice le dice senza leggerle. Chi non ne ha non c'è. */
export interface Conti {
  /** Promesse cambiate tra le versioni di un piano. */
  modifiche: Partial<Record<Cambiamento, number>>;
  /** In quanti piani. */
  pianiModificati: number;
  traAnni: number;
  dopoPubblicazione: number;
  nonRaggiunte: Partial<Record<Mancata, number>>;
  /** Obiettivi e indicatori, per la lettera con cui cominciano. */
  lettere: Record<string, number>;
  /** Settori che si seguono in più anni. */
  settoriNegliAnni: number;
}

/** Quanti elementi ha ogni chiave. */
function countBy<T, C extends string>(
  elementi: T[],
  getChiave: (elemento: T) => C,
): Partial<Record<C, number>> {
  const gruppi = [...Map.groupBy(elementi, getChiave)];
  return Object.fromEntries(gruppi.map(([chiave, suoi]) => [chiave, suoi.length])) as Partial<
    Record<C, number>
  >;
}

/** Conta le righe dei piani di un ente. */
export function countEnte(piani: PianoCalcolato[]): Conti {
  const { modifiche, cambi } = computeDeriva(piani);
  const traVersioni = modifiche.filter(({ tra }) => tra === 'versioni');
  const nonRaggiunte = groupNonRaggiunte(listNonRaggiunte(piani));
  const lettere = [...groupByLettera(piani.flatMap(listVoci))];
  return {
    modifiche: countBy(traVersioni, ({ cambiamento }) => cambiamento),
    pianiModificati: new Set(traVersioni.map(({ piano }) => piano.indirizzo)).size,
    traAnni: modifiche.length - traVersioni.length,
    dopoPubblicazione: cambi.length,
    nonRaggiunte: Object.fromEntries(nonRaggiunte.map(({ mancata, voci }) => [mancata, voci.length])),
    lettere: Object.fromEntries(lettere.map(([lettera, voci]) => [lettera, voci.length])),
    settoriNegliAnni: listStessiSettori(listUnita(piani)).length,
  };
}

/** La somma di alcuni conti. */
export const sumConti = (conti: Partial<Record<string, number>>): number =>
  Object.values(conti).reduce<number>((somma, quanti = 0) => somma + quanti, 0);
