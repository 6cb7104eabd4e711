import type { Pezzo } from './chiavi';

/** How many bytes of contents one program may write the pages of, so that it asks for no more memory than a small machine has. */
export const PESO_DI_UN_GRUPPO = 8_000_000;

/** Megabytes that a program needs before it has read anything, and for each megabyte that it has read, reckoned and written. */
const MEMORIA = { base: 400, perMega: 30 };

/** Megabytes of data that a group may keep: a body that weighs more than a group has more. */
export const computeMemoria = (gruppo: Pezzo[]): number =>
  Math.ceil(
    MEMORIA.base + (MEMORIA.perMega * gruppo.reduce((somma, { peso }) => somma + peso, 0)) / 1_000_000,
  );

/** Shares out pieces in groups of at most so much weight, in the order given; one that weighs more is a group by itself. */
export function splitGruppi(pezzi: Pezzo[], massimo = PESO_DI_UN_GRUPPO): Pezzo[][] {
  const gruppi: Pezzo[][] = [];
  let peso = Infinity;
  for (const pezzo of pezzi) {
    if (peso + pezzo.peso > massimo) {
      gruppi.push([]);
      peso = 0;
    }
    gruppi.at(-1)?.push(pezzo);
    peso += pezzo.peso;
  }
  return gruppi;
}
