import type { RegolaControllo } from '../controllo';
import { buildSoggettoSettore, findFonte } from '../controllo';
import { formatPercentuale } from '../numero';

export const totaleTesto: RegolaControllo = {
  chiave: 'totale-testo',
  titolo: 'Totali nella tabella e nel testo',
  spiegazione:
    'La percentuale che il valutatore scrive nelle sue considerazioni deve essere quella stampata in fondo alla tabella del settore.',
  perche: 'Chi legge il commento e chi legge la tabella si farebbero due idee diverse dello stesso ufficio.',
  esempio: 'La tabella chiude con 90 %; il commento che la segue dice «92 %».',
  check: (piano) =>
    piano.settori.flatMap((settore) =>
      Object.entries(settore.dati.totale?.nelTesto ?? {}).flatMap(([versione, voce]) => {
        const inTabella = settore.dati.totale?.percentuale?.[versione]?.valore;
        if (voce.valore === undefined || inTabella === undefined || voce.valore === inTabella) return [];
        return [
          {
            gravita: 'errore' as const,
            soggetto: buildSoggettoSettore(settore),
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
