import type { Indicatore } from '../schema/indicatore';
import type { Assegnazione } from '../schema/obiettivo';
import { computeFasi, type FaseCalcolata } from './fase';
import type { Istantanea, ObiettivoUfficiale, SettoreUfficiale } from './istantanea';
import { compareCodici, sortVoci } from './ordine';

/** Un settore com'era in una versione, con le righe dei suoi obiettivi. */
export interface TavolaSettore {
  codice: string;
  dati: SettoreUfficiale;
  righe: { obiettivo: ObiettivoUfficiale; codice: string; assegnazione: Assegnazione }[];
}

/** Un indicatore com'era in una versione. */
export interface IndicatoreUfficiale {
  obiettivo: ObiettivoUfficiale;
  codice: string;
  dati: Indicatore;
}

const sortObiettivi = ({ obiettivi }: Istantanea): ObiettivoUfficiale[] =>
  obiettivi.toSorted((a, b) => compareCodici(a.codice, b.codice));

/** I settori che in quella versione hanno obiettivi, ciascuno con le sue righe. */
export function groupBySettore(istantanea: Istantanea): TavolaSettore[] {
  const obiettivi = sortObiettivi(istantanea);
  const tavole = sortVoci(istantanea.settori).map(([codice, dati]) => ({
    codice,
    dati,
    righe: obiettivi.flatMap((obiettivo) => {
      const assegnazione = obiettivo.assegnazioni?.[codice];
      return assegnazione
        ? [{ obiettivo, codice: assegnazione.codice ?? obiettivo.codice, assegnazione }]
        : [];
    }),
  }));
  return tavole.filter(({ righe }) => righe.length > 0);
}

/** Gli obiettivi che nessun settore ha in carico: i rami alti dell'albero. */
export const listSenzaSettore = (istantanea: Istantanea): ObiettivoUfficiale[] =>
  sortObiettivi(istantanea).filter(({ assegnazioni }) => assegnazioni === undefined);

/** Tutti gli indicatori di quella versione. */
export const listIndicatoriUfficiali = (istantanea: Istantanea): IndicatoreUfficiale[] =>
  sortObiettivi(istantanea).flatMap((obiettivo) =>
    sortVoci(obiettivo.indicatori).map(([codice, dati]) => ({ obiettivo, codice, dati })),
  );

const CHE = ['inizio', 'fine', 'scadenza'];

/** Le fasi di un obiettivo con le sole date in vigore: da qualunque atto vengano, valgono in questa versione. */
export function listFasiUfficiali(
  obiettivo: ObiettivoUfficiale,
  { versione, versioni }: Istantanea,
): FaseCalcolata[] {
  const nomi = versioni.map((una) => una.versione);
  return computeFasi(obiettivo, nomi).map((fase) => ({
    ...fase,
    stampate: fase.stampate
      .map((stampata) => ({ ...stampata, versione }))
      .sort((a, b) => Number(a.anno ?? 0) - Number(b.anno ?? 0) || CHE.indexOf(a.che) - CHE.indexOf(b.che)),
  }));
}

/** Gli obiettivi con fasi o risultati attesi nella scheda. */
export const listConFasi = (istantanea: Istantanea): ObiettivoUfficiale[] =>
  sortObiettivi(istantanea).filter(({ fasi, risultati }) => fasi !== undefined || risultati !== undefined);

/** Vero se in quella versione qualcuno ha già un esito, una percentuale o un rilevato. */
export const hasEsiti = (istantanea: Istantanea): boolean =>
  istantanea.obiettivi.some(
    ({ esito, assegnazioni, indicatori }) =>
      esito !== undefined ||
      Object.values(assegnazioni ?? {}).some((una) => una.esito ?? una.percentuale) ||
      Object.values(indicatori ?? {}).some((uno) => uno.rilevato ?? uno.esito),
  );
