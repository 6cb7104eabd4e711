/** «6-bis» → «6», «-bis»: i numeri da una parte, il resto dall'altra. */
const split = (codice: string): string[] => codice.match(/\d+|\D+/g) ?? [];

/** Confronta due codici come farebbe una persona: i numeri per valore, «6» prima di «6-bis» e «6-bis» prima di «7». */
export function compareCodici(a: string, b: string): number {
  const [pezziA, pezziB] = [split(a), split(b)];
  for (let i = 0; i < Math.max(pezziA.length, pezziB.length); i++) {
    const [uno = '', altro = ''] = [pezziA[i], pezziB[i]];
    if (uno === altro) continue;
    const differenza = Number(uno) - Number(altro);
    if (uno !== '' && altro !== '' && differenza) return differenza;
    return uno < altro ? -1 : 1;
  }
  return 0;
}

/** Le voci di una mappa nell'ordine dei codici: JavaScript metterebbe «2» prima di «1-bis». */
export const sortVoci = <T>(mappa: Record<string, T> | undefined): [string, T][] =>
  Object.entries(mappa ?? {}).sort(([a], [b]) => compareCodici(a, b));
