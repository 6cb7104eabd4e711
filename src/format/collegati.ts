import type { Collegamento } from '../domain/collegati';
import type { PianoCalcolato } from '../domain/piano';
import type { Fratelli } from '../domain/vicini';
import { formatQuanti, formatSettore } from './etichette';
import { formatAnni } from './giorno';

/** Un collegamento come si legge: che cosa lo lega, e dove porta. */
export interface CollegamentoScritto {
  perche: string;
  testo: string;
  href: string;
}

/** Scrive un collegamento. */
export function writeCollegamento(collegamento: Collegamento, piano: PianoCalcolato): CollegamentoScritto {
  switch (collegamento.che) {
    case 'serie': {
      const { obiettivo, piano: altro } = collegamento.voce;
      const anno = formatAnni(altro.piano);
      return {
        perche: collegamento.stessa
          ? `Lo stesso obiettivo, ${anno}`
          : `Stesso codice per un altro obiettivo, ${anno}`,
        testo: obiettivo.dati.titolo,
        href: obiettivo.indirizzo,
      };
    }
    case 'scheda': {
      const { dati, indirizzo } = collegamento.obiettivo;
      return { perche: 'La scheda dice che discende da', testo: dati.titolo, href: indirizzo };
    }
    case 'valutatore': {
      const { settore, quante } = collegamento;
      return {
        perche: `Il valutatore ne ha chiesto conto (${formatQuanti(quante, 'domanda', 'domande')})`,
        testo: formatSettore(settore),
        href: `${settore.indirizzo}#valutatore`,
      };
    }
    case 'rilevazione':
      return {
        perche: 'Quantità dichiarata',
        testo: collegamento.titolo,
        href: `${piano.indirizzo}#rilevazione-${collegamento.chiave}`,
      };
  }
}

/** Tra chi si va avanti e indietro: «Obiettivi esecutivi di S9 — Polizia Locale». */
export const formatFratelli = (fratelli: Fratelli): string =>
  fratelli.di === 'settore'
    ? `Obiettivi esecutivi di ${formatSettore(fratelli.settore)}`
    : fratelli.di === 'padre'
      ? `Obiettivi di «${fratelli.padre.dati.titolo}»`
      : 'Obiettivi in cima al piano';
