import type { IndicatoreCalcolato } from './indicatore';
import { listVersioni } from './letto';
import type { ObiettivoCalcolato } from './obiettivo';
import { listAntenati, type PianoCalcolato } from './piano';
import { findTotale, type SettoreCalcolato } from './settore';
import { findUltima } from './storia';

/** Le cifre con cui si può mettere in ordine ciò che si cerca; quella che manca non è zero. */
export interface Misure {
  /** Peso percentuale, come stampato: nel settore che ne dà di più, o nell'obiettivo. */
  peso?: number | undefined;
  /** Raggiungimento ricalcolato, o dichiarato se non ci sono indicatori; 0–100. */
  raggiungimento?: number | undefined;
  /** Quanti punti mancano all'atteso: 0 se è rispettato; più di 100 se ci si è allontanati dalla partenza. */
  distanza?: number | undefined;
}

/** Le misure di un indicatore. */
export function computeMisureIndicatore(
  { dati, raggiungimento }: IndicatoreCalcolato,
  piano: PianoCalcolato,
): Misure {
  const peso = findUltima(dati.peso, listVersioni(piano))?.valore;
  if (!('valore' in raggiungimento)) return { peso };
  const { valore, grezzo, soddisfatto } = raggiungimento;
  return { peso, raggiungimento: valore, distanza: soddisfatto ? 0 : Math.max(0, 100 - grezzo) };
}

/** Le misure di un obiettivo: la distanza è solo degli indicatori, che hanno un atteso. */
export function computeMisureObiettivo({ righe, media, percentualeDichiarata }: ObiettivoCalcolato): Misure {
  const pesi = righe.flatMap(({ peso }) => peso?.valore ?? []);
  const calcolata = media && 'valore' in media ? media.valore : undefined;
  return {
    peso: pesi.length > 0 ? Math.max(...pesi) : undefined,
    raggiungimento: calcolata ?? percentualeDichiarata,
  };
}

/** Le misure di un settore: il totale dell'ultima versione che ne ha uno. */
export const computeMisureSettore = (settore: SettoreCalcolato): Misure => ({
  raggiungimento: findTotale(settore)?.totale.valore,
});

/** L'indirizzo (o l'ambito) del piano sotto cui sta un obiettivo, se ce n'è uno: il più vicino. */
export const findIndirizzo = (
  piano: PianoCalcolato,
  obiettivo: ObiettivoCalcolato,
): ObiettivoCalcolato | undefined =>
  [...listAntenati(piano, obiettivo), obiettivo].findLast(
    ({ dati }) => dati.livello === 'indirizzo' || dati.livello === 'ambito',
  );
