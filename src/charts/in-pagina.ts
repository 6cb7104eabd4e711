/** Tutti i grafici del sito con la loro pagina: un solo elenco, per i riquadri da incorporare e per i file dei dati. */
import { listAnniIndicatore } from '../domain/anni-indicatore';
import { findTitolo } from '../domain/indicatore';
import { buildIndirizzoSerie } from '../domain/indirizzo';
import type { PianoCalcolato } from '../domain/piano';
import { listSerie } from '../domain/serie';
import {
  buildGraficiObiettivo,
  buildGraficiSettore,
  buildGraficoDiAnni,
  buildGraficoDiIndicatore,
  buildGraficoDiSerie,
  listDefiniti,
  listGraficiPiano,
  type Parole,
} from './elenco';
import type { Grafico } from './grafico';

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
          buildGraficoDiIndicatore(indicatore, piano),
          buildGraficoDiAnni(indicatore, listAnniIndicatore(indicatore, piano, catalogo)),
        ],
        indicatore.indirizzo,
        findTitolo(indicatore),
      ),
    ),
  ];
}
