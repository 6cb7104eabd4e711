import type { Storia } from '../schema/voce';
import type { Cella } from './fase';
import { formatMotivo } from './motivo';
import { joinFrasi } from './testo';

/**
 * I valori stampati di un risultato, dal più recente; con più di una versione ciascuno dice quando.
 * Una versione senza valore si dice solo se è l'ultima: prima, che non ci fosse ancora è normale.
 */
export function listStampati(storia: Storia<string> | undefined, quando: Record<string, string>): Cella[] {
  const [approvato] = Object.keys(quando);
  const voci = Object.entries(storia ?? {})
    .reverse()
    .filter(([, { valore }], indice) => valore !== undefined || indice === 0);
  return voci.map(([versione, { valore, testo, motivo, nota }]) => {
    const di = voci.length > 1 || versione !== approvato ? (quando[versione] ?? versione) : undefined;
    return { testo: valore ?? testo ?? '—', nota: joinFrasi([di, motivo && formatMotivo(motivo), nota]) };
  });
}
