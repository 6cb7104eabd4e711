/**
 * Legge un numero scritto all'italiana: punto per le migliaia, virgola per i decimali.
 * Un punto seguito da tre cifre è delle migliaia («3.700»); altrimenti è decimale («2.24», come a volte si stampa).
 * Restituisce `undefined` se il testo non è tutto un numero.
 */
export function parseNumero(testo: string): number | undefined {
  if (!/^-?\d[\d.]*(,\d+)?$/.test(testo)) return undefined;
  const [intero = '', decimali] = testo.split(',');
  const migliaia = /^-?\d{1,3}(\.\d{3})+$/.test(intero);
  if (!migliaia && intero.includes('.') && (decimali !== undefined || intero.split('.').length > 2))
    return undefined;
  const scritto = migliaia ? intero.replaceAll('.', '') : intero;
  return Number(decimali === undefined ? scritto : `${scritto}.${decimali}`);
}

/** Arrotonda al numero di decimali dato, la metà verso l'alto; 1,005 fa 1,01 benché in binario stia un soffio sotto. */
export function roundNumero(valore: number, decimali: number): number {
  const scala = 10 ** decimali;
  return Math.sign(valore) * (Math.round(Math.abs(valore) * scala + 1e-7) / scala) + 0;
}

/** Scrive un numero all'italiana, con al più `decimali` cifre dopo la virgola (di più se `fissi`): 5717814,53 → «5.717.814,53». */
export function formatNumero(valore: number, decimali = 2, fissi = false): string {
  const arrotondato = roundNumero(valore, decimali);
  const [intero = '', resto = ''] = Math.abs(arrotondato).toFixed(decimali).split('.');
  const parte = fissi ? resto : resto.replace(/0+$/, '');
  const segno = arrotondato < 0 ? '−' : '';
  return `${segno}${intero.replace(/\B(?=(\d{3})+$)/g, '.')}${parte ? `,${parte}` : ''}`;
}

/** Scrive una percentuale con due decimali e lo spazio che non va a capo: 94 → «94,00 %». */
export const formatPercentuale = (valore: number): string => `${formatNumero(valore, 2, true)} %`;
