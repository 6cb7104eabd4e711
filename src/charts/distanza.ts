import { findEsito } from '../domain/esito';
import { findTitolo, type IndicatoreCalcolato } from '../domain/indicatore';
import { formatPercentuale } from '../domain/numero';
import type { SettoreCalcolato } from '../domain/settore';
import type { Motivo } from '../schema/motivo';
import type { Regole } from '../schema/regole';
import { ASSE_PERCENTUALE, buildSeriePerEsito, listSoglie, ORIZZONTALI } from './comuni';
import type { Grafico } from './grafico';

const findValore = ({ raggiungimento }: IndicatoreCalcolato): number | undefined =>
  'valore' in raggiungimento ? raggiungimento.valore : undefined;

function writeTitolo(conCifra: IndicatoreCalcolato[]): string {
  const sotto = conCifra.filter((indicatore) => (findValore(indicatore) ?? 0) < 100);
  const [primo] = sotto;
  if (!primo) return `Tutti i ${conCifra.length} indicatori con una cifra sono al 100 %`;
  const quanti = sotto.length === 1 ? '1 indicatore' : `${sotto.length} indicatori`;
  return `Sotto il 100 %: ${quanti} su ${conCifra.length}; il più lontano è a ${formatPercentuale(findValore(primo) ?? 0)} (${primo.codice})`;
}

/**
 * A che punto è ogni indicatore di un settore, dal più lontano dal suo atteso: un punto su una linea da 0 a 100, con le soglie
 * degli esiti. Chi non ha una cifra sta nella tabella, con il motivo. Serve almeno due indicatori con una cifra.
 */
export function buildGraficoDistanza(
  id: string,
  { indicatori }: Pick<SettoreCalcolato, 'indicatori'>,
  regole: Regole,
  writeMotivo: (motivo: Motivo) => string,
): Grafico | undefined {
  const conCifra = indicatori
    .filter((indicatore) => findValore(indicatore) !== undefined)
    .sort((a, b) => (findValore(a) ?? 0) - (findValore(b) ?? 0));
  const senza = indicatori.length - conCifra.length;
  if (conCifra.length < 2) return undefined;
  const writeRiga = (indicatore: IndicatoreCalcolato): string[] => {
    const { raggiungimento, codice } = indicatore;
    const cifra = 'valore' in raggiungimento ? [formatPercentuale(raggiungimento.valore), ''] : undefined;
    const motivo = 'motivo' in raggiungimento ? writeMotivo(raggiungimento.motivo) : '';
    return [codice, findTitolo(indicatore), ...(cifra ?? ['—', motivo])];
  };
  return {
    id,
    titolo: writeTitolo(conCifra),
    descrizione: `Il raggiungimento calcolato di ogni indicatore, dal più lontano dal suo atteso; le linee sono le soglie degli esiti.${senza > 0 ? ` Senza cifra: ${senza}, nella tabella con il motivo.` : ''}`,
    tabella: {
      didascalia: 'Raggiungimento degli indicatori del settore',
      intestazioni: ['Codice', 'Indicatore', 'Raggiungimento', 'Perché non si calcola'],
      numeriche: [false, false, true, false],
      righe: [...conCifra, ...indicatori.filter((i) => findValore(i) === undefined)].map(writeRiga),
    },
    configurazione: {
      type: 'line',
      data: {
        labels: conCifra.map((indicatore) => `${indicatore.codice} ${findTitolo(indicatore)}`),
        datasets: buildSeriePerEsito(
          conCifra.map((indicatore) => ({
            valore: findValore(indicatore) ?? null,
            esito: findEsito(indicatore.esitoDichiarato)?.esito ?? indicatore.suggerito?.esito,
          })),
          regole.esiti,
        ).map((serie) => ({ ...serie, showLine: false })),
      },
      options: { ...ORIZZONTALI, scales: { x: ASSE_PERCENTUALE } },
      unita: ' %',
      etichette: true,
      soglie: listSoglie(regole.indicatore.soglie, regole.esiti),
    },
  };
}
