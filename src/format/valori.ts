import type { IndicatoreCalcolato } from '../domain/indicatore';
import { formatPercentuale } from '../domain/numero';
import type { PianoCalcolato } from '../domain/piano';
import { formatAnni } from './giorno';
import { formatMotivo } from './motivo';

/** Un valore da mettere in evidenza nella pagina di un indicatore. */
export interface Valore {
  termine: string;
  valore: string;
  nota?: string;
  href?: string;
}

type VoceIndicatore = IndicatoreCalcolato['voci']['atteso'];

/** Una voce come stampata, o perché non c'è: «—: non rilevato». */
export function writeVoce(voce: VoceIndicatore): Pick<Valore, 'valore' | 'nota'> {
  if (!voce) return { valore: '—' };
  if (voce.valore !== undefined) return { valore: voce.valore };
  return { valore: voce.testo ?? '—', nota: formatMotivo(voce.motivo ?? 'non-pubblicato') };
}

const buildValore = (termine: string, voce: VoceIndicatore): Valore[] =>
  voce ? [{ termine, ...writeVoce(voce) }] : [];

/** Partenza, atteso e rilevato come stampati, e il raggiungimento; gli altri anni stanno in una tabella. */
export function listValori(indicatore: IndicatoreCalcolato, piano: PianoCalcolato): Valore[] {
  const { voci, raggiungimento } = indicatore;
  const anni = formatAnni(piano.piano);
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
  ];
}
