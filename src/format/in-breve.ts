import { buildIndirizzoControlli, buildIndirizzoModifiche } from '../domain/indirizzo';
import { LIVELLO_PLURALE } from '../domain/livello';
import type { Modifica } from '../domain/modifica';
import { formatPercentuale } from '../domain/numero';
import type { PianoCalcolato } from '../domain/piano';
import { listNonSpiegati } from '../domain/quadro';
import { listQuote, type Quota } from '../domain/quota';
import { findTotale } from '../domain/settore';
import type { Livello } from '../schema/obiettivo';
import { LIVELLI } from '../schema/obiettivo';
import { formatQuanti, LIVELLO } from './etichette';

/** Una frase su com'è andato un piano, con la pagina che la spiega. */
export interface FraseInBreve {
  testo: string;
  href: string;
}

/** «51 su 57 raggiunti»: chi è stato sostituito, e chi non ha un esito, è detto a parte. */
function describeQuota(
  { livello, azioni, contate, copertura, chiave }: Quota,
  piano: PianoCalcolato,
): FraseInBreve[] {
  if (livello === undefined || copertura.conValore === 0) return [];
  const fuori = azioni.length - copertura.conValore;
  const altri = fuori > 0 ? ` (a parte ${fuori}, senza esito leggibile o con esito «sostituito»)` : '';
  return [
    {
      testo: `${LIVELLO_PLURALE[livello]} ${livello === 'operativo' ? 'raggiunte' : 'raggiunti'}: ${contate.length} su ${copertura.conValore}${altri}.`,
      href: `${piano.indirizzo}perche/${chiave}/`,
    },
  ];
}

/** Da quanto a quanto vanno i totali dei settori, se più d'uno ne ha uno. */
function describeTotali({ settori }: PianoCalcolato): FraseInBreve[] {
  const totali = settori.flatMap((settore) => findTotale(settore)?.totale.valore ?? []).sort((a, b) => a - b);
  const [minimo, massimo] = [totali[0], totali.at(-1)];
  if (minimo === undefined || massimo === undefined || minimo === massimo) return [];
  return [
    {
      testo: `Totali dei settori: da ${formatPercentuale(minimo)} a ${formatPercentuale(massimo)}.`,
      href: '#settori',
    },
  ];
}

/** Le promesse cambiate dopo l'approvazione, e quante sono ora più leggere. */
function describeModifiche(modifiche: Modifica[], piano: PianoCalcolato): FraseInBreve[] {
  if (modifiche.length === 0) return [];
  const count = (cambiamento: Modifica['cambiamento']) =>
    modifiche.filter((modifica) => modifica.cambiamento === cambiamento).length;
  const [rinviate, abbassate] = [count('rinviato'), count('abbassato')];
  const parti = [
    rinviate > 0 && formatQuanti(rinviate, 'data rinviata', 'date rinviate'),
    abbassate > 0 && formatQuanti(abbassate, 'valore abbassato', 'valori abbassati'),
  ].filter(Boolean);
  return [
    {
      testo: `${formatQuanti(modifiche.length, 'promessa cambiata', 'promesse cambiate')} dopo l’approvazione${parti.length > 0 ? `: ${parti.join(', ')}` : ''}.`,
      href: `${buildIndirizzoModifiche(piano)}&tra=versioni#elenco`,
    },
  ];
}

function describeControlli(piano: PianoCalcolato): FraseInBreve[] {
  const quanti = listNonSpiegati(piano.controlli).length;
  if (quanti === 0) return [];
  const testo = `${formatQuanti(quanti, 'cosa non torna', 'cose non tornano')} nel documento.`;
  return [{ testo, href: buildIndirizzoControlli(piano) }];
}

/** Com'è andato un piano, in poche frasi: la domanda con cui arriva chi legge. */
export const listInBreve = (piano: PianoCalcolato, modifiche: Modifica[]): FraseInBreve[] => [
  ...listQuote(piano)
    .filter(({ specie, dimensione }) => specie === 'raggiunte' && dimensione === undefined)
    .flatMap((quota) => describeQuota(quota, piano)),
  ...describeTotali(piano),
  ...describeModifiche(modifiche, piano),
  ...describeControlli(piano),
];

/** Quanti obiettivi per livello: «5 indirizzi, 17 obiettivi strategici». */
export const describeLivelli = ({ obiettivi }: PianoCalcolato): string =>
  LIVELLI.flatMap((livello: Livello) => {
    const quanti = obiettivi.filter(({ dati }) => dati.livello === livello).length;
    return quanti > 0
      ? [formatQuanti(quanti, LIVELLO[livello].toLowerCase(), LIVELLO_PLURALE[livello].toLowerCase())]
      : [];
  }).join(', ');
