import { listAzioni } from '../../src/domain/conteggi';
import { computeObiettivo } from '../../src/domain/obiettivo';
import type { Obiettivo } from '../../src/schema/obiettivo';
import type { Prospetti } from '../../src/schema/prospetto';
import { type Cornice, SVISTA, toLetto } from './cornice';

type Cella = Prospetti[string]['totale']['celle'][string];
type Insieme = 'linee' | 'obiettivi' | 'azioni';

const INSIEMI: Prospetti[string]['insiemi'] = {
  linee: { etichetta: 'Linee di programmazione', livello: 'operativo' },
  obiettivi: { etichetta: 'Obiettivi dei settori', livello: 'esecutivo' },
  azioni: { etichetta: 'Totale azioni', somma: ['linee', 'obiettivi'] },
};

/** How many lines and objectives have each outcome: the table with which a document sums itself up, at times with a slip. */
export function buildProspetti(obiettivi: Obiettivo[], cornice: Cornice): Prospetti {
  const { regole } = cornice;
  const letto = toLetto(cornice);
  const sorte = cornice.sorte.derive('prospetti');
  const azioni = listAzioni(obiettivi.map((obiettivo) => computeObiettivo(obiettivo, letto)));
  const count = (insieme: Insieme, etichetta?: string) =>
    azioni.filter(
      ({ livello, testo }) =>
        (insieme === 'azioni' || livello === INSIEMI[insieme]?.livello) &&
        (!etichetta || testo === etichetta),
    ).length;
  const buildCella = (insieme: Insieme, etichetta: string | undefined, riga: number): Cella => {
    const tutte = count(insieme);
    const valore = count(insieme, etichetta) + (sorte.chance(SVISTA) ? 1 : 0);
    const quota = tutte === 0 ? 0 : Math.min(100, (100 * valore) / tutte + (sorte.chance(SVISTA) ? 1.1 : 0));
    return { valore, percentuale: Math.round(quota * 100) / 100, riga };
  };
  const buildCelle = (etichetta: string | undefined) => {
    const riga = cornice.nextRiga();
    return Object.fromEntries(
      Object.keys(INSIEMI).map((nome) => [nome, buildCella(nome as Insieme, etichetta, riga)]),
    );
  };
  const categorie = Object.entries(regole.esiti).map(([chiave, { etichetta }]) => [
    chiave,
    { etichetta, comprende: [etichetta], celle: buildCelle(etichetta) },
  ]);
  return {
    esiti: {
      titolo: 'Azioni per esito',
      asse: 'esito',
      versione: 'consuntivo',
      insiemi: INSIEMI,
      categorie: Object.fromEntries(categorie),
      totale: { celle: buildCelle(undefined) },
      riga: cornice.nextRiga(),
    },
  };
}
