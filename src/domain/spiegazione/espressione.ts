import { formatNumero } from '../numero';

/** Un numero dentro un conto: con le cifre che servono a rifarlo, e fra parentesi se è negativo. */
export const writeOperando = (numero: number, decimali = 6): string => {
  const scritto = formatNumero(numero, decimali);
  return numero < 0 ? `(${scritto})` : scritto;
};

/** Un valore già calcolato: quattro decimali bastano perché il conto rifatto dia la stessa cifra mostrata. */
export const writeValore = (numero: number): string => writeOperando(numero, 4);

/** La somma di più addendi già scritti; uno solo resta com'è. */
const writeSomma = (addendi: string[]): string => addendi.join(' + ');

/** La media di più valori già calcolati: «(80 + 100) / 2». */
export const writeMedia = (valori: number[]): string =>
  valori.length === 1
    ? writeValore(valori[0] ?? 0)
    : `(${writeSomma(valori.map(writeValore))}) / ${valori.length}`;

/** La somma dei prodotti peso × valore: «85 × 94 + 15 × 90». */
export const writeProdotti = (coppie: { peso: number; valore: number }[]): string =>
  writeSomma(coppie.map(({ peso, valore }) => `${writeOperando(peso)} × ${writeValore(valore)}`));

/** Il conto tenuto tra 0 e il tetto, se ne esce. */
export function writeLimiti(conto: string, grezzo: number, tetto: number): string {
  if (grezzo < 0) return `max(0; ${conto})`;
  return grezzo > tetto ? `min(${writeOperando(tetto)}; ${conto})` : conto;
}
