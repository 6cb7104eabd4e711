import { findEsito } from '../domain/esito';
import { findTitolo, type IndicatoreCalcolato } from '../domain/indicatore';
import { formatNumero, formatPercentuale } from '../domain/numero';
import type { PianoCalcolato } from '../domain/piano';
import { findObiettivo } from '../domain/piano';
import type { SettoreCalcolato } from '../domain/settore';
import type { Esito } from '../schema/esito';
import type { Regole, Soglia } from '../schema/regole';
import { ASSE_PERCENTUALE, buildSeriePerEsito, listSoglie, ORIZZONTALI } from './comuni';
import type { Grafico } from './grafico';

interface Barra {
  codice: string;
  titolo: string;
  valore: number | undefined;
  testo: string;
  esito: Esito | undefined;
  celle: string[];
}

function build(
  id: string,
  barre: Barra[],
  testi: Pick<Grafico, 'titolo' | 'descrizione'> & { didascalia: string; colonne: string[] },
  { esiti, soglie }: { esiti: Regole['esiti']; soglie: Soglia[] },
) {
  const { didascalia, colonne, ...resto } = testi;
  const disegnate = barre.filter(({ valore }) => valore !== undefined);
  const grafico: Grafico = {
    id,
    ...resto,
    tabella: {
      didascalia,
      intestazioni: ['Codice', 'Titolo', ...colonne, 'Valore'],
      numeriche: [false, false, ...colonne.map((colonna) => colonna === 'Peso' || colonna === 'Punti'), true],
      righe: barre.map(({ codice, titolo, celle, testo }) => [codice, titolo, ...celle, testo]),
    },
    configurazione: {
      type: 'bar',
      data: {
        labels: disegnate.map(({ codice, titolo }) => `${codice} ${titolo}`),
        datasets: buildSeriePerEsito(
          disegnate.map(({ valore = null, esito }) => ({ valore, esito })),
          esiti,
        ),
      },
      options: { ...ORIZZONTALI, scales: { x: ASSE_PERCENTUALE } },
      unita: ' %',
      etichette: true,
      soglie: listSoglie(soglie, esiti),
    },
  };
  return disegnate.length > 0 ? grafico : undefined;
}

/** Gli obiettivi sostituiti non si dovevano fare: si dice quanti sono, e non si contano. */
const describeSostituiti = (quanti: number): string =>
  quanti === 0 ? '' : `, senza contare ${quanti === 1 ? 'quello sostituito' : `i ${quanti} sostituiti`}`;

const formatObiettivi = (quanti: number) => `${quanti} ${quanti === 1 ? 'obiettivo' : 'obiettivi'}`;

/** Quanto è raggiunto ogni obiettivo di un settore, con il suo peso; colore dell'esito dichiarato. */
export function buildGraficoObiettivi(
  id: string,
  { righe }: SettoreCalcolato,
  piano: PianoCalcolato,
): Grafico | undefined {
  const barre = righe.map(({ codice, obiettivo, peso, percentuale, esitoDichiarato }) => {
    const esito = findEsito(esitoDichiarato);
    const valore = percentuale?.valore;
    return {
      codice,
      titolo: findObiettivo(piano, obiettivo)?.dati.titolo ?? '',
      valore,
      testo: valore === undefined ? 'nessun valore' : formatPercentuale(valore),
      esito: esito?.esito,
      celle: [
        esito?.testo ?? 'nessun esito',
        peso?.valore === undefined ? (peso?.testo ?? '—') : formatNumero(peso.valore),
      ],
    };
  });
  const pieni = barre.filter(({ valore }) => valore === 100).length;
  const sostituiti = righe.filter(
    ({ esitoDichiarato }) => findEsito(esitoDichiarato)?.esito === 'sostituito',
  );
  return build(
    id,
    barre,
    {
      titolo: `Al 100 %: ${pieni} su ${formatObiettivi(barre.length - sostituiti.length)}${describeSostituiti(sostituiti.length)}`,
      descrizione:
        'La percentuale di realizzazione che l’ente dichiara per ogni obiettivo del settore, con il colore del suo esito; le linee sono le soglie degli esiti.',
      didascalia: 'Obiettivi del settore',
      colonne: ['Esito dichiarato', 'Peso'],
    },
    { esiti: piano.regole.esiti, soglie: piano.regole.obiettivo.soglie },
  );
}

/** Quanto è raggiunto ogni indicatore; chi non si calcola resta in tabella. Colore dell'esito dichiarato. */
export function buildGraficoIndicatori(
  id: string,
  indicatori: IndicatoreCalcolato[],
  regole: Regole,
): Grafico | undefined {
  const barre = indicatori.map((indicatore) => {
    const { raggiungimento, esitoDichiarato, suggerito, codice } = indicatore;
    const esito = findEsito(esitoDichiarato);
    const valore = 'valore' in raggiungimento ? raggiungimento.valore : undefined;
    return {
      codice,
      titolo: findTitolo(indicatore),
      valore,
      testo: valore === undefined ? 'non si calcola' : formatPercentuale(valore),
      esito: esito?.esito ?? suggerito?.esito,
      celle: [esito?.testo ?? 'nessun esito'],
    };
  });
  const calcolati = barre.filter(({ valore }) => valore !== undefined);
  return build(
    id,
    barre,
    {
      titolo: `Al 100 %: ${calcolati.filter(({ valore }) => valore === 100).length} su ${barre.length} indicatori`,
      descrizione: `Il raggiungimento calcolato da atteso e rilevato, per ${calcolati.length} indicatori su ${barre.length}.`,
      didascalia: 'Indicatori',
      colonne: ['Esito dichiarato'],
    },
    { esiti: regole.esiti, soglie: regole.indicatore.soglie },
  );
}
