import type { PianoCalcolato } from '../domain/piano';
import type { Grafico } from './grafico';

/** Il documento da cui vengono le cifre di un piano: quello della sua ultima versione. */
function findFonte({ piano, documenti, datiEnte }: PianoCalcolato): string {
  const documento = Object.values(piano.versioni).at(-1)?.documento ?? '';
  return `${documenti[documento]?.titolo ?? piano.titolo}, ${datiEnte.denominazione}`;
}

/** Dice di un grafico da quali piani vengono le cifre e, se c'è una pagina che le spiega, quale. */
export const attribute = <G extends Grafico | undefined>(
  grafico: G,
  piani: PianoCalcolato[],
  perche?: string,
): G =>
  grafico && {
    ...grafico,
    fonte: [...new Set(piani.map(findFonte))].join('; '),
    ...(perche === undefined ? {} : { perche }),
  };
