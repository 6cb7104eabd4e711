import { formatPercentuale } from '../domain/numero';
import type { ObiettivoCalcolato } from '../domain/obiettivo';
import { listAntenati, type PianoCalcolato } from '../domain/piano';
import { formatSettore, LIVELLO } from './etichette';
import type { Valore } from './valori';

/** Che cifre ha un obiettivo e dove sta: percentuali, antenati, settore se è uno solo, dimensione. */
export function listVociObiettivo(obiettivo: ObiettivoCalcolato, piano: PianoCalcolato): Valore[] {
  const { dati, righe, percentualeDichiarata, media } = obiettivo;
  const settori = piano.settori.filter(({ codice }) => righe.some(({ settore }) => settore === codice));
  const [settore] = settori;
  return [
    ...(percentualeDichiarata === undefined
      ? []
      : [{ termine: 'Realizzato, secondo l’ente', valore: formatPercentuale(percentualeDichiarata) }]),
    ...(media && 'valore' in media
      ? [{ termine: 'Media degli indicatori', valore: formatPercentuale(media.valore), href: '#perche' }]
      : []),
    ...listAntenati(piano, obiettivo).map((antenato) => ({
      termine: LIVELLO[antenato.dati.livello],
      valore: antenato.dati.titolo,
      href: antenato.indirizzo,
    })),
    ...(settore && settori.length === 1
      ? [{ termine: 'Settore', valore: formatSettore(settore), href: settore.indirizzo }]
      : []),
    ...(dati.dimensione ? [{ termine: 'Dimensione del benessere', valore: dati.dimensione }] : []),
  ];
}
