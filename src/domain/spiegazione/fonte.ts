import type { Voce } from '../../schema/voce';
import { formatNumero } from '../numero';
import type { VoceDatata } from '../storia';

/** Da dove viene un dato che entra in un conto: che cosa è, come è stampato, dove si legge. */
export interface FonteDato {
  che: 'partenza' | 'atteso' | 'rilevato' | 'peso' | 'percentuale' | 'esito';
  /** Come è stampato; per un peso o una percentuale, il numero. */
  testo: string;
  /** Vero se il testo è quello stampato, lettera per lettera. */
  letterale: boolean;
  versione: string;
  documento: string;
  riga?: number;
}

type Versioni = Record<string, { documento: string }>;

const write = ({ valore, testo }: Voce<unknown>): string =>
  typeof valore === 'number' ? formatNumero(valore, 6) : String(valore ?? testo ?? '—');

/** La fonte di una voce, se c'è. */
export function listFonte(
  che: FonteDato['che'],
  voce: VoceDatata<unknown> | undefined,
  versioni: Versioni,
): FonteDato[] {
  if (!voce) return [];
  const documento = voce.documento ?? versioni[voce.versione]?.documento ?? '';
  return [
    {
      che,
      testo: write(voce),
      letterale: typeof voce.valore !== 'number',
      versione: voce.versione,
      documento,
      ...(voce.riga === undefined ? {} : { riga: voce.riga }),
    },
  ];
}
