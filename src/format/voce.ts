import { formatNumero } from '../domain/numero';
import type { Voce } from '../schema/voce';

/** Un dato come stampato; se il valore manca, ciò che il documento ha al suo posto. */
export function writeVoce(voce: Voce<string | number> | undefined): string {
  if (typeof voce?.valore === 'number') return formatNumero(voce.valore);
  return voce?.valore ?? voce?.testo ?? '—';
}
