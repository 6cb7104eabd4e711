import type { FaseCalcolata, Intervallo } from '../domain/fase';
import { formatNumero } from '../domain/numero';
import { ORIZZONTALI } from './comuni';
import { hasPiuAnni, listDate } from './date-fase';
import { countFasi, describeFasi, hasData, listGiorni } from './fasi-descrizione';
import { listSerieFatto } from './fasi-fatto';
import type { Grafico, SerieGrafico } from './grafico';
import { listTacche, toGiorno, writePeriodo } from './tempo';

/** Versione → quando, in parole («a metà anno»), in ordine di tempo: la prima è il piano approvato. */
export type Quando = Record<string, string>;

/** Vero se la revisione sposta in avanti la fine o, a parità di fine, l'inizio. */
function isRinviata({ previsto, rivisto }: FaseCalcolata): boolean {
  const later = (dopo: string | undefined, prima: string | undefined) =>
    dopo !== undefined && prima !== undefined && dopo > prima;
  if (!rivisto) return false;
  const sporge = later(rivisto.fine, previsto.fine);
  return sporge || (!later(previsto.fine, rivisto.fine) && later(rivisto.inizio, previsto.inizio));
}

function writeTitolo(fasi: FaseCalcolata[], giorni: string[], quando: string): string {
  const rinviate = fasi.filter(isRinviata).length;
  const riviste = fasi.filter(({ rivisto, previsto }) => rivisto && hasData(previsto)).length;
  const su = (quante: number, come: string) =>
    `${countFasi(quante)} su ${fasi.length} ${come}${quante === 1 ? 'a' : 'e'}${quando}`;
  if (rinviate > 0) return su(rinviate, 'rinviat');
  if (riviste > 0) return su(riviste, 'rivist');
  const datate = fasi.filter(({ previsto, rivisto }) => hasData(previsto) || hasData(rivisto)).length;
  const quante = datate < fasi.length ? `, ${datate} con una data` : '';
  const nuove = fasi.some(({ previsto }) => hasData(previsto)) ? '' : `, fissate${quando}`;
  return `${countFasi(fasi.length)}${quante}${nuove}, ${writePeriodo(giorni)}`;
}

/** Le celle della tabella: le stesse date, come stampate, anche dove non sono un giorno. */
function writeRighe(fasi: FaseCalcolata[], quando: Quando): string[][] {
  const conAnno = hasPiuAnni(fasi);
  const [approvato] = Object.keys(quando);
  return fasi.map((fase) => {
    const { numero, dati, peso, avanzamento, realizzazione } = fase;
    const date = listDate(fase, conAnno);
    const previste = date.filter(({ versione }) => versione === approvato);
    const riviste = date.filter(({ versione }) => versione !== approvato);
    const fatto = [
      avanzamento?.valore === undefined ? [] : `${formatNumero(avanzamento.valore)} %`,
      realizzazione?.valore === undefined ? [] : `${formatNumero(realizzazione.valore)} punti`,
    ].flat();
    return [
      `${numero}. ${dati.titolo}`,
      peso?.valore === undefined ? (peso?.testo ?? '—') : formatNumero(peso.valore),
      previste.map(({ testo }) => testo).join('; ') || '—',
      riviste.map(({ testo, versione }) => `${testo} (${quando[versione] ?? versione})`).join('; ') || '—',
      fatto.join('; ') || '—',
    ];
  });
}

/** Un intervallo come barra; una data sola, o pochi giorni, è larga almeno `tacca` giorni, perché si veda. */
function toBarra(intervallo: Intervallo | undefined, tacca: number): [number, number] | null {
  if (!hasData(intervallo)) return null;
  const { inizio, fine } = intervallo;
  const [da, a] = [inizio ?? fine ?? '', fine ?? inizio ?? ''].map(toGiorno) as [number, number];
  if (a + 1 - da >= tacca) return [da, a + 1];
  return fine ? [a + 1 - tacca, a + 1] : [da, da + tacca];
}

/** Le fasi nel tempo: previste e, sotto, riviste. Serve almeno due fasi con una data; le altre restano in tabella. */
export function buildGraficoFasi(id: string, fasi: FaseCalcolata[], quando: Quando): Grafico | undefined {
  const disegnate = fasi.filter(({ previsto, rivisto }) => hasData(previsto) || hasData(rivisto));
  if (disegnate.length < 2) return undefined;
  const giorni = disegnate.flatMap(({ previsto, rivisto }) =>
    [previsto, rivisto].filter(hasData).flatMap(listGiorni),
  );
  const { tacche, da, a } = listTacche(giorni);
  const riviste = disegnate.filter(({ rivisto }) => hasData(rivisto));
  const conPreviste = disegnate.some(({ previsto }) => hasData(previsto));
  const [approvato = '', ...dopo] = Object.keys(quando);
  const revisioni = dopo.filter((versione) =>
    riviste.some(({ stampate }) => stampate.some((stampata) => stampata.versione === versione)),
  );
  const unica = revisioni.length === 1 ? ` ${quando[revisioni[0] ?? ''] ?? ''}` : '';
  const conAnno = hasPiuAnni(fasi);
  const buildSerie = (che: 'previsto' | 'rivisto'): SerieGrafico => ({
    label: che === 'previsto' ? 'Previsto' : `${conPreviste ? 'Rivisto' : 'Fissato'}${unica}`,
    data: disegnate.map((fase) => toBarra(fase[che], Math.max(2, Math.round((a - da) / 60)))),
    backgroundColor: che === 'previsto' ? 'var(--serie-1)' : 'var(--serie-2)',
    ...(che === 'rivisto' ? { tratteggio: true } : {}),
    testi: disegnate.map((fase) =>
      listDate(fase, conAnno)
        .filter(({ versione }) => (versione === approvato) === (che === 'previsto'))
        .map(({ testo }) => testo)
        .join('; '),
    ),
  });
  const serieDate = [
    ...(conPreviste ? [buildSerie('previsto')] : []),
    ...(riviste.length ? [buildSerie('rivisto')] : []),
  ];
  const serie = [...serieDate, ...listSerieFatto(disegnate)];
  return {
    id,
    titolo: writeTitolo(fasi, giorni, unica),
    descrizione: describeFasi(fasi, disegnate, {
      conRiviste: conPreviste && riviste.length > 0,
      conFatto: serie.length > serieDate.length,
    }),
    tabella: {
      didascalia: 'Fasi, con le date come stampate',
      intestazioni: ['Fase', 'Peso', 'Previsto', 'Rivisto', 'Realizzazione'],
      numeriche: [false, true, false, false, true],
      righe: writeRighe(fasi, quando),
    },
    configurazione: {
      type: 'bar',
      data: {
        labels: disegnate.map(({ numero, dati }) => `${numero}. ${dati.titolo}`),
        datasets: serie,
      },
      options: { ...ORIZZONTALI, scales: { x: { min: da, max: a } } },
      tacche,
    },
  };
}
