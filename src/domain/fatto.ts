import type { FaseCalcolata } from './fase';

/**
 * Quanto di una fase l'ente dichiara fatto, 0–100: la percentuale di avanzamento o, se il documento dà i punti realizzati,
 * i punti sul peso della fase. `undefined` se il documento non lo dice.
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
