import type { RegolaControllo } from '../controllo';
import { buildSoggettoIndicatore, findFonte } from '../controllo';

export const attesoImpossibile: RegolaControllo = {
  chiave: 'atteso-impossibile',
  titolo: 'Date che non esistono',
  spiegazione: 'Un atteso o un rilevato stampato come una data deve essere un giorno del calendario.',
  check: (piano) =>
    piano.indicatori.flatMap((indicatore) =>
      (['atteso', 'rilevato'] as const).flatMap((quale) => {
        const lettura = indicatore[quale];
        const voce = indicatore.voci[quale];
        if (!voce || !('motivo' in lettura) || lettura.motivo !== 'data-impossibile') return [];
        return [
          {
            gravita: 'errore' as const,
            soggetto: buildSoggettoIndicatore(indicatore),
            dichiarato: voce.valore ?? '',
            calcolato: 'nessun giorno',
            messaggio: `Il valore ${quale} stampato, «${voce.valore}», non è un giorno del calendario.`,
            fonte: findFonte(piano, voce, voce.versione),
          },
        ];
      }),
    ),
};
