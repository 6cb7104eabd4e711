import type { IndicatoreCalcolato } from '../domain/indicatore';
import { listVersioni } from '../domain/letto';
import { formatPercentuale } from '../domain/numero';
import type { PianoCalcolato } from '../domain/piano';
import { findUltima } from '../domain/storia';
import { formatAnni } from './giorno';
import { formatMotivo } from './motivo';

/** Un valore da mettere in evidenza nella pagina di un indicatore. */
export interface Valore {
  termine: string;
  valore: string;
  nota?: string;
  href?: string;
}

function buildValore(termine: string, voce: IndicatoreCalcolato['voci']['atteso']): Valore[] {
  if (!voce) return [];
  if (voce.valore !== undefined) return [{ termine, valore: voce.valore }];
  return [{ termine, valore: voce.testo ?? '—', nota: formatMotivo(voce.motivo ?? 'non-pubblicato') }];
}

/** Partenza, atteso e rilevato come stampati, il raggiungimento, e gli attesi degli altri anni. */
export function listValori(indicatore: IndicatoreCalcolato, piano: PianoCalcolato): Valore[] {
  const { voci, raggiungimento, dati } = indicatore;
  const anni = formatAnni(piano.piano);
  const versioni = listVersioni(piano);
  const calcolato: Valore =
    'valore' in raggiungimento
      ? { termine: 'Raggiungimento', valore: formatPercentuale(raggiungimento.valore), href: '#perche' }
      : {
          termine: 'Raggiungimento',
          valore: '—',
          nota: `Non si calcola: ${formatMotivo(raggiungimento.motivo)}`,
          href: '#perche',
        };
  return [
    ...buildValore('Valore di partenza', voci.partenza),
    ...buildValore(`Atteso ${anni}`, voci.atteso),
    ...buildValore(`Rilevato ${anni}`, voci.rilevato),
    calcolato,
    ...Object.entries(dati.anni ?? {}).flatMap(([anno, { atteso, rilevato }]) => [
      ...buildValore(`Atteso ${anno}`, findUltima(atteso, versioni)),
      ...buildValore(`Rilevato ${anno}`, findUltima(rilevato, versioni)),
    ]),
  ];
}
