/** Quali grafici ha ogni pagina: un solo elenco, per la pagina, per il riquadro da incorporare e per il file dei dati. */
import { type AnnoIndicatore, listAnniIndicatore } from '../domain/anni-indicatore';
import { findTitolo, type IndicatoreCalcolato } from '../domain/indicatore';
import { buildIndirizzoRegole, buildIndirizzoSerie } from '../domain/indirizzo';
import type { ObiettivoCalcolato } from '../domain/obiettivo';
import type { PianoCalcolato } from '../domain/piano';
import { listSerie, type Serie } from '../domain/serie';
import { findTotale, type SettoreCalcolato } from '../domain/settore';
import type { Motivo } from '../schema/motivo';
import { buildGraficoAnni } from './anni';
import { buildGraficoDimensioni } from './dimensioni';
import { buildGraficoDistanza } from './distanza';
import { buildGraficoEsiti } from './esiti';
import { buildGraficiEsitiSettori } from './esiti-settori';
import { buildGraficoFasi, type Quando } from './fasi';
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

const explain = <G extends Grafico | undefined>(grafico: G, perche: string): G =>
  grafico && { ...grafico, perche };

const listDefiniti = (grafici: (Grafico | undefined)[]): Grafico[] =>
  grafici.flatMap((grafico) => grafico ?? []);

/** I grafici della pagina di un piano. */
export function listGraficiPiano(piano: PianoCalcolato): Grafico[] {
  const gruppi = groupAzioni(piano.azioni);
  const quote = `${piano.indirizzo}perche/`;
  return listDefiniti([
    gruppi.length > 0 ? explain(buildGraficoEsiti('esiti', gruppi, piano.regole), quote) : undefined,
    ...buildGraficiEsitiSettori('esiti-settori', piano).map((grafico) => explain(grafico, quote)),
    explain(buildGraficoDimensioni('dimensioni', gruppi), quote),
    explain(buildGraficoSettori('settori-totali', piano.settori), buildIndirizzoRegole(piano.piano.regole)),
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
    obiettivi: explain(buildGraficoObiettivi('obiettivi-settore', settore, piano), perche),
    punti: explain(buildGraficoPunti('punti', settore, piano), perche),
    distanza: explain(
      buildGraficoDistanza('distanza', settore, piano.regole, writeMotivo),
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
    fasi: buildGraficoFasi('fasi-tempo', fasi, quando),
    indicatori:
      indicatori.length > 1
        ? explain(
            buildGraficoIndicatori('indicatori-raggiungimento', indicatori, piano.regole),
            buildIndirizzoRegole(piano.piano.regole),
          )
        : undefined,
  };
}

/** Il grafico della pagina di un indicatore. */
export const buildGraficoDiIndicatore = (indicatore: IndicatoreCalcolato): Grafico | undefined =>
  explain(buildGraficoIndicatore('atteso-rilevato', indicatore), `${indicatore.indirizzo}#perche`);

/** Il grafico di un indicatore negli anni: sta nella stessa pagina. */
export const buildGraficoDiAnni = (
  indicatore: IndicatoreCalcolato,
  anni: AnnoIndicatore[],
): Grafico | undefined =>
  explain(buildGraficoAnni('anni', indicatore, anni), `${indicatore.indirizzo}#anni-valori`);

/** Il grafico della pagina di una serie. */
export const buildGraficoDiSerie = (serie: Serie): Grafico | undefined =>
  buildGraficoSerie('negli-anni', serie);

/** Un grafico con la pagina in cui sta. */
export interface GraficoInPagina {
  grafico: Grafico;
  pagina: string;
  /** Il titolo della pagina. */
  di: string;
}

/** I grafici delle serie di un ente, con la pagina in cui stanno. */
const listGraficiSerie = (ente: string, catalogo: PianoCalcolato[]): GraficoInPagina[] =>
  listSerie(ente, catalogo).flatMap((serie) => {
    const grafico = buildGraficoDiSerie(serie);
    const pagina = buildIndirizzoSerie(ente, serie.slug);
    return grafico ? [{ grafico, pagina, di: `${serie.codice} negli anni` }] : [];
  });

/** Tutti i grafici del sito, con la pagina in cui stanno. */
export const listGrafici = (
  catalogo: PianoCalcolato[],
  findParole: (piano: PianoCalcolato) => Parole,
): GraficoInPagina[] => [
  ...catalogo.flatMap((piano) => listGraficiInPagina(piano, catalogo, findParole(piano))),
  ...[...new Set(catalogo.map(({ ente }) => ente))].flatMap((ente) => listGraficiSerie(ente, catalogo)),
];

/** Tutti i grafici di un piano, con la pagina in cui stanno. */
function listGraficiInPagina(
  piano: PianoCalcolato,
  catalogo: PianoCalcolato[],
  parole: Parole,
): GraficoInPagina[] {
  const place = (grafici: (Grafico | undefined)[], pagina: string, di: string) =>
    listDefiniti(grafici).map((grafico) => ({ grafico, pagina, di }));
  return [
    ...place(listGraficiPiano(piano), piano.indirizzo, piano.piano.titolo),
    ...piano.settori.flatMap((settore) =>
      place(
        Object.values(buildGraficiSettore(settore, piano, parole)),
        settore.indirizzo,
        settore.dati.denominazione,
      ),
    ),
    ...piano.obiettivi.flatMap((obiettivo) =>
      place(
        Object.values(buildGraficiObiettivo(obiettivo, piano, parole)),
        obiettivo.indirizzo,
        obiettivo.dati.titolo,
      ),
    ),
    ...piano.indicatori.flatMap((indicatore) =>
      place(
        [
          buildGraficoDiIndicatore(indicatore),
          buildGraficoDiAnni(indicatore, listAnniIndicatore(indicatore, piano, catalogo)),
        ],
        indicatore.indirizzo,
        findTitolo(indicatore),
      ),
    ),
  ];
}
