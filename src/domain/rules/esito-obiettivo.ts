import type { RegolaControllo } from '../controllo';
import { buildSoggettoObiettivo, findFonte, NOTA_SOGLIA } from '../controllo';
import { findEsito, findEtichetta, findIncerta } from '../esito';
import { formatPercentuale } from '../numero';
import { listRigheProprie } from '../obiettivo';

export const esitoObiettivo: RegolaControllo = {
  chiave: 'esito-obiettivo',
  titolo: 'Esiti degli obiettivi con una percentuale',
  spiegazione:
    'L’esito dichiarato di un obiettivo deve essere quello che le soglie dell’ente danno alla sua percentuale dichiarata.',
  perche:
    'Due uffici con la stessa percentuale devono avere lo stesso esito, altrimenti il metro cambia dall’uno all’altro.',
  esempio: 'Un obiettivo al 97 % è «raggiunto», un altro al 98 % è «quasi raggiunto».',
  check: (piano) =>
    piano.obiettivi.flatMap((obiettivo) =>
      listRigheProprie(obiettivo).flatMap(({ codice, esitoDichiarato, suggerito, percentuale, dati }) => {
        const esito = findEsito(esitoDichiarato);
        if (
          !esito ||
          esito.esito === 'sostituito' ||
          !suggerito ||
          percentuale?.valore === undefined ||
          esito.esito === suggerito.esito ||
          findIncerta(percentuale.valore, piano.regole.obiettivo.soglie)
        )
          return [];
        const giudizio = suggerito.dedotta && esito.esito !== 'raggiunto';
        const etichetta = findEtichetta(suggerito.esito, piano.regole.esiti);
        return [
          {
            gravita: giudizio ? ('giudizio' as const) : ('avviso' as const),
            soggetto: { ...buildSoggettoObiettivo(obiettivo), codice },
            dichiarato: esito.testo,
            calcolato: etichetta,
            messaggio: `L’esito stampato è «${esito.testo}» con ${formatPercentuale(percentuale.valore)}: per le altre righe del documento sarebbe «${etichetta}».`,
            fonte: findFonte(piano, esito, esito.versione),
            nota: dati.nota ?? (giudizio ? NOTA_SOGLIA : undefined),
          },
        ];
      }),
    ),
};
