import type { Modifica } from '../domain/modifica';

import type { CambioLetto } from '../domain/pubblicazione';
import type { PianoRiassunto } from '../domain/riassunto';
import { formatSettore } from './etichette';

/** Ciò per cui una riga si può scegliere nell'elenco delle modifiche, come attributi HTML. */
export type AttributiModifica = Record<`data-${string}`, string>;

/** Il piano come valore di un filtro: la sola chiave può essere la stessa in due enti. */
export const formatChiavePiano = ({ ente, chiave }: PianoRiassunto): string => `${ente}/${chiave}`;

/** I settori come valori di un filtro; il nome dice quale, anche se due enti usano lo stesso codice. */
const formatSettori = (piano: PianoRiassunto, codici: string[]): string =>
  piano.settori
    .filter(({ codice }) => codici.includes(codice))
    .map(formatSettore)
    .join('|');

const buildAttributi = (
  piano: PianoRiassunto,
  settori: string[],
  altri: { cambiamento: string; che: string; tra: string },
): AttributiModifica => ({
  'data-ente': piano.ente,
  'data-piano': formatChiavePiano(piano),
  'data-settore': formatSettori(piano, settori),
  'data-cambiamento': altri.cambiamento,
  'data-che': altri.che,
  'data-tra': altri.tra,
});

/** Gli attributi di una modifica letta nei documenti. */
export const buildAttributiModifica = ({
  piano,
  settori,
  cambiamento,
  che,
  tra,
}: Modifica): AttributiModifica => buildAttributi(piano, settori, { cambiamento, che, tra });

/** Gli attributi di un cambio letto nella storia dei file. */
export const buildAttributiCambio = ({ piano, obiettivo, cambio }: CambioLetto): AttributiModifica =>
  buildAttributi(piano, obiettivo?.righe.map(({ settore }) => settore) ?? cambio.percorso.slice(0, 1), {
    cambiamento: cambio.specie,
    che: '',
    tra: 'git',
  });
