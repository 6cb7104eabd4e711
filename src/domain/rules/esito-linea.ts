import type { RegolaControllo } from '../controllo';
import { buildSoggettoObiettivo, findFonte } from '../controllo';
import { findEsito, findEtichetta } from '../esito';
import { findEsitoPerLinea, type IndicatoreCalcolato } from '../indicatore';

/** La prima avvertenza del documento su un indicatore della linea; dice di quale parla. */
function describeNota(indicatori: IndicatoreCalcolato[]): string | undefined {
  const conNota = indicatori.find(({ dati }) => dati.nota);
  return conNota && `Sull’indicatore ${conNota.codice}: ${conNota.dati.nota}`;
}

export const esitoLinea: RegolaControllo = {
  chiave: 'esito-linea',
  titolo: 'Esiti delle linee',
  spiegazione:
    'L’esito di un obiettivo operativo deve seguire da quelli dei suoi indicatori, secondo la regola dell’ente. Dove nessun indicatore è valutabile, un esito non può seguire da nulla.',
  perche: 'Una linea riassume i suoi indicatori: se dice altro, inganna in meglio o in peggio.',
  esempio: 'Due indicatori sono raggiunti e uno no, ma la linea è «raggiunta».',
  check: (piano) =>
    piano.obiettivi.flatMap((obiettivo) => {
      const { linea, esitoDichiarato, indicatori } = obiettivo;
      const esito = findEsito(esitoDichiarato);
      if (!linea || !esito || esito.esito === 'non-valutabile') return [];
      if ('esito' in linea ? linea.esito === esito.esito : linea.motivo === 'copertura-incompleta') return [];
      const etichette = indicatori.map((indicatore) => {
        const suo = findEsitoPerLinea(indicatore);
        return `${indicatore.codice} ${suo ? findEtichetta(suo, piano.regole.esiti).toLowerCase() : 'senza esito'}`;
      });
      const calcolato = 'esito' in linea ? findEtichetta(linea.esito, piano.regole.esiti) : 'nessun esito';
      return [
        {
          gravita: 'avviso' as const,
          soggetto: buildSoggettoObiettivo(obiettivo),
          dichiarato: esito.testo,
          calcolato,
          messaggio: `L’esito stampato è «${esito.testo}», ma dagli indicatori (${etichette.join('; ')}) ${'esito' in linea ? `segue «${calcolato}»` : 'non segue alcun esito'}.`,
          fonte: findFonte(piano, esito, esito.versione),
          nota: describeNota(indicatori),
        },
      ];
    }),
};
