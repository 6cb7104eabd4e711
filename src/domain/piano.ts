import type { Obiettivo } from '../schema/obiettivo';
import type { AdempimentoCalcolato } from './adempimento';
import { type Azione, listAzioni } from './conteggi';
import type { Controllo } from './controllo';
import type { IndicatoreCalcolato } from './indicatore';
import { buildIndirizzoPiano } from './indirizzo';
import type { PianoLetto } from './letto';
import { computeObiettivo, type ObiettivoCalcolato } from './obiettivo';
import { compareCodici } from './ordine';
import { remember } from './ricordo';
import { listControlli } from './rules';
import { computeSettore, type SettoreCalcolato } from './settore';

/** Un piano con tutto ciò che se ne calcola: è ciò che grafici, dati aperti e pagine ricevono. */
export interface PianoCalcolato extends Omit<PianoLetto, 'obiettivi' | 'settori'> {
  indirizzo: string;
  /** Nell'ordine dell'albero: ogni obiettivo prima dei suoi figli. */
  obiettivi: ObiettivoCalcolato[];
  settori: SettoreCalcolato[];
  indicatori: IndicatoreCalcolato[];
  azioni: Azione[];
  controlli: Controllo[];
  /** Ciò che la legge chiede, cercato nei documenti: guarda anche gli altri piani dell'ente, perciò lo aggiunge il catalogo. */
  adempimenti: AdempimentoCalcolato[];
}

/** Il piano calcolato prima dei controlli, che lo leggono. */
export type PianoDaControllare = Omit<PianoCalcolato, 'controlli' | 'adempimenti'>;

const byCodice = (a: Obiettivo, b: Obiettivo) => compareCodici(a.codice, b.codice);

/** Gli obiettivi nell'ordine dell'albero; tra fratelli, per codice. Non perde nulla: chi ha un padre ignoto viene in coda. */
export function sortAlbero(obiettivi: Obiettivo[]): Obiettivo[] {
  const ordinati = [...obiettivi].sort(byCodice);
  const perPadre = Map.groupBy(ordinati, ({ padre }) => padre);
  const visti = new Set<string>();
  const visit = (obiettivo: Obiettivo): Obiettivo[] => {
    if (visti.has(obiettivo.codice)) return [];
    visti.add(obiettivo.codice);
    return [obiettivo, ...(perPadre.get(obiettivo.codice) ?? []).flatMap(visit)];
  };
  return [...(perPadre.get(undefined) ?? []).flatMap(visit), ...ordinati.flatMap(visit)];
}

/** Calcola un piano intero: obiettivi, settori, azioni e controlli. Non guarda l'orologio: stesso ingresso, stessa uscita. */
export function computePiano(letto: PianoLetto): PianoCalcolato {
  const obiettivi = sortAlbero(letto.obiettivi).map((obiettivo) => computeObiettivo(obiettivo, letto));
  const piano: PianoDaControllare = {
    ...letto,
    indirizzo: buildIndirizzoPiano(letto.ente, letto.chiave),
    obiettivi,
    settori: Object.entries(letto.settori).map(([codice, dati]) =>
      computeSettore(codice, dati, obiettivi, letto),
    ),
    indicatori: obiettivi.flatMap(({ indicatori }) => indicatori),
    azioni: listAzioni(obiettivi),
  };
  return { ...piano, controlli: listControlli(piano), adempimenti: [] };
}

/** Il piano com'era prima del calcolo: i suoi soli file. */
export const toPianoLetto = (piano: PianoCalcolato): PianoLetto => ({
  ...piano,
  obiettivi: piano.obiettivi.map(({ dati }) => dati),
  settori: Object.fromEntries(piano.settori.map(({ codice, dati }) => [codice, dati])),
});

const groupByCodice = remember((obiettivi: ObiettivoCalcolato[]) =>
  Map.groupBy(obiettivi, ({ codice }): string | undefined => codice),
);

const groupByPadre = remember((obiettivi: ObiettivoCalcolato[]) =>
  Map.groupBy(obiettivi, ({ dati }) => dati.padre),
);

/** L'obiettivo con quel codice, se c'è. */
export const findObiettivo = (
  { obiettivi }: PianoDaControllare,
  codice: string | undefined,
): ObiettivoCalcolato | undefined => groupByCodice(obiettivi).get(codice)?.[0];

/** Gli antenati di un obiettivo, dal più alto. */
export function listAntenati(piano: PianoDaControllare, obiettivo: ObiettivoCalcolato): ObiettivoCalcolato[] {
  const padre = findObiettivo(piano, obiettivo.dati.padre);
  return padre ? [...listAntenati(piano, padre), padre] : [];
}

/** I figli diretti di un obiettivo. */
export const listFigli = (
  { obiettivi }: PianoDaControllare,
  { codice }: { codice: string },
): ObiettivoCalcolato[] => groupByPadre(obiettivi).get(codice) ?? [];
