import type { RegolaControllo } from '../controllo';
import { findFonte } from '../controllo';
import { formatPercentuale } from '../numero';

export const totaleTesto: RegolaControllo = {
  chiave: 'totale-testo',
  titolo: 'Totali nella tabella e nel testo',
  spiegazione:
    'La percentuale che il valutatore scrive nelle sue considerazioni deve essere quella stampata in fondo alla tabella del settore.',
  check: (piano) =>
    piano.settori.flatMap(({ codice, dati, indirizzo }) =>
      Object.entries(dati.totale?.nelTesto ?? {}).flatMap(([versione, voce]) => {
        const inTabella = dati.totale?.percentuale?.[versione]?.valore;
        if (voce.valore === undefined || inTabella === undefined || voce.valore === inTabella) return [];
        return [
          {
            gravita: 'errore' as const,
            soggetto: { tipo: 'settore' as const, codice, titolo: dati.denominazione, indirizzo },
            dichiarato: formatPercentuale(voce.valore),
            calcolato: formatPercentuale(inTabella),
            messaggio: `Il testo del valutatore dice ${formatPercentuale(voce.valore)}, la tabella ${formatPercentuale(inTabella)}.`,
            fonte: findFonte(piano, voce, versione),
            nota: voce.nota,
          },
        ];
      }),
    ),
};
