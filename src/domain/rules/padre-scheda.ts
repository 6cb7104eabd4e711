import type { RegolaControllo } from '../controllo';
import { buildSoggettoObiettivo, findFonte } from '../controllo';

export const padreScheda: RegolaControllo = {
  chiave: 'padre-scheda',
  titolo: 'Codice della scheda e posto nell’albero',
  spiegazione:
    'Il codice stampato in testa a una scheda comincia con quello dell’obiettivo operativo: deve essere quello sotto cui il documento la elenca.',
  perche:
    'Il codice dice a quale promessa serve un lavoro: con due codici, può essere contato sotto quella sbagliata.',
  esempio: 'La scheda porta 02.01.03, l’indice la elenca sotto 02.01.01.',
  check: (piano) =>
    piano.obiettivi.flatMap((obiettivo) => {
      const { scheda, padre } = obiettivo.dati;
      if (!scheda?.padre || !padre || scheda.padre === padre) return [];
      return [
        {
          gravita: 'avviso' as const,
          soggetto: buildSoggettoObiettivo(obiettivo),
          dichiarato: scheda.padre,
          calcolato: padre,
          messaggio: `La scheda porta il codice ${scheda.padre}, ma l’obiettivo è elencato sotto ${padre}.`,
          fonte: findFonte(piano, scheda),
        },
      ];
    }),
};
