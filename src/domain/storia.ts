import type { Storia, Voce } from '../schema/voce';

/** Una voce con la versione da cui viene. */
export interface VoceDatata<T> extends Voce<T> {
  versione: string;
}

/** La voce della versione più recente; `versioni` è in ordine di tempo. */
export function findUltima<T>(storia: Storia<T> | undefined, versioni: string[]): VoceDatata<T> | undefined {
  for (const versione of [...versioni].reverse()) {
    const voce = storia?.[versione];
    if (voce) return { ...voce, versione };
  }
  return undefined;
}

/** La voce che vale in una versione: la sua, o l'ultima prima di lei. */
export const findVoceAt = <T>(storia: Storia<T> | undefined, versione: string, versioni: string[]) =>
  findUltima(storia, versioni.slice(0, versioni.indexOf(versione) + 1));
