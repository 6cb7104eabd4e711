import type { RegolaControllo } from '../controllo';
import { buildSoggettoSettore, findFonte } from '../controllo';
import { formatNumero, formatPercentuale, roundNumero } from '../numero';

export const totaleSettore: RegolaControllo = {
  chiave: 'totale-settore',
  titolo: 'Totali dei settori',
  spiegazione:
    'Il totale stampato di un settore deve essere la somma di peso × percentuale delle sue righe, diviso 100, con i decimali del documento.',
  perche: 'Quel totale riassume l’anno di un ufficio: se il conto è sbagliato, lo è anche il giudizio.',
  esempio: 'Due obiettivi, peso 70 al 100 % e peso 30 all’80 %: 70 + 24 fa 94 %, ma è stampato 93 %.',
  check: (piano) =>
    piano.settori.flatMap((settore) =>
      Object.entries(settore.dati.totale?.percentuale ?? {}).flatMap(([versione, voce]) => {
        const calcolato = settore.totali[versione]?.valore;
        if (voce.valore === undefined || calcolato === undefined) return [];
        const tondo = roundNumero(calcolato, piano.regole.decimali);
        if (tondo === voce.valore) return [];
        const conto = settore.totali[versione]?.contributi
          .map(({ peso, percentuale }) => `${formatNumero(peso)} × ${formatNumero(percentuale)}`)
          .join(' + ');
        return [
          {
            gravita: 'errore' as const,
            soggetto: buildSoggettoSettore(settore),
            dichiarato: formatPercentuale(voce.valore),
            calcolato: formatPercentuale(tondo),
            messaggio: `Il totale stampato è ${formatPercentuale(voce.valore)}, ma (${conto}) / 100 fa ${formatPercentuale(tondo)}.`,
            fonte: findFonte(piano, voce, versione),
          },
        ];
      }),
    ),
};
