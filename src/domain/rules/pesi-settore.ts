import type { RegolaControllo } from '../controllo';
import { buildSoggettoSettore, findFonte } from '../controllo';
import { formatNumero } from '../numero';
import { findTotale } from '../settore';
import { formatSomma } from './celle';

export const pesiSettore: RegolaControllo = {
  chiave: 'pesi-settore',
  titolo: 'Pesi degli obiettivi di un settore',
  spiegazione:
    'I pesi degli obiettivi affidati a un settore devono sommare a 100: altrimenti il totale del settore non è una percentuale.',
  perche:
    'I pesi dicono che cosa conta di più: se non fanno 100, un ufficio non si può confrontare con un altro.',
  esempio: 'Tre obiettivi con i pesi 50, 30 e 10: fanno 90, mancano 10 punti.',
  check: (piano) =>
    piano.settori.flatMap((settore) => {
      const totale = findTotale(settore)?.totale;
      const pesi = settore.righe.flatMap(({ peso }) => (peso?.valore === undefined ? [] : [peso.valore]));
      if (!totale || pesi.length === 0 || formatNumero(totale.pesoTotale) === '100') return [];
      const { righe } = settore;
      return [
        {
          gravita: 'avviso' as const,
          soggetto: buildSoggettoSettore(settore),
          dichiarato: `pesi per ${formatNumero(totale.pesoTotale)}`,
          calcolato: 'devono fare 100',
          messaggio: `I pesi dovrebbero sommare a 100, ma ${formatSomma(pesi)}.`,
          fonte: findFonte(piano, righe[0]?.peso, righe[0]?.peso?.versione),
        },
      ];
    }),
};
