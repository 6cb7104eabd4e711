import { buildSoggettoObiettivo, findFonte, type RegolaControllo } from '../controllo';
import { sortVoci } from '../ordine';

export const attivitaDoppia: RegolaControllo = {
  chiave: 'attivita-doppia',
  titolo: 'La stessa attività stampata due volte',
  spiegazione:
    'Sotto lo stesso obiettivo, due attività con lo stesso titolo sono probabilmente una sola, o a una manca la parte che la distingue.',
  perche: 'Chi conta le attività promesse ne conta una di troppo.',
  esempio: 'Nello stesso elenco «Pubblicare gli orari» è la seconda voce e la quinta.',
  check: (piano) =>
    piano.obiettivi.flatMap((obiettivo) => {
      const attivita = sortVoci(obiettivo.dati.attivita);
      return attivita.flatMap(([, { titolo, riga, nota }], i) => {
        const prima = attivita.slice(0, i).find(([, altra]) => altra.titolo === titolo);
        if (!prima) return [];
        const dove = prima[1].riga === undefined ? '' : ` (riga ${prima[1].riga})`;
        return [
          {
            gravita: 'avviso' as const,
            soggetto: buildSoggettoObiettivo(obiettivo),
            dichiarato: 'due attività',
            calcolato: 'una sola',
            messaggio: `L’attività «${titolo}» è stampata due volte sotto lo stesso obiettivo${dove}.`,
            fonte: findFonte(piano, { riga }),
            nota,
          },
        ];
      });
    }),
};
