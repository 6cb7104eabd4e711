import type { Fase } from '../schema/fase';
import type { Obiettivo } from '../schema/obiettivo';
import type { Storia } from '../schema/voce';
import { type Confronta, compareAttesi, compareDate, compareNumeri } from './confronto';
import { sortVoci } from './ordine';

/** La specie di una promessa; di un obiettivo si seguono titolo, padre e il fatto che ci sia. */
export type Che = 'atteso' | 'data' | 'obiettivo' | 'indicatore' | 'peso';

/** Una promessa da seguire nelle versioni. */
export interface Promessa<T> {
  che: Che;
  /** Che cosa si promette, in parole: «fase 2, fine (2021)». */
  campo: string;
  storia: Storia<T> | undefined;
  confronta: Confronta<T>;
  /** Settore a cui è fatta, se è uno solo di quelli dell'obiettivo. */
  settore?: string | undefined;
  /** Vero se toglierla toglie l'obiettivo dal settore, non un pezzo dell'obiettivo. */
  intera?: true;
}

/** Una data con l'anno della sua colonna, se non lo porta già: «31/10» → «31/10/2021», «ottobre» → «ottobre 2021». */
const addAnno = (data: string, anno: string): string =>
  /\d{4}/.test(data) ? data : `${data}${/^\d+\/\d+$/.test(data) ? '/' : ' '}${anno}`;

const addAnni = (storia: Storia<string> | undefined, anno: string): Storia<string> | undefined =>
  storia &&
  Object.fromEntries(
    Object.entries(storia).map(([versione, voce]) => [
      versione,
      voce.valore === undefined ? voce : { ...voce, valore: addAnno(voce.valore, anno) },
    ]),
  );

const buildData = (campo: string, storia: Storia<string> | undefined, anno?: string): Promessa<string> => ({
  che: 'data',
  campo: anno ? `${campo} (${anno})` : campo,
  storia: anno ? addAnni(storia, anno) : storia,
  confronta: compareDate(anno ? Number(anno) : undefined),
});

const buildPeso = (campo: string, storia: Storia<number> | undefined): Promessa<number> => ({
  che: 'peso',
  campo,
  storia,
  confronta: compareNumeri,
});

/**
 * La fine di una fase in un anno. Se all'inizio la fase finiva in un anno prima e questa nasce dopo, non è una data in
 * più: la fine si è spostata, e quella di prima entra nella sua storia.
 */
function buildStoriaFine(periodi: NonNullable<Fase['periodi']>, anno: string, prima: string) {
  const fine = periodi[anno]?.fine;
  if (!fine || fine[prima]) return fine;
  const anni = Object.keys(periodi).filter((altro) => altro < anno && periodi[altro]?.fine?.[prima]?.valore);
  const [ultimo = ''] = anni.sort().reverse();
  const voce = periodi[ultimo]?.fine?.[prima];
  return voce?.valore ? { ...fine, [prima]: { ...voce, valore: addAnno(voce.valore, ultimo) } } : fine;
}

const listDiFasi = ({ fasi }: Obiettivo, prima: string): (Promessa<number> | Promessa<string>)[] =>
  sortVoci(fasi).flatMap(([numero, { peso, periodi = {}, scadenza }]) => [
    buildPeso(`fase ${numero}, peso`, peso),
    ...Object.entries(periodi).flatMap(([anno, { inizio }]) => [
      buildData(`fase ${numero}, inizio`, inizio, anno),
      buildData(`fase ${numero}, fine`, buildStoriaFine(periodi, anno, prima), anno),
    ]),
    buildData(`fase ${numero}, scadenza`, scadenza),
  ]);

/** I pesi di un obiettivo nei suoi settori. */
export const listPesi = ({ assegnazioni }: Obiettivo): Promessa<number>[] =>
  Object.entries(assegnazioni ?? {}).map(([settore, { peso }]) => ({
    ...buildPeso(`peso nel settore ${settore}`, peso),
    settore,
    intera: true,
  }));

/** Gli attesi di un obiettivo: quelli degli indicatori, anche per altri anni, e quelli dei risultati della scheda. */
function listAttesi({ indicatori, risultati }: Obiettivo): Promessa<string>[] {
  const deiRisultati = (risultati ?? []).map(({ titolo, atteso }) => ({
    che: 'atteso' as const,
    campo: `risultato «${titolo}», atteso`,
    storia: atteso,
    confronta: compareAttesi(undefined),
  }));
  const degliIndicatori = Object.entries(indicatori ?? {}).flatMap(
    ([codice, { atteso, anni, verso, settore }]) =>
      [
        ['', atteso] as const,
        ...Object.entries(anni ?? {}).map(([anno, di]) => [anno, di.atteso] as const),
      ].map(([anno, storia]) => ({
        che: 'atteso' as const,
        campo: `indicatore ${codice}, atteso${anno ? ` ${anno}` : ''}`,
        settore,
        storia,
        confronta: compareAttesi(verso),
      })),
  );
  return [...degliIndicatori, ...deiRisultati];
}

/** Le promesse di un obiettivo: pesi, date, attesi. Ciò che si è realizzato non è una promessa. `prima` è la prima versione. */
export const listPromesse = (dati: Obiettivo, prima: string): (Promessa<number> | Promessa<string>)[] => [
  ...listPesi(dati),
  buildData('inizio', dati.scheda?.inizio),
  buildData('fine', dati.scheda?.fine),
  ...listDiFasi(dati, prima),
  ...Object.entries(dati.indicatori ?? {}).map(([codice, { peso }]) =>
    buildPeso(`indicatore ${codice}, peso`, peso),
  ),
  ...listAttesi(dati),
];
