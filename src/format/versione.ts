import type { Piano } from '../schema/piano';

const QUANDO: Record<string, string> = {
  approvato: 'all’inizio',
  monitoraggio: 'a metà anno',
  consuntivo: 'a fine anno',
};

/** Versione → quando, in parole, in ordine di tempo; una versione con un altro nome si dice con la sua etichetta. */
export const listQuando = ({ versioni }: Pick<Piano, 'versioni'>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(versioni).map(([versione, { etichetta }]) => [
      versione,
      QUANDO[versione] ?? `con «${etichetta}»`,
    ]),
  );
