import type { RegolaControllo } from '../controllo';
import { buildSoggettoObiettivo, findFonte } from '../controllo';
import { findEsito } from '../esito';

export const titoloDoppio: RegolaControllo = {
  chiave: 'titolo-doppio',
  titolo: 'Stesso obiettivo, due codici',
  spiegazione:
    'Sotto lo stesso padre, due obiettivi con lo stesso titolo e codici diversi sono probabilmente uno solo.',
  perche:
    'Lo stesso lavoro contato due volte fa sembrare il piano più grande, e può avere due esiti diversi.',
  esempio: '«Aprire lo sportello» è stampato come 03.01.01 e come 03.01.04, parola per parola.',
  check: (piano) => {
    const perTitolo = Map.groupBy(piano.obiettivi, ({ dati }) => dati.titolo);
    return piano.obiettivi.flatMap((obiettivo) => {
      const uguali = perTitolo.get(obiettivo.dati.titolo) ?? [];
      return uguali
        .slice(0, uguali.indexOf(obiettivo))
        .filter(({ dati }) => dati.padre === obiettivo.dati.padre)
        .map((primo) => {
          const esiti = [primo, obiettivo].map(
            (uno) => findEsito(uno.esitoDichiarato)?.testo ?? 'senza esito',
          );
          return {
            gravita: 'avviso' as const,
            soggetto: buildSoggettoObiettivo(obiettivo),
            dichiarato: `${primo.codice} e ${obiettivo.codice}`,
            calcolato: 'un codice solo',
            messaggio: `Lo stesso titolo è stampato con due codici, ${primo.codice} («${esiti[0]}») e ${obiettivo.codice} («${esiti[1]}»).`,
            fonte: findFonte(piano, obiettivo.dati.fonte),
          };
        });
    });
  },
};
