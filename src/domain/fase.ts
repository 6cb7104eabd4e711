import type { Fase } from '../schema/fase';
import type { Obiettivo } from '../schema/obiettivo';
import type { Storia } from '../schema/voce';
import { sortVoci } from './ordine';
import { readScadenza, type VoceScadenza } from './scadenza';
import { findUltima, findVoceAt, type VoceDatata } from './storia';

/** Un intervallo di giorni ISO; un estremo manca se il documento non lo dà come data. */
export interface Intervallo {
  inizio: string | undefined;
  fine: string | undefined;
}

/** Una fase con le date lette: come previste all'inizio e, se un atto le ha cambiate, come riviste. */
export interface FaseCalcolata {
  numero: string;
  dati: Fase;
  peso: VoceDatata<number> | undefined;
  avanzamento: VoceDatata<number> | undefined;
  realizzazione: VoceDatata<number> | undefined;
  previsto: Intervallo;
  /** Presente solo se qualche data è cambiata dopo l'approvazione. */
  rivisto: Intervallo | undefined;
  /** Date e scadenze come stampate, con l'anno della colonna e la versione. */
  stampate: {
    anno: string | undefined;
    che: 'inizio' | 'fine' | 'scadenza';
    versione: string;
    voce: VoceScadenza;
  }[];
}

type Stampata = FaseCalcolata['stampate'][number];

/** Tutte le date stampate di una fase, dalla versione più vecchia. */
function listStampate({ periodi, scadenza }: Fase, versioni: string[]): Stampata[] {
  const flatten = (che: Stampata['che'], storia: Storia<string> | undefined, anno?: string): Stampata[] =>
    Object.entries(storia ?? {}).map(([versione, voce]) => ({ anno, che, versione, voce }));
  const perAnno = Object.entries(periodi ?? {}).flatMap(([anno, { inizio, fine }]) => [
    ...flatten('inizio', inizio, anno),
    ...flatten('fine', fine, anno),
  ]);
  return [...perAnno, ...flatten('scadenza', scadenza)].sort(
    (a, b) => versioni.indexOf(a.versione) - versioni.indexOf(b.versione),
  );
}

const findEstremo = (date: string[], quale: 'primo' | 'ultimo'): string | undefined =>
  quale === 'primo' ? date.sort()[0] : date.sort().at(-1);

/** L'intervallo di una fase com'era in una versione: dalla prima data di inizio all'ultima di fine o di scadenza. */
function computeIntervallo({ periodi, scadenza }: Fase, versione: string, versioni: string[]): Intervallo {
  const inizi: string[] = [];
  const fini: string[] = [];
  for (const [anno, { inizio, fine }] of Object.entries(periodi ?? {})) {
    const da = readScadenza(findVoceAt(inizio, versione, versioni), Number(anno));
    const a = readScadenza(findVoceAt(fine, versione, versioni), Number(anno));
    if (da && 'da' in da) inizi.push(da.da);
    if (a && 'a' in a) fini.push(a.a);
  }
  const unica = readScadenza(findVoceAt(scadenza, versione, versioni));
  if (unica && 'a' in unica) fini.push(unica.a);
  return { inizio: findEstremo(inizi, 'primo'), fine: findEstremo(fini, 'ultimo') };
}

/** Le fasi di un obiettivo nell'ordine stampato, con le date previste e riviste. `versioni` è in ordine di tempo. */
export function computeFasi({ fasi }: Partial<Obiettivo>, versioni: string[]): FaseCalcolata[] {
  const [prima = ''] = versioni;
  const ultima = versioni.at(-1) ?? '';
  return sortVoci(fasi).map(([numero, dati]) => {
    const previsto = computeIntervallo(dati, prima, versioni);
    const finale = computeIntervallo(dati, ultima, versioni);
    const cambiato = finale.inizio !== previsto.inizio || finale.fine !== previsto.fine;
    return {
      numero,
      dati,
      peso: findUltima(dati.peso, versioni),
      avanzamento: findUltima(dati.avanzamento, versioni),
      realizzazione: findUltima(dati.realizzazione, versioni),
      previsto,
      rivisto: cambiato ? finale : undefined,
      stampate: listStampate(dati, versioni),
    };
  });
}
