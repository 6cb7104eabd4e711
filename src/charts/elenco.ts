/** Quali grafici ha ogni pagina. */
import type { AnnoIndicatore } from '../domain/anni-indicatore';
import type { IndicatoreCalcolato } from '../domain/indicatore';
import { buildIndirizzoRegole } from '../domain/indirizzo';
import type { ObiettivoCalcolato } from '../domain/obiettivo';
import type { PianoCalcolato } from '../domain/piano';
import type { Serie } from '../domain/serie';
import { findTotale, type SettoreCalcolato } from '../domain/settore';
import type { Motivo } from '../schema/motivo';
import { buildGraficoAnni } from './anni';
import { buildGraficoDimensioni } from './dimensioni';
import { buildGraficoDistanza } from './distanza';
import { buildGraficoEsiti } from './esiti';
import { buildGraficiEsitiSettori } from './esiti-settori';
import { buildGraficoFasi, type Quando } from './fasi';
import { attribute } from './fonte';
import type { Grafico } from './grafico';
import { groupAzioni } from './gruppi';
import { buildGraficoIndicatore } from './indicatore';
import { buildGraficoPunti } from './punti';
import { buildGraficoIndicatori, buildGraficoObiettivi } from './raggiungimento';
import { buildGraficoSerie } from './serie';
import { buildGraficoSettori } from './settori';

/** Le parole che i grafici prendono da chi li mostra. */
export interface Parole {
  quando: Quando;
  writeMotivo: (motivo: Motivo) => string;
}

export const listDefiniti = (grafici: (Grafico | undefined)[]): Grafico[] =>
  grafici.flatMap((grafico) => grafico ?? []);

/** I grafici della pagina di un piano. */
export function listGraficiPiano(piano: PianoCalcolato): Grafico[] {
  const gruppi = groupAzioni(piano.azioni);
  const quote = `${piano.indirizzo}perche/`;
  return listDefiniti([
    gruppi.length > 0
      ? attribute(buildGraficoEsiti('esiti', gruppi, piano.regole), [piano], quote)
      : undefined,
    ...buildGraficiEsitiSettori('esiti-settori', piano).map((grafico) => attribute(grafico, [piano], quote)),
    attribute(buildGraficoDimensioni('dimensioni', gruppi), [piano], quote),
    attribute(
      buildGraficoSettori('settori-totali', piano.settori),
      [piano],
      buildIndirizzoRegole(piano.piano.regole),
    ),
  ]);
}

/** I grafici della pagina di un settore. */
export function buildGraficiSettore(
  settore: SettoreCalcolato,
  piano: PianoCalcolato,
  { writeMotivo }: Pick<Parole, 'writeMotivo'>,
) {
  const perche = `${settore.indirizzo}#perche-${findTotale(settore)?.versione}`;
  return {
    obiettivi: attribute(buildGraficoObiettivi('obiettivi-settore', settore, piano), [piano], perche),
    punti: attribute(buildGraficoPunti('punti', settore, piano), [piano], perche),
    distanza: attribute(
      buildGraficoDistanza('distanza', settore, piano.regole, writeMotivo),
      [piano],
      buildIndirizzoRegole(piano.piano.regole),
    ),
  };
}

/** I grafici della pagina di un obiettivo. */
export function buildGraficiObiettivo(
  { fasi, indicatori }: ObiettivoCalcolato,
  piano: PianoCalcolato,
  { quando }: Pick<Parole, 'quando'>,
) {
  return {
    fasi: attribute(buildGraficoFasi('fasi-tempo', fasi, quando), [piano]),
    indicatori:
      indicatori.length > 1
        ? attribute(
            buildGraficoIndicatori('indicatori-raggiungimento', indicatori, piano.regole),
            [piano],
            buildIndirizzoRegole(piano.piano.regole),
          )
        : undefined,
  };
}

/** Il grafico della pagina di un indicatore. */
export const buildGraficoDiIndicatore = (
  indicatore: IndicatoreCalcolato,
  piano: PianoCalcolato,
): Grafico | undefined =>
  attribute(buildGraficoIndicatore('atteso-rilevato', indicatore), [piano], `${indicatore.indirizzo}#perche`);

/** Il grafico di un indicatore negli anni: sta nella stessa pagina. */
export const buildGraficoDiAnni = (
  indicatore: IndicatoreCalcolato,
  anni: AnnoIndicatore[],
): Grafico | undefined =>
  attribute(
    buildGraficoAnni('anni', indicatore, anni),
    anni.map(({ piano }) => piano),
    `${indicatore.indirizzo}#anni-valori`,
  );

/** Il grafico della pagina di una serie. */
export const buildGraficoDiSerie = (serie: Serie): Grafico | undefined =>
  attribute(
    buildGraficoSerie('negli-anni', serie),
    serie.voci.map(({ piano }) => piano),
  );
