import type { IndicatoreCalcolato } from './indicatore';
import { listVersioni } from './letto';
import type { ObiettivoCalcolato } from './obiettivo';
import type { PianoCalcolato } from './piano';
import { listFinali, listIntermedie, listVersioniObiettivo, listVersioniRilevato } from './risultati';
import { findUltima } from './storia';

/** Di quanti elementi di un piano i documenti dicono l'atteso, il dato a metà anno, il dato finale e l'esito. */
export interface Completezza {
  che: 'obiettivi' | 'indicatori';
  /** Elementi che c'è da misurare o da giudicare. */
  totale: number;
  conAtteso: number;
  conIntermedio: number;
  conFinale: number;
  conEsito: number;
}

/** Che cosa i documenti dicono di un elemento. */
interface Detto {
  atteso: boolean;
  /** Versioni in cui ha un risultato: per un indicatore un rilevato, per un obiettivo anche un esito o una percentuale. */
  versioni: string[];
  esito: boolean;
}

/** Vero se un obiettivo ha qualcosa da misurare o da giudicare: i titoli che ne raccolgono altri non ne hanno. */
const isMisurabile = ({ dati, indicatori, fasi, righe }: ObiettivoCalcolato): boolean =>
  indicatori.length > 0 ||
  fasi.length > 0 ||
  (dati.risultati ?? []).length > 0 ||
  dati.attivita !== undefined ||
  dati.esito !== undefined ||
  righe.some(({ peso }) => peso !== undefined);

const readIndicatore = (indicatore: IndicatoreCalcolato): Detto => ({
  atteso: indicatore.voci.atteso?.valore !== undefined,
  versioni: listVersioniRilevato(indicatore),
  esito: indicatore.esitoDichiarato !== undefined && 'esito' in indicatore.esitoDichiarato,
});

const readObiettivo = (obiettivo: ObiettivoCalcolato, versioni: string[]): Detto => ({
  atteso:
    (obiettivo.dati.risultati ?? []).length > 0 ||
    obiettivo.indicatori.some((indicatore) => readIndicatore(indicatore).atteso),
  versioni: listVersioniObiettivo(obiettivo),
  esito:
    findUltima(obiettivo.dati.esito, versioni)?.valore !== undefined ||
    obiettivo.righe.some(({ fonte }) => findUltima(fonte.esito, versioni)?.valore !== undefined),
});

function countDetti(che: Completezza['che'], detti: Detto[], versioni: string[]): Completezza {
  const count = (vale: (detto: Detto) => boolean) => detti.filter(vale).length;
  const [intermedie, finali] = [listIntermedie(versioni), listFinali(versioni)];
  return {
    che,
    totale: detti.length,
    conAtteso: count(({ atteso }) => atteso),
    conIntermedio: count((detto) => intermedie.some((versione) => detto.versioni.includes(versione))),
    conFinale: count((detto) => finali.some((versione) => detto.versioni.includes(versione))),
    conEsito: count(({ esito }) => esito),
  };
}

/** La completezza di un piano: una riga per gli obiettivi e una per gli indicatori, se ne ha. */
export function computeCompletezza(piano: PianoCalcolato): Completezza[] {
  const versioni = listVersioni(piano);
  const obiettivi = piano.obiettivi.filter(isMisurabile).map((uno) => readObiettivo(uno, versioni));
  return [
    countDetti('obiettivi', obiettivi, versioni),
    countDetti('indicatori', piano.indicatori.map(readIndicatore), versioni),
  ].filter(({ totale }) => totale > 0);
}
