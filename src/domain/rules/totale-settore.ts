import type { RegolaControllo } from '../controllo';
import { findFonte } from '../controllo';
import { formatNumero, formatPercentuale, roundNumero } from '../numero';

export const totaleSettore: RegolaControllo = {
  chiave: 'totale-settore',
  titolo: 'Totali dei settori',
  spiegazione:
    'Il totale stampato di un settore deve essere la somma di peso × percentuale delle sue righe, diviso 100, con i decimali del documento.',
  check: (piano) =>
    piano.settori.flatMap(({ codice, dati, indirizzo, totali }) =>
      Object.entries(dati.totale?.percentuale ?? {}).flatMap(([versione, voce]) => {
        const calcolato = totali[versione]?.valore;
        if (voce.valore === undefined || calcolato === undefined) return [];
        const tondo = roundNumero(calcolato, piano.regole.decimali);
        if (tondo === voce.valore) return [];
        const conto = totali[versione]?.contributi
          .map(({ peso, percentuale }) => `${formatNumero(peso)} × ${formatNumero(percentuale)}`)
          .join(' + ');
        return [
          {
            gravita: 'errore' as const,
            soggetto: { tipo: 'settore' as const, codice, titolo: dati.denominazione, indirizzo },
            dichiarato: formatPercentuale(voce.valore),
            calcolato: formatPercentuale(tondo),
            messaggio: `Il totale stampato è ${formatPercentuale(voce.valore)}, ma (${conto}) / 100 fa ${formatPercentuale(tondo)}.`,
            fonte: findFonte(piano, voce, versione),
          },
        ];
      }),
    ),
};
