import type { RegolaControllo } from '../controllo';
import { buildSoggettoRilevazione, findFonte } from '../controllo';
import { formatNumero } from '../numero';
import { formatSomma, sum } from './celle';

export const rilevazioneParti: RegolaControllo = {
  chiave: 'rilevazione-parti',
  titolo: 'Parti di una quantità',
  spiegazione:
    'Se il documento divide una quantità in parti (per esempio per comune), le parti devono sommare al totale.',
  perche:
    'Le parti dicono dove o per chi: se non fanno il totale, qualcuno è rimasto fuori o è contato due volte.',
  esempio: 'Sono dichiarate 120 pratiche, 70 in un comune e 40 nell’altro: 70 + 40 fa 110.',
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
