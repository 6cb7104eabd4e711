import type { Attivita } from '../schema/attivita';
import type { ObiettivoCalcolato } from './obiettivo';
import { sortVoci } from './ordine';

/** Le attività di un obiettivo: quelle con azioni per anno e quelle che il documento non mette in un anno. */
export interface Programma {
  obiettivo: ObiettivoCalcolato;
  attivita: [string, Attivita][];
  senzaAnno: [string, Attivita][];
}

/** Gli anni di un programma, in ordine. */
export const listAnniProgramma = (programmi: Programma[]): string[] =>
  [
    ...new Set(
      programmi.flatMap(({ attivita }) => attivita.flatMap(([, { azioni }]) => Object.keys(azioni))),
    ),
  ].sort();

/** Il programma degli obiettivi che hanno attività, nell'ordine dato. */
export const listProgrammi = (obiettivi: ObiettivoCalcolato[]): Programma[] =>
  obiettivi
    .filter(({ dati }) => Object.keys(dati.attivita ?? {}).length > 0)
    .map((obiettivo) => {
      const voci = sortVoci(obiettivo.dati.attivita);
      const hasAnno = ([, { azioni }]: [string, Attivita]) => Object.keys(azioni).length > 0;
      return {
        obiettivo,
        attivita: voci.filter(hasAnno),
        senzaAnno: voci.filter((voce) => !hasAnno(voce)),
      };
    });

/** Il programma pluriennale di un piano: solo gli obiettivi con attività divise su più anni. */
export const listPluriennali = (obiettivi: ObiettivoCalcolato[]): Programma[] =>
  listProgrammi(obiettivi)
    .map((programma) => ({ ...programma, senzaAnno: [] }))
    .filter((programma) => listAnniProgramma([programma]).length > 1);
