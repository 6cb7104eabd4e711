import type { Lato, Modifica } from '../domain/modifica';
import { formatFonte } from './fonte';
import { formatAnni, formatGiorno } from './giorno';

const formatFonteDi = ({ piano, documento, riga }: Lato): string =>
  formatFonte({ documento: documento ?? '', riga }, piano.documenti);

/** L'atto di una versione e il suo giorno: «Monitoraggio al 30/09/2021: DG n. 128 del 17/11/2021». */
function formatAtto({ piano, versione }: Lato): string {
  const dati = piano.piano.versioni[versione];
  if (!dati) return versione;
  // L'etichetta e l'atto di solito dicono già il giorno: si aggiunge solo se non c'è.
  const detto = [dati.etichetta, dati.atto ?? 'il documento non cita un atto'].join(': ');
  const giorno = dati.data && formatGiorno(dati.data);
  return giorno && !detto.includes(giorno) ? `${detto} (${giorno})` : detto;
}

/** Un lato di una modifica come si legge in una tabella. */
export interface LatoScritto {
  testo: string;
  /** Piano, documento e riga. */
  fonte: string | undefined;
}

/** Una modifica in parole: prima, dopo, con quale atto. */
export interface ModificaScritta {
  prima: LatoScritto;
  dopo: LatoScritto;
  atto: string;
  nota: string | undefined;
}

/** Scrive una modifica; tra due anni ciascun lato dice il suo piano. */
export function writeModifica({ tra, prima, dopo }: Modifica): ModificaScritta {
  const writeLato = (lato: Lato): LatoScritto => ({
    testo: tra === 'anni' ? `${formatAnni(lato.piano.piano)}: ${lato.testo}` : lato.testo,
    fonte: lato.riga === undefined ? undefined : formatFonteDi(lato),
  });
  const scritto = writeLato(dopo);
  const vecchio = prima ? writeLato(prima) : { testo: 'non c’era', fonte: undefined };
  return {
    // Le due versioni spesso si leggono nella stessa riga: la fonte si dice una volta.
    prima: vecchio.fonte === scritto.fonte ? { ...vecchio, fonte: undefined } : vecchio,
    dopo: scritto,
    atto: tra === 'anni' ? `${dopo.piano.piano.titolo}. ${formatAtto(dopo)}` : formatAtto(dopo),
    nota: dopo.nota,
  };
}
