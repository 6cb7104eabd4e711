import type { Motivo } from '../../schema/motivo';
import type { RegolaControllo } from '../controllo';
import { buildSoggettoIndicatore, findFonte } from '../controllo';
import { findEsito } from '../esito';

const SENZA_VALORE: Motivo[] = ['non-rilevabile', 'non-rilevato'];

export const esitoSenzaRilevato: RegolaControllo = {
  chiave: 'esito-senza-rilevato',
  titolo: 'Esiti senza un risultato',
  spiegazione:
    'Un indicatore di cui il documento stampa che il risultato non c’è non può avere un esito che ne richiede uno.',
  perche: 'Un «raggiunto» senza un risultato chiede di fidarsi: chi legge non può verificarlo.',
  esempio: 'Il risultato è «non rilevabile», l’esito «raggiunto».',
  check: (piano) =>
    piano.indicatori.flatMap((indicatore) => {
      const { rilevato, voci, esitoDichiarato } = indicatore;
      const esito = findEsito(esitoDichiarato);
      const manca = 'motivo' in rilevato && SENZA_VALORE.includes(rilevato.motivo);
      if (!manca || !esito || esito.esito === 'non-valutabile' || esito.esito === 'sostituito') return [];
      return [
        {
          gravita: 'errore' as const,
          soggetto: buildSoggettoIndicatore(indicatore),
          dichiarato: esito.testo,
          calcolato: 'nessun esito',
          messaggio: `L’esito stampato è «${esito.testo}», ma il risultato è «${voci.rilevato?.valore}».`,
          fonte: findFonte(piano, esito, esito.versione),
          nota: indicatore.dati.nota,
        },
      ];
    }),
};
