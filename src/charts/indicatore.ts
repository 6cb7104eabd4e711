import { findTitolo, type IndicatoreCalcolato } from '../domain/indicatore';
import { formatNumero, formatPercentuale } from '../domain/numero';
import type { ComponenteCalcolata } from '../domain/raggiungimento';
import { ORIZZONTALI } from './comuni';
import type { Grafico } from './grafico';

type Numerica = ComponenteCalcolata & { rilevato: { tipo: 'numero' } };

const findAtteso = ({ atteso }: ComponenteCalcolata): number | undefined =>
  atteso.tipo === 'almeno' || atteso.tipo === 'al-piu' ? atteso.valore : undefined;

const isNumerica = (componente: ComponenteCalcolata): componente is Numerica =>
  componente.rilevato.tipo === 'numero' && findAtteso(componente) !== undefined;

const writeAtteso = ({ atteso }: ComponenteCalcolata): string =>
  atteso.tipo === 'al-piu' ? 'Atteso (al più)' : 'Atteso (almeno)';

/** Atteso e rilevato l'uno sotto l'altro, nella loro unità: quanto manca si vede a occhio. */
function buildSemplice(id: string, indicatore: IndicatoreCalcolato, componente: Numerica): Grafico {
  const atteso = findAtteso(componente) ?? 0;
  const { rilevato, partenza, soddisfatto } = componente;
  const unita = rilevato.unita === '%' ? ' %' : '';
  const barre = [
    ...(partenza === undefined
      ? []
      : [{ nome: 'Partenza', valore: partenza, colore: 'var(--serie-neutra)' }]),
    { nome: writeAtteso(componente), valore: atteso, colore: 'var(--serie-neutra)' },
    {
      nome: 'Rilevato',
      valore: rilevato.valore,
      colore: soddisfatto ? 'var(--esito-raggiunto)' : 'var(--esito-non-raggiunto)',
    },
  ];
  return {
    id,
    titolo: `Rilevato ${formatNumero(rilevato.valore)}${unita} contro un ${componente.atteso.tipo === 'al-piu' ? 'massimo atteso' : 'atteso'} di ${formatNumero(atteso)}${unita}: ${soddisfatto ? 'rispettato' : 'non rispettato'}`,
    descrizione: `${findTitolo(indicatore)}: i due valori nella stessa unità.`,
    tabella: {
      didascalia: 'Atteso e rilevato',
      intestazioni: ['Valore', 'Numero'],
      numeriche: [false, true],
      righe: barre.map(({ nome, valore }) => [nome, `${formatNumero(valore)}${unita}`]),
    },
    configurazione: {
      type: 'bar',
      data: {
        labels: barre.map(({ nome }) => nome),
        datasets: [
          {
            label: 'Valore',
            data: barre.map(({ valore }) => valore),
            backgroundColor: barre.map(({ colore }) => colore),
          },
        ],
      },
      options: {
        ...ORIZZONTALI,
        scales: { x: { beginAtZero: true } },
        plugins: { legend: { display: false } },
      },
      ...(unita ? { unita } : {}),
      etichette: true,
    },
  };
}

/** Con più componenti, di unità diverse, si confronta quanto è raggiunta ciascuna. */
function buildComposto(id: string, componenti: Numerica[]): Grafico {
  const nomi = componenti.map((componente, i) => {
    const { atteso } = componente;
    const etichetta = 'etichetta' in atteso ? atteso.etichetta : undefined;
    return etichetta ?? `Componente ${i + 1}`;
  });
  return {
    id,
    titolo: `${componenti.filter(({ soddisfatto }) => soddisfatto).length} componenti su ${componenti.length} rispettate`,
    descrizione: 'Quanto è raggiunta ciascuna parte dell’atteso, fino a 100.',
    tabella: {
      didascalia: 'Componenti dell’atteso',
      intestazioni: ['Componente', 'Atteso', 'Rilevato', 'Raggiungimento'],
      numeriche: [false, true, true, true],
      righe: componenti.map((componente, i) => {
        const unita = componente.rilevato.unita === '%' ? ' %' : '';
        return [
          nomi[i] ?? '',
          `${formatNumero(findAtteso(componente) ?? 0)}${unita}`,
          `${formatNumero(componente.rilevato.valore)}${unita}`,
          formatPercentuale(componente.valore),
        ];
      }),
    },
    configurazione: {
      type: 'bar',
      data: {
        labels: nomi,
        datasets: [
          {
            label: 'Raggiungimento',
            data: componenti.map(({ valore }) => valore),
            backgroundColor: componenti.map(({ soddisfatto }) =>
              soddisfatto ? 'var(--esito-raggiunto)' : 'var(--esito-non-raggiunto)',
            ),
          },
        ],
      },
      options: {
        ...ORIZZONTALI,
        scales: { x: { min: 0, max: 100 } },
        plugins: { legend: { display: false } },
      },
      unita: ' %',
      etichette: true,
    },
  };
}

/** Il grafico di un indicatore, se il suo raggiungimento nasce da numeri. */
export function buildGraficoIndicatore(id: string, indicatore: IndicatoreCalcolato): Grafico | undefined {
  const { raggiungimento } = indicatore;
  if (!('componenti' in raggiungimento)) return undefined;
  const numeriche = raggiungimento.componenti.filter(isNumerica);
  if (numeriche.length !== raggiungimento.componenti.length) return undefined;
  const [unica] = numeriche;
  return numeriche.length === 1 && unica
    ? buildSemplice(id, indicatore, unica)
    : buildComposto(id, numeriche);
}
