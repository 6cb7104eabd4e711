import { slugCodice } from './indirizzo';
import { formatNumero } from './numero';
import type { PianoCalcolato } from './piano';
import type { ObiettivoRiassunto, PianoRiassunto } from './riassunto';
import { remember } from './ricordo';

/**
 * Un dato cambiato dopo la pubblicazione, come lo ricorda la storia dei file. `aggiunta`: una voce di una versione in più,
 * cioè un atto. `rettifica`: il resto; il documento era già così, e sbagliata era la nostra trascrizione. `regola`: le regole con
 * cui si calcola, che cambiano le cifre senza che cambi nessun dato.
 */
export interface CambioPubblicato {
  ente: string;
  piano: string;
  /** Il file nella cartella del piano, senza estensione: «obiettivi/s5-00016», «settori»; o «regole/…». */
  record: string;
  specie: 'aggiunta' | 'rettifica' | 'regola';
  /** Dalle chiavi del file al dato cambiato; vuoto se è il file intero. */
  percorso: string[];
  prima: string | number | boolean | undefined;
  dopo: string | number | boolean | undefined;
  /** Riga del documento, se il dato ne porta una. */
  riga: number | undefined;
  commit: string;
  /** Giorno ISO. */
  data: string;
  /** Il titolo che ha dato chi ha fatto la modifica. */
  oggetto: string;
}

/** Tutto ciò che è cambiato dopo la pubblicazione, dal più vecchio; o perché non si può dire. */
export type StoriaPubblicata =
  | {
      disponibile: true;
      cambi: CambioPubblicato[];
      /** File dei contenuti, senza estensione → ultimo commit che l'ha toccato. */
      ultimi: Record<string, string>;
    }
  | { disponibile: false };

/** Un cambio con il piano e, se è di un obiettivo che c'è ancora, l'obiettivo. */
export interface CambioLetto {
  piano: PianoRiassunto;
  obiettivo: ObiettivoRiassunto | undefined;
  cambio: CambioPubblicato;
}

/** I contenitori, detti di una cosa sola; un titolo lungo sta fra virgolette. */
const CONTENITORI: Record<string, string> = {
  indicatori: 'indicatore',
  fasi: 'fase',
  assegnazioni: 'settore',
  attivita: 'attività',
  azioni: 'anno',
  periodi: 'anno',
  anni: 'anno',
  versioni: 'versione',
  risultati: 'risultato',
};

/** «annoInizio» è «anno inizio»; un codice («S1») resta com'è. */
const splitParole = (chiave: string): string =>
  /^[a-z]/.test(chiave) ? chiave.replace(/[A-Z]/g, (lettera) => ` ${lettera.toLowerCase()}`) : chiave;

/** Il percorso di un dato in parole: «indicatore 00002, atteso, approvato». Il file intero è «tutto il record». */
export function writePercorso(percorso: string[]): string {
  const parti: string[] = [];
  for (let i = 0; i < percorso.length; i++) {
    const chiave = percorso[i] ?? '';
    const contenitore = CONTENITORI[chiave];
    const figlio = percorso[i + 1];
    if (contenitore && figlio !== undefined) {
      parti.push(`${contenitore} ${/\s/.test(figlio) ? `«${figlio}»` : figlio}`);
      i++;
    } else if (chiave !== 'valore') parti.push(/\s/.test(chiave) ? `«${chiave}»` : splitParole(chiave));
  }
  return parti.join(', ') || 'tutto il record';
}

/** Un valore della storia come testo; `undefined` se non c'era o non c'è più. */
export function writeValore(valore: CambioPubblicato['prima']): string | undefined {
  if (typeof valore === 'number') return formatNumero(valore);
  return typeof valore === 'boolean' ? (valore ? 'sì' : 'no') : valore;
}

/** I cambi di un piano dopo la pubblicazione, dal più recente; vuoto se la storia non c'è. */
export const listCambi = remember((piano: PianoCalcolato): CambioLetto[] => {
  const perRecord = Map.groupBy(piano.obiettivi, ({ codice }) => `obiettivi/${slugCodice(codice)}`);
  return (piano.storia ?? [])
    .map((cambio) => ({ piano, cambio, obiettivo: perRecord.get(cambio.record)?.[0] }))
    .reverse();
});

/** I cambi che riguardano un settore: i suoi dati, e quelli degli obiettivi di cui risponde. */
export const listCambiDiSettore = (piano: PianoCalcolato, settore: string): CambioLetto[] =>
  listCambi(piano).filter(
    ({ cambio, obiettivo }) =>
      (cambio.record === 'settori' && cambio.percorso[0] === settore) ||
      obiettivo?.righe.some((riga) => riga.settore === settore),
  );

/** I cambi che riguardano un indicatore: quelli del suo pezzo del file dell'obiettivo. */
export const listCambiDiIndicatore = (
  piano: PianoCalcolato,
  { codice, obiettivo }: { codice: string; obiettivo: string },
): CambioLetto[] =>
  listCambi(piano).filter(
    ({ cambio, obiettivo: suo }) =>
      suo?.codice === obiettivo && cambio.percorso[0] === 'indicatori' && cambio.percorso[1] === codice,
  );

/** I cambi di più piani, dal più recente; quelli dello stesso giorno restano nell'ordine in cui sono avvenuti, il più nuovo prima. */
export const sortCambi = (cambi: CambioLetto[]): CambioLetto[] =>
  cambi.toSorted((a, b) => (a.cambio.data === b.cambio.data ? 0 : a.cambio.data < b.cambio.data ? 1 : -1));
