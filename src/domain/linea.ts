import type { Esito } from '../schema/esito';
import type { Motivo } from '../schema/motivo';
import type { PassoLinea, Regole } from '../schema/regole';

/** L'esito di una linea e il passo della regola che lo ha dato, oppure il motivo per cui non ne segue uno. */
export type EsitoLinea = { esito: Esito; passo: PassoLinea; esiti: Esito[] } | { motivo: Motivo };

/**
 * L'esito che segue dagli esiti degli indicatori di una linea: vale il primo passo che si applica.
 * Gli esiti che le regole mettono fuori conto (non valutabile, sostituito) non contano; uno senza esito (`undefined`) lascia la linea senza cifra.
 */
export function computeEsitoLinea(
  esiti: (Esito | undefined)[],
  { fuoriConto, passi }: Regole['linea'],
): EsitoLinea {
  const contano = esiti.filter((esito) => !esito || !fuoriConto.includes(esito));
  const certi = contano.filter((esito) => esito !== undefined);
  if (contano.length === 0) return { motivo: 'nessun-elemento' };
  if (certi.length < contano.length) return { motivo: 'copertura-incompleta' };
  const passo = passi.find(
    ({ tutti, nessuno }) =>
      (!tutti || certi.every((esito) => tutti.includes(esito))) &&
      (!nessuno || !certi.some((esito) => nessuno.includes(esito))),
  );
  return passo ? { esito: passo.esito, passo, esiti: certi } : { motivo: 'nessun-elemento' };
}
