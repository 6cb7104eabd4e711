import type { RegolaControllo } from '../controllo';
import { buildSoggettoSettore, findFonte } from '../controllo';
import { formatNumero, formatPercentuale, roundNumero } from '../numero';

export const totaleSettore: RegolaControllo = {
  chiave: 'totale-settore',
  titolo: 'Totali dei settori',
  spiegazione:
    'Il totale stampato di un settore deve essere la somma di peso × percentuale delle sue righe, diviso 100, con i decimali del documento.',
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
