import type { Azione } from '../domain/conteggi';
import { countBy } from '../domain/conteggi';
import { formatNumero } from '../domain/numero';
import { computeQuotaRaggiunte } from '../domain/quota';
import type { Esito } from '../schema/esito';
import type { Regole } from '../schema/regole';
import { findColore, listEsitiUsati, ORIZZONTALI } from './comuni';
import type { Grafico, SerieGrafico } from './grafico';

const SENZA = 'senza-esito';

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

/** Ciò che un grafico di esiti dice di sé. */
interface Testi {
  titolo: string;
  descrizione: string;
  didascalia: string;
  /** Che cos'è ogni riga della tabella. */
  colonna: string;
}

/** Una serie per esito che compare, con il numero di azioni di ogni gruppo; chi non ha un esito leggibile è una serie a righe. */
function listSerieEsiti(gruppi: GruppoAzioni[], regole: Regole): SerieGrafico[] {
  const conteggi = gruppi.map(({ azioni }) => countBy(azioni, ({ esito }) => esito ?? SENZA));
  const esiti = gruppi.flatMap(({ azioni }) => azioni.flatMap(({ esito }) => esito ?? []));
  const build = (chiave: Esito | typeof SENZA, label: string): SerieGrafico => ({
    label,
    data: conteggi.map((conteggio) => conteggio.get(chiave) ?? 0),
    backgroundColor: findColore(chiave === SENZA ? undefined : chiave),
    stack: 'esiti',
    ...(chiave === SENZA ? { tratteggio: true } : {}),
  });
  return [
    ...listEsitiUsati(esiti, regole.esiti).map(({ esito, etichetta }) => build(esito, etichetta)),
    ...(conteggi.some((conteggio) => conteggio.has(SENZA)) ? [build(SENZA, 'Senza esito leggibile')] : []),
  ];
}

/** Gli esiti dichiarati, un gruppo per barra, gli esiti impilati: una barra è sempre lunga quanto tutte le sue azioni. */
export function buildEsitiImpilati(
  id: string,
  gruppi: GruppoAzioni[],
  regole: Regole,
  { titolo, descrizione, didascalia, colonna }: Testi,
): Grafico {
  const serie = listSerieEsiti(gruppi, regole);
  return {
    id,
    titolo,
    descrizione,
    tabella: {
      didascalia,
      intestazioni: [colonna, ...serie.map(({ label }) => label), 'Totale'],
      numeriche: [false, ...serie.map(() => true), true],
      righe: gruppi.map(({ etichetta, azioni }, i) => [
        etichetta,
        ...serie.map(({ data }) => String(data[i])),
        String(azioni.length),
      ]),
    },
    configurazione: {
      type: 'bar',
      data: { labels: gruppi.map(({ etichetta }) => etichetta), datasets: serie },
      options: { ...ORIZZONTALI, scales: { x: { stacked: true }, y: { stacked: true } } },
      etichette: true,
    },
  };
}

/** Gli esiti dichiarati di tutto il piano, una barra per livello. */
export const buildGraficoEsiti = (id: string, gruppi: GruppoAzioni[], regole: Regole): Grafico =>
  buildEsitiImpilati(id, gruppi, regole, {
    titolo: `Con esito «raggiunto»: ${gruppi.map((gruppo) => describe(gruppo, regole)).join('; ')}`,
    descrizione:
      'Quante azioni hanno ciascun esito dichiarato dall’ente. Un obiettivo diviso tra due uffici conta due volte, uno di tutto l’ente una sola.',
    didascalia: 'Azioni per esito dichiarato',
    colonna: 'Azioni',
  });
