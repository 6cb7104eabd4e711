import type { Storia } from '../schema/voce';
import type { Cella } from './fase';
import { formatMotivo } from './motivo';
import { capitalize } from './testo';

/** I valori stampati di un risultato, dal più recente; con più di una versione ciascuno dice quando. */
export function listStampati(storia: Storia<string> | undefined, quando: Record<string, string>): Cella[] {
  const voci = Object.entries(storia ?? {}).reverse();
  const [approvato] = Object.keys(quando);
  return voci.map(([versione, { valore, testo, motivo, nota }]) => ({
    testo: valore ?? testo ?? '—',
    nota:
      [
        voci.length > 1 || versione !== approvato ? capitalize(quando[versione] ?? versione) : undefined,
        motivo && capitalize(formatMotivo(motivo)),
        nota,
      ]
        .filter(Boolean)
        .join('. ') || undefined,
  }));
}
