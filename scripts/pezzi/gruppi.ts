import type { Pezzo } from './chiavi';

/** How many bytes of contents one program may write the pages of, so that it asks for no more memory than a small machine has. */
export const PESO_DI_UN_GRUPPO = 8_000_000;

export const sumPesi = (pezzi: Pezzo[]): number => pezzi.reduce((somma, { peso }) => somma + peso, 0);

/**
 * Megabytes that a program needs before it has read anything, for each megabyte of contents that it has read, reckoned and
 * written, and for each of which it has only the summary.
 */
const MEMORIA = { base: 550, perMega: 30, perMegaRiassunto: 1 };

/** Megabytes of data that a program may keep: one for a body that weighs more than a group has more. */
export const computeMemoria = (scritti: Pezzo[], riassunti: Pezzo[] = []): number =>
  Math.ceil(
    MEMORIA.base +
      (MEMORIA.perMega * sumPesi(scritti) + MEMORIA.perMegaRiassunto * sumPesi(riassunti)) / 1_000_000,
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
