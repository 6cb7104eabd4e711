import type { Storia } from '../schema/voce';
import type { IndicatoreCalcolato } from './indicatore';
import type { ObiettivoCalcolato } from './obiettivo';
import type { PianoDaControllare } from './piano';

/** Le versioni in cui una delle storie ha un valore. */
const listConValore = (storie: (Storia<unknown> | undefined)[]): string[] =>
  storie.flatMap((storia) =>
    Object.entries(storia ?? {}).flatMap(([versione, { valore }]) => (valore === undefined ? [] : versione)),
  );

/** Le versioni in cui un indicatore ha un valore rilevato. */
export const listVersioniRilevato = ({ dati }: Pick<IndicatoreCalcolato, 'dati'>): string[] =>
  listConValore([dati.rilevato]);

/** Le versioni in cui un obiettivo ha un risultato: un rilevato, un esito, una percentuale, l'avanzamento di una fase. */
export const listVersioniObiettivo = ({ dati, righe, indicatori, fasi }: ObiettivoCalcolato): string[] => [
  ...indicatori.flatMap(listVersioniRilevato),
  ...listConValore([
    dati.esito,
    ...indicatori.map((indicatore) => indicatore.dati.esito),
    ...righe.flatMap(({ fonte }) => [fonte.esito, fonte.percentuale]),
    ...(dati.risultati ?? []).map(({ rilevato }) => rilevato),
    ...fasi.flatMap(({ dati: { avanzamento, realizzazione } }) => [avanzamento, realizzazione]),
  ]),
];

/** Vero se un piano riporta almeno un risultato. */
export const hasRisultati = ({ obiettivi }: Pick<PianoDaControllare, 'obiettivi'>): boolean =>
  obiettivi.some((obiettivo) => listVersioniObiettivo(obiettivo).length > 0);

/** Le versioni dal consuntivo in poi: i loro risultati sono quelli finali. */
export function listFinali(versioni: string[]): string[] {
  const consuntivo = versioni.indexOf('consuntivo');
  return consuntivo < 0 ? [] : versioni.slice(consuntivo);
}

/** Le versioni dopo l'approvazione e prima del consuntivo; l'ultima, se non è un consuntivo, solo quando si chiama monitoraggio. */
export function listIntermedie(versioni: string[]): string[] {
  const finali = listFinali(versioni);
  return versioni.filter(
    (versione, i) =>
      versione === 'monitoraggio' || (i > 0 && i < versioni.length - 1 && !finali.includes(versione)),
  );
}
