import { countBy } from '../domain/conteggi';
import { formatNumero } from '../domain/numero';
import { ORIZZONTALI } from './comuni';
import type { GruppoAzioni } from './esiti';
import type { Grafico } from './grafico';

const SENZA = 'Senza dimensione';
const SERIE = ['var(--serie-1)', 'var(--serie-2)', 'var(--serie-3)'];

/** Le azioni per dimensione del benessere, un gruppo per serie, dalla più frequente; nessun grafico se il documento non ne dà. */
export function buildGraficoDimensioni(id: string, gruppi: GruppoAzioni[]): Grafico | undefined {
  if (!gruppi.some(({ azioni }) => azioni.some(({ dimensione }) => dimensione))) return undefined;
  const conteggi = gruppi.map(({ azioni }) => countBy(azioni, ({ dimensione }) => dimensione ?? SENZA));
  const totali = new Map<string, number>();
  for (const conteggio of conteggi)
    for (const [dimensione, quante] of conteggio)
      totali.set(dimensione, (totali.get(dimensione) ?? 0) + quante);
  const dimensioni = [...totali.keys()].sort(
    (a, b) => (totali.get(b) ?? 0) - (totali.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const tutte = gruppi.reduce((somma, { azioni }) => somma + azioni.length, 0);
  const [prima = ''] = dimensioni;
  const conta = (gruppo: number, dimensione: string) => conteggi[gruppo]?.get(dimensione) ?? 0;
  return {
    id,
    titolo: `${prima}: ${totali.get(prima) ?? 0} azioni su ${tutte} (${formatNumero((100 * (totali.get(prima) ?? 0)) / tutte, 0)} %)`,
    descrizione: 'Su quale dimensione del benessere agisce ciascuna azione, secondo l’ente.',
    tabella: {
      didascalia: 'Azioni per dimensione del benessere',
      intestazioni: ['Dimensione', ...gruppi.map(({ etichetta }) => etichetta), 'Totale'],
      numeriche: [false, ...gruppi.map(() => true), true],
      righe: dimensioni.map((dimensione) => [
        dimensione,
        ...gruppi.map((_, g) => String(conta(g, dimensione))),
        String(totali.get(dimensione) ?? 0),
      ]),
    },
    configurazione: {
      type: 'bar',
      data: {
        labels: dimensioni,
        datasets: gruppi.map(({ etichetta }, g) => ({
          label: etichetta,
          data: dimensioni.map((dimensione) => conta(g, dimensione)),
          backgroundColor: SERIE[g % SERIE.length] ?? 'var(--serie-1)',
          stack: 'azioni',
          // Due colori che in una stampa in bianco e nero sono lo stesso grigio.
          ...(g % 2 === 1 ? { tratteggio: true } : {}),
        })),
      },
      options: { ...ORIZZONTALI, scales: { x: { stacked: true }, y: { stacked: true } } },
      etichette: true,
    },
  };
}
