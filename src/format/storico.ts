import { formatNumero } from '../domain/numero';
import type { PianoCalcolato } from '../domain/piano';
import type { Storia, Voce } from '../schema/voce';
import { formatFonte } from './fonte';
import { formatMotivo } from './motivo';

/** Una riga di storia: che cosa, quando, con quale atto, quanto valeva, dove si legge. */
export interface RigaStorica {
  che: string;
  quando: string;
  atto: string | undefined;
  valore: string;
  fonte: string;
  nota: string | undefined;
}

const write = ({ valore, motivo, testo }: Voce<unknown>): string => {
  if (typeof valore === 'number') return formatNumero(valore);
  if (valore !== undefined) return String(valore);
  return [testo, motivo && formatMotivo(motivo)].filter(Boolean).join(': ');
};

/**
 * Le storie che hanno più di una voce, dalla versione più vecchia: ciò che un atto ha aggiunto o cambiato si vede accanto
 * a ciò che c'era. Una voce sola non è una storia.
 */
export function listStorico(
  storie: [string, Storia<unknown> | undefined][],
  piano: PianoCalcolato,
): RigaStorica[] {
  return storie
    .filter(([, storia]) => Object.keys(storia ?? {}).length > 1)
    .flatMap(([che, storia]) =>
      Object.entries(piano.piano.versioni).flatMap(([chiave, versione]) => {
        const voce = storia?.[chiave];
        if (!voce) return [];
        const luogo = { documento: voce.documento ?? versione.documento, riga: voce.riga };
        return [
          {
            che,
            quando: versione.etichetta,
            atto: versione.atto,
            valore: write(voce),
            fonte: formatFonte(luogo, piano.documenti),
            nota: voce.nota,
          },
        ];
      }),
    );
}
