import type { Rilevazioni } from '../../src/schema/rilevazione';
import { type Cornice, SVISTA } from './cornice';
import { nameFrazione } from './luoghi';
import type { Sorte } from './sorte';

const CONTEGGI = [
  'Dipendenti in servizio',
  'Pratiche ricevute',
  'Accordi di lavoro agile firmati',
  'Ore di formazione',
  'Accessi allo sportello',
];

/** Parts of a whole, by place; the places that come out twice count once. */
const splitPerLuogo = (sorte: Sorte, totale: number): [string, number][] => [
  ...new Map(sorte.split(totale, 4).map((quanti) => [nameFrazione(sorte), quanti])).entries(),
];

/** A total with its parts: they sum to it, but for a slip. */
function buildConteggio(sorte: Sorte, titolo: string, riga: number): Rilevazioni[string] {
  const parti = splitPerLuogo(sorte, sorte.int(40, 4000));
  const somma = parti.reduce((tutte, [, quante]) => tutte + quante, 0);
  const valore = somma + (sorte.chance(SVISTA * 5) ? 7 : 0);
  return {
    titolo,
    argomento: 'Organizzazione',
    valore,
    unita: 'unità',
    parti: Object.fromEntries(parti),
    riga,
  };
}

/** A share of a whole made of groups, each with its own share. */
function buildQuota(sorte: Sorte, riga: number): Rilevazioni[string] {
  const gruppi = splitPerLuogo(sorte, sorte.int(200, 900)).map(
    ([luogo, quanti]) => [luogo, { quanti, quota: sorte.int(250, 700) / 10 }] as const,
  );
  const quanti = gruppi.reduce((somma, [, gruppo]) => somma + gruppo.quanti, 0);
  const tutti = gruppi.reduce((somma, [, gruppo]) => somma + (gruppo.quanti * 100) / gruppo.quota, 0);
  const quota = (100 * quanti) / tutti + (sorte.chance(SVISTA * 5) ? 2 : 0);
  return {
    titolo: 'Quota di bambini che frequentano i servizi per la prima infanzia',
    argomento: 'Servizi educativi',
    valore: Math.round(quota * 10) / 10,
    unita: '%',
    gruppi: Object.fromEntries(gruppi),
    riga,
  };
}

/** The quantities that a plan declares without a target. */
export function buildRilevazioni({ sorte: sortePiano, nextRiga }: Cornice): Rilevazioni {
  const sorte = sortePiano.derive('rilevazioni');
  const scelti = CONTEGGI.filter(() => sorte.chance(0.5)).map(
    (titolo, i) => [`conteggio-${i + 1}`, buildConteggio(sorte, titolo, nextRiga())] as const,
  );
  return Object.fromEntries(
    sorte.chance(0.5) ? [...scelti, ['quota-frequenza', buildQuota(sorte, nextRiga())]] : scelti,
  );
}
