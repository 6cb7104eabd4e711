import type { Azione } from '../domain/conteggi';
import { countBy } from '../domain/conteggi';
import { formatNumero } from '../domain/numero';
import { computeQuotaRaggiunte } from '../domain/quota';
import type { Regole } from '../schema/regole';
import { computeAltezza, findColore, listEsitiUsati, ORIZZONTALI } from './comuni';
import type { Grafico } from './grafico';

/** Un gruppo di azioni da confrontare: le linee, gli obiettivi di un settore… */
export interface GruppoAzioni {
  etichetta: string;
  azioni: Azione[];
}

/** Una frase che dice quante azioni sono raggiunte in un gruppo. */
function describe({ etichetta, azioni }: GruppoAzioni, regole: Regole): string {
  const { contate, valore, copertura } = computeQuotaRaggiunte(azioni, regole);
  const mancano = copertura.attesi - copertura.conValore;
  const nota = valore === undefined ? `${mancano} senza esito` : `${formatNumero(valore, 0)} %`;
  return `${etichetta}: ${contate.length} su ${copertura.attesi} (${nota})`;
}

/**
 * Gli esiti dichiarati, un gruppo per barra, gli esiti impilati. Chi non ha un esito leggibile è una serie a parte:
 * una barra è sempre lunga quanto tutte le sue azioni.
 */
export function buildGraficoEsiti(id: string, gruppi: GruppoAzioni[], regole: Regole): Grafico {
  const conteggi = gruppi.map(({ azioni }) => countBy(azioni, ({ esito }) => esito ?? 'senza-esito'));
  const usati = listEsitiUsati(
    gruppi.flatMap(({ azioni }) => azioni.flatMap(({ esito }) => esito ?? [])),
    regole.esiti,
  );
  const mancano = conteggi.some((conteggio) => conteggio.has('senza-esito'));
  const serie = [
    ...usati.map(({ esito, etichetta }) => ({ chiave: esito, etichetta, colore: findColore(esito) })),
    ...(mancano
      ? [
          {
            chiave: 'senza-esito' as const,
            etichetta: 'Senza esito leggibile',
            colore: findColore(undefined),
          },
        ]
      : []),
  ];
  const numeri = conteggi.map((conteggio) => serie.map(({ chiave }) => conteggio.get(chiave) ?? 0));
  return {
    id,
    titolo: `Con esito «raggiunto»: ${gruppi.map((gruppo) => describe(gruppo, regole)).join('; ')}`,
    descrizione:
      'Quante azioni hanno ciascun esito dichiarato dall’ente. Un obiettivo diviso tra due uffici conta due volte, uno di tutto l’ente una sola.',
    altezza: computeAltezza(gruppi.length) + 40,
    tabella: {
      didascalia: 'Azioni per esito dichiarato',
      intestazioni: ['Azioni', ...serie.map(({ etichetta }) => etichetta), 'Totale'],
      numeriche: [false, ...serie.map(() => true), true],
      righe: gruppi.map(({ etichetta, azioni }, i) => [
        etichetta,
        ...(numeri[i] ?? []).map((numero) => String(numero)),
        String(azioni.length),
      ]),
    },
    configurazione: {
      type: 'bar',
      data: {
        labels: gruppi.map(({ etichetta }) => etichetta),
        datasets: serie.map(({ etichetta, colore }, s) => ({
          label: etichetta,
          data: numeri.map((riga) => riga[s] ?? 0),
          backgroundColor: colore,
          stack: 'esiti',
        })),
      },
      options: { ...ORIZZONTALI, scales: { x: { stacked: true }, y: { stacked: true } } },
      etichette: true,
    },
  };
}
