import { LIVELLO_PLURALE } from '../domain/livello';
import type { Quota } from '../domain/quota';

/** Che quota è: «Linee (obiettivi operativi) raggiunti, dimensione Economica». */
export function formatQuota({ specie, livello, dimensione }: Quota): string {
  if (specie === 'dimensione') return `Azioni della dimensione «${dimensione}» sul totale`;
  const che = livello ? LIVELLO_PLURALE[livello] : 'Azioni';
  return `${che} con esito «raggiunto»${dimensione ? `, dimensione «${dimensione}»` : ''}`;
}
