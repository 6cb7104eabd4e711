import { buildSoggettoRilevazione, findFonte, type RegolaControllo } from '../controllo';
import { formatNumero } from '../numero';
import { sum } from './celle';

type Gruppo = { quanti: number; quota: number };

/** Le quote sono stampate con un decimale: possono stare fino a mezzo decimo sopra o sotto. */
const MEZZO_DECIMO = 0.05;

/** La quota di tutti: quanti sono in tutto, diviso le persone che ogni gruppo dice di avere (quanti per 100 diviso quota). */
const computeQuota = (gruppi: Gruppo[], scarto = 0): number =>
  (sum(gruppi.map(({ quanti }) => quanti)) /
    sum(gruppi.map(({ quanti, quota }) => (quanti * 100) / (quota + scarto)))) *
  100;

export const quotaGruppi: RegolaControllo = {
  chiave: 'quota-gruppi',
  titolo: 'Quota di tutti e quote dei gruppi',
  spiegazione:
    'Se il documento dà una quota per tutti e la stessa quota per ogni gruppo (per esempio per comune), con quanti sono, quella di tutti deve seguire dalle altre. Si concede l’arrotondamento a un decimale.',
  perche: 'Una quota più alta di quella dei suoi comuni racconta un servizio che nessuno di loro ha.',
  esempio:
    'È dichiarato il 48 % per tutti; due comuni della stessa grandezza stampano 40 % e 46 %: la quota di tutti è 43 %.',
  check: (piano) =>
    Object.entries(piano.rilevazioni).flatMap(([codice, rilevazione]) => {
      const { valore, gruppi, riga, nota } = rilevazione;
      const elenco = Object.values(gruppi ?? {});
      const minima = computeQuota(elenco, -MEZZO_DECIMO) - MEZZO_DECIMO;
      const massima = computeQuota(elenco, MEZZO_DECIMO) + MEZZO_DECIMO;
      if (elenco.length === 0 || (valore >= minima && valore <= massima)) return [];
      const quota = formatNumero(computeQuota(elenco), 1);
      const conto = Object.entries(gruppi ?? {}).map(
        ([nome, { quanti, quota: sua }]) => `${nome} ${formatNumero(quanti)}, il ${formatNumero(sua)} %`,
      );
      return [
        {
          gravita: 'errore' as const,
          soggetto: buildSoggettoRilevazione(piano, codice, rilevazione),
          dichiarato: `${formatNumero(valore)} %`,
          calcolato: `${quota} %`,
          messaggio: `La quota dichiarata è ${formatNumero(valore)} %, ma dalle quote di ciascuno (${conto.join('; ')}) viene ${quota} %.`,
          fonte: findFonte(piano, { riga }),
          nota,
        },
      ];
    }),
};
