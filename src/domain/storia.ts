import type { Storia, Voce } from '../schema/voce';

/** Una voce con la versione da cui viene. */
export interface VoceDatata<T> extends Voce<T> {
  versione: string;
}

/** La voce della versione più recente; `versioni` è in ordine di tempo. */
export function findUltima<T>(storia: Storia<T> | undefined, versioni: string[]): VoceDatata<T> | undefined {
  return findFinoA(storia, versioni.length - 1, versioni);
}

/** La voce più recente fino a una versione, detta con il suo posto: si chiede per ogni cifra, perciò non costruisce elenchi. */
function findFinoA<T>(
  storia: Storia<T> | undefined,
  posto: number,
  versioni: string[],
): VoceDatata<T> | undefined {
  for (let i = posto; storia && i >= 0; i--) {
    const versione = versioni[i] ?? '';
    const voce = storia[versione];
    if (voce) return { ...voce, versione };
  }
  return undefined;
}

/** La voce che vale in una versione: la sua, o l'ultima prima di lei. */
export const findVoceAt = <T>(storia: Storia<T> | undefined, versione: string, versioni: string[]) =>
  findFinoA(storia, versioni.indexOf(versione), versioni);
