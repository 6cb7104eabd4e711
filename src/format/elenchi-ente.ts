import { listNonTrovati } from '../domain/adempimento';
import type { EnteConPiani } from '../domain/catalogo';
import { computeDeriva } from '../domain/deriva';
import { buildIndirizzoScadenze } from '../domain/indirizzo';
import { listNonRaggiunte } from '../domain/non-raggiunti';
import { formatQuanti } from './etichette';

/** Le pagine che mettono insieme tutti i piani di un ente, con quanto ci si trova. */
export function listElenchi({ chiave, indirizzo, piani }: EnteConPiani): { href: string; testo: string }[] {
  const controlli = piani.flatMap((piano) => piano.controlli).length;
  const { modifiche, cambi } = computeDeriva(piani);
  const mancati = listNonRaggiunte(piani).length;
  const nonTrovati = piani.flatMap(listNonTrovati).length;
  return [
    {
      href: `${indirizzo}controlli/`,
      testo: `Che cosa non torna: ${formatQuanti(controlli, 'differenza', 'differenze')}`,
    },
    {
      href: `${indirizzo}modifiche/`,
      testo: `Che cosa è cambiato dopo la promessa: ${formatQuanti(modifiche.length + cambi.length, 'modifica', 'modifiche')}`,
    },
    {
      href: `${indirizzo}non-raggiunti/`,
      testo: `Che cosa non è stato raggiunto: ${formatQuanti(mancati, 'obiettivo', 'obiettivi')}`,
    },
    {
      href: buildIndirizzoScadenze(chiave),
      testo: `Che cosa manca e da quando: ${formatQuanti(nonTrovati, 'cosa chiesta non si trova', 'cose chieste non si trovano')}`,
    },
    { href: `${indirizzo}confronta/`, testo: 'Tutte le cifre, e gli stessi settori negli anni' },
    { href: `${indirizzo}indice/`, testo: 'Indice dei settori, degli obiettivi e degli indicatori' },
  ];
}
