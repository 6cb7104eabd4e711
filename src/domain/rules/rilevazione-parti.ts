import type { RegolaControllo } from '../controllo';
import { buildSoggettoRilevazione, findFonte } from '../controllo';
import { formatNumero } from '../numero';
import { formatSomma, sum } from './celle';

export const rilevazioneParti: RegolaControllo = {
  chiave: 'rilevazione-parti',
  titolo: 'Parti di una quantità',
  spiegazione:
    'Se il documento divide una quantità in parti (per esempio per comune), le parti devono sommare al totale.',
  check: (piano) =>
    Object.entries(piano.rilevazioni).flatMap(([codice, rilevazione]) => {
      const { valore, parti, riga, nota } = rilevazione;
      const addendi = Object.values(parti ?? {});
      if (addendi.length === 0 || formatNumero(sum(addendi)) === formatNumero(valore)) return [];
      return [
        {
          gravita: 'errore' as const,
          soggetto: buildSoggettoRilevazione(piano, codice, rilevazione),
          dichiarato: formatNumero(valore),
          calcolato: formatNumero(sum(addendi)),
          messaggio: `Il totale dichiarato è ${formatNumero(valore)}, ma ${formatSomma(addendi)}.`,
          fonte: findFonte(piano, { riga }),
          nota,
        },
      ];
    }),
};
