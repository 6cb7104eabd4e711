import type { Storia } from '../schema/voce';
import type { PianoDaControllare } from './piano';

const hasValore = (storia: Storia<unknown> | undefined): boolean =>
  Object.values(storia ?? {}).some(({ valore }) => valore !== undefined);

/** Vero se un piano riporta almeno un risultato: un rilevato, un esito, una percentuale, l'avanzamento di una fase. */
export const hasRisultati = ({ obiettivi }: Pick<PianoDaControllare, 'obiettivi'>): boolean =>
  obiettivi.some(
    ({ dati, righe, indicatori, fasi }) =>
      hasValore(dati.esito) ||
      righe.some(({ fonte }) => hasValore(fonte.esito) || hasValore(fonte.percentuale)) ||
      indicatori.some(({ dati: { rilevato, esito } }) => hasValore(rilevato) || hasValore(esito)) ||
      (dati.risultati ?? []).some(({ rilevato }) => hasValore(rilevato)) ||
      fasi.some(
        ({ dati: { avanzamento, realizzazione } }) => hasValore(avanzamento) || hasValore(realizzazione),
      ),
  );
