import type { FaseCalcolata } from '../domain/fase';
import { formatNumero } from '../domain/numero';
import type { Storia } from '../schema/voce';
import { formatMotivo } from './motivo';
import { joinFrasi } from './testo';

/** Un dato in una cella, con sotto ciò che lo spiega. */
export interface Cella {
  testo: string;
  nota?: string | undefined;
}

const listVersioni = (
  storia: Storia<number> | undefined,
  quando: Record<string, string>,
  write: (valore: number) => string,
): Cella[] =>
  Object.entries(storia ?? {}).map(([versione, { valore, motivo, nota }]) => ({
    testo: `${valore === undefined ? '—' : write(valore)} ${quando[versione] ?? versione}`,
    nota: joinFrasi([motivo && formatMotivo(motivo), nota]),
  }));

/** Quanto il documento dice che una fase è fatta, per versione: una percentuale, o i punti dell'obiettivo. */
export const listFatto = ({ dati }: FaseCalcolata, quando: Record<string, string>): Cella[] => [
  ...listVersioni(dati.avanzamento, quando, (valore) => `${formatNumero(valore)} %`),
  ...listVersioni(dati.realizzazione, quando, (valore) => `${formatNumero(valore)} punti`),
];

/** Il peso di una fase; se manca, ciò che il documento stampa al suo posto e perché. */
export function writePeso({ peso }: FaseCalcolata): Cella {
  if (!peso) return { testo: '—' };
  if (peso.valore !== undefined) return { testo: formatNumero(peso.valore), nota: peso.nota };
  const motivo = peso.motivo && MOTIVO_PESO[peso.motivo];
  return {
    testo: peso.testo ?? '—',
    nota: peso.nota ?? motivo ?? (peso.motivo && formatMotivo(peso.motivo)),
  };
}

/** I motivi che, detti di un peso, si capiscono solo con altre parole. */
const MOTIVO_PESO: Partial<Record<NonNullable<NonNullable<FaseCalcolata['peso']>['motivo']>, string>> = {
  'non-valutato': 'il documento non dà un peso a questa fase',
  'non-definito': 'il documento non dà un peso a questa fase',
  'altra-annualita': 'la fase riguarda un altro anno',
};
