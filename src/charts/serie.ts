import { formatNumero, formatPercentuale } from '../domain/numero';
import type { Serie, VoceSerie } from '../domain/serie';
import { ASSE_PERCENTUALE, ORIZZONTALI } from './comuni';
import type { Grafico } from './grafico';

/** «2021», o «2022–2024» per un piano di più anni. */
const writeAnni = ({ piano: { piano } }: VoceSerie): string =>
  piano.annoInizio === piano.annoFine ? String(piano.annoInizio) : `${piano.annoInizio}–${piano.annoFine}`;

function writeTitolo(prima: number, dopo: number, anni: string[]): string {
  const verso = dopo > prima ? 'Sale' : dopo < prima ? 'Scende' : undefined;
  const [da, a] = [anni[0], anni.at(-1)];
  return verso
    ? `${verso} da ${formatNumero(prima)} % nel ${da} a ${formatNumero(dopo)} % nel ${a}`
    : `Sempre ${formatNumero(dopo)} %, nel ${da} e nel ${a}`;
}

/**
 * La percentuale che l'ente dichiara per lo stesso obiettivo in più piani. Niente grafico se i titoli dicono cose diverse
 * o se una percentuale manca: due cifre che non si confrontano non stanno una sotto l'altra.
 */
export function buildGraficoSerie(id: string, { voci, stessa }: Serie): Grafico | undefined {
  const valori = voci.flatMap(({ obiettivo }) => obiettivo.percentualeDichiarata ?? []);
  const [prima] = valori;
  const dopo = valori.at(-1);
  if (!stessa || valori.length < voci.length || prima === undefined || dopo === undefined) return undefined;
  const anni = voci.map(writeAnni);
  return {
    id,
    titolo: writeTitolo(prima, dopo, anni),
    descrizione:
      'La percentuale di realizzazione che l’ente dichiara in ogni piano. Le regole di un anno possono essere diverse da quelle di un altro.',
    tabella: {
      didascalia: 'Percentuale dichiarata, piano per piano',
      intestazioni: ['Anno', 'Titolo di allora', 'Percentuale dichiarata'],
      numeriche: [false, false, true],
      righe: voci.map(({ obiettivo }, i) => [
        anni[i] ?? '',
        obiettivo.dati.titolo,
        formatPercentuale(valori[i] ?? 0),
      ]),
    },
    configurazione: {
      type: 'bar',
      data: {
        labels: anni,
        datasets: [
          {
            label: 'Percentuale dichiarata',
            data: valori,
            backgroundColor: 'var(--serie-1)',
          },
        ],
      },
      options: { ...ORIZZONTALI, scales: { x: ASSE_PERCENTUALE } },
      unita: ' %',
      etichette: true,
    },
  };
}
