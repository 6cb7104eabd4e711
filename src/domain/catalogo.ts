import type { Ente } from '../schema/ente';
import { type AdempimentoLetto, listAdempimenti } from './adempimento';
import { buildIndirizzoEnte } from './indirizzo';
import type { PianoLetto } from './letto';
import { computePiano, type PianoCalcolato } from './piano';
import { listNonSpiegati } from './quadro';
import type { Riassunto } from './riassunto';

/** Un ente con i suoi piani. */
export interface EnteConPiani<P = PianoCalcolato> {
  chiave: string;
  dati: Ente;
  indirizzo: string;
  piani: P[];
}

/** Calcola tutti i piani e, guardandoli insieme, gli adempimenti di ciascuno. */
export function computeCatalogo(letti: PianoLetto[], adempimenti: AdempimentoLetto[]): PianoCalcolato[] {
  const piani = letti.map(computePiano);
  return piani.map((piano) => ({ ...piano, adempimenti: listAdempimenti(piano, adempimenti, piani) }));
}

/** Gli enti in ordine di nome, ciascuno con i suoi piani dal più recente. */
export function groupByEnte<P extends Pick<PianoCalcolato, 'ente' | 'datiEnte' | 'piano'>>(
  catalogo: P[],
): EnteConPiani<P>[] {
  const enti = new Map<string, EnteConPiani<P>>();
  for (const piano of catalogo) {
    const ente = enti.get(piano.ente) ?? {
      chiave: piano.ente,
      dati: piano.datiEnte,
      indirizzo: buildIndirizzoEnte(piano.ente),
      piani: [],
    };
    ente.piani.push(piano);
    ente.piani.sort((a, b) => b.piano.annoInizio - a.piano.annoInizio);
    enti.set(piano.ente, ente);
  }
  return [...enti.values()].sort((a, b) => (a.dati.denominazione < b.dati.denominazione ? -1 : 1));
}

/** Quante cose ci sono in tutto il sito. */
export function summarize(catalogo: Riassunto[]) {
  const sum = (count: (piano: Riassunto) => number) =>
    catalogo.reduce((somma, piano) => somma + count(piano), 0);
  return {
    piani: catalogo.length,
    obiettivi: sum(({ obiettivi }) => obiettivi.length),
    indicatori: sum(({ indicatori }) => indicatori.length),
    calcolati: sum(({ calcolati }) => calcolati),
    controlli: sum(({ controlli }) => listNonSpiegati(controlli).length),
  };
}
