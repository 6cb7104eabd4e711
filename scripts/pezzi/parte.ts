/** One of the parts in which the bodies are shared out among several machines: 2 of 4. */
export interface Parte {
  quale: number;
  quante: number;
}

/** @throws if it is not written as «2/4» */
export function readParte(testo: string): Parte {
  const [, quale = 0, quante = 0] = (/^(\d+)\/(\d+)$/.exec(testo) ?? []).map(Number);
  if (quale < 1 || quale > quante)
    throw new Error(`--parte vuole una parte e in quante si divide, per esempio 1/4, non «${testo}»`);
  return { quale, quante };
}

/**
 * What falls to a part: the heaviest things first, each to the part that so far has the lightest load. Every machine that
 * has the same contents reckons the same shares, without asking the others.
 */
export function pickParte<T>(cose: T[], weigh: (cosa: T) => number, { quale, quante }: Parte): T[] {
  const carichi = Array.from({ length: quante }, () => ({ peso: 0, sue: [] as T[] }));
  for (const cosa of cose.toSorted((a, b) => weigh(b) - weigh(a))) {
    const libero = carichi.reduce((uno, altro) => (altro.peso < uno.peso ? altro : uno));
    libero.peso += weigh(cosa);
    libero.sue.push(cosa);
  }
  return carichi[quale - 1]?.sue ?? [];
}
