import type { FaseCalcolata } from './fase';

/**
 * Quanto di una fase l'ente dichiara fatto, in percentuale: la percentuale di avanzamento o, se il documento dà i punti realizzati,
 * i punti sul peso della fase. Oltre 100 se il documento dà a una fase
 * più punti del suo peso; `undefined` se non lo dice.
 */
export function computeFatto({
  avanzamento,
  realizzazione,
  peso,
}: Pick<FaseCalcolata, 'avanzamento' | 'realizzazione' | 'peso'>): number | undefined {
  if (avanzamento?.valore !== undefined) return avanzamento.valore;
  const [punti, su] = [realizzazione?.valore, peso?.valore];
  return punti === undefined || !su ? undefined : (100 * punti) / su;
}
