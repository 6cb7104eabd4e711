import type { Soggetto } from '../domain/controllo';
import { findEsito } from '../domain/esito';
import type { IndicatoreCalcolato } from '../domain/indicatore';
import { formatPercentuale } from '../domain/numero';
import type { ObiettivoCalcolato } from '../domain/obiettivo';
import {
  computeMisureIndicatore,
  computeMisureObiettivo,
  computeMisureSettore,
  findIndirizzo,
  type Misure,
} from '../domain/ordinamento';
import { findObiettivo, type PianoCalcolato } from '../domain/piano';
import type { SettoreCalcolato } from '../domain/settore';
import type { Esito } from '../schema/esito';
import { formatSettore, LIVELLO, summarizeSettore } from './etichette';
import { listAnni } from './giorno';
import { capitalize } from './testo';

/** Ciò che la ricerca sa di una pagina oltre al suo testo: filtri, cifre per l'ordine, righe del risultato. */
export interface DatiRicerca {
  tipo: 'Piano' | 'Settore' | 'Obiettivo' | 'Indicatore' | 'Guida';
  ente?: string | undefined;
  anni?: string[];
  documento?: string;
  settori?: string[];
  indirizzo?: string | undefined;
  dimensione?: string | undefined;
  esito?: { esito: Esito; testo: string } | undefined;
  atteso?: boolean;
  rilevato?: boolean;
  /** Se i controlli trovano qualcosa che in questa voce non torna. */
  differenze?: boolean;
  misure?: Misure;
  codice?: string | undefined;
  sintesi?: string | undefined;
  percorso?: string;
}

/** «Raggiungimento 80,50 %, peso 20»: le cifre di un risultato. */
export const formatMisure = ({ peso, raggiungimento }: Misure): string =>
  [
    raggiungimento !== undefined && `raggiungimento ${formatPercentuale(raggiungimento)}`,
    peso !== undefined && `peso ${formatPercentuale(peso)}`,
  ]
    .filter(Boolean)
    .join(', ');

const describePiano = ({ piano, datiEnte }: PianoCalcolato) => ({
  ente: datiEnte.denominazione,
  anni: listAnni(piano),
  documento: `${piano.titolo}, ${datiEnte.denominazione}`,
  percorso: `${datiEnte.denominazione} · ${piano.titolo}`,
});

const hasDifferenze = ({ controlli }: PianoCalcolato, tipo: Soggetto['tipo'], indirizzo: string): boolean =>
  controlli.some(({ soggetto }) => soggetto.tipo === tipo && soggetto.indirizzo === indirizzo);

const listSettori = ({ settori }: PianoCalcolato, codici: string[]): string[] =>
  settori.filter(({ codice }) => codici.includes(codice)).map(formatSettore);

const describePosto = (piano: PianoCalcolato, obiettivo: ObiettivoCalcolato | undefined) => ({
  indirizzo: obiettivo && findIndirizzo(piano, obiettivo)?.dati.titolo,
  dimensione: obiettivo?.dati.dimensione && capitalize(obiettivo.dati.dimensione),
});

/** Un piano, come lo trova la ricerca. */
export const describeRicercaPiano = (piano: PianoCalcolato): DatiRicerca => ({
  ...describePiano(piano),
  tipo: 'Piano',
  differenze: piano.controlli.length > 0,
  sintesi: piano.piano.sintesi,
  percorso: piano.datiEnte.denominazione,
});

/** Un settore, come lo trova la ricerca. */
export const describeRicercaSettore = (settore: SettoreCalcolato, piano: PianoCalcolato): DatiRicerca => ({
  ...describePiano(piano),
  tipo: 'Settore',
  settori: [formatSettore(settore)],
  differenze: hasDifferenze(piano, 'settore', settore.indirizzo),
  misure: computeMisureSettore(settore),
  codice: settore.codice,
  sintesi: summarizeSettore(settore),
});

/** Un obiettivo, come lo trova la ricerca. */
export const describeRicercaObiettivo = (
  obiettivo: ObiettivoCalcolato,
  piano: PianoCalcolato,
): DatiRicerca => ({
  ...describePiano(piano),
  ...describePosto(piano, obiettivo),
  tipo: 'Obiettivo',
  settori: listSettori(
    piano,
    obiettivo.righe.map(({ settore }) => settore),
  ),
  esito: findEsito(obiettivo.esitoDichiarato),
  differenze: hasDifferenze(piano, 'obiettivo', obiettivo.indirizzo),
  misure: computeMisureObiettivo(obiettivo),
  codice: obiettivo.dati.codiceAssegnato ? undefined : obiettivo.codice,
  sintesi: LIVELLO[obiettivo.dati.livello],
});

/** Un indicatore, come lo trova la ricerca; la dimensione è la sua o quella del suo obiettivo. */
export function describeRicercaIndicatore(
  indicatore: IndicatoreCalcolato,
  piano: PianoCalcolato,
): DatiRicerca {
  const { dati, voci, esitoDichiarato } = indicatore;
  const posto = describePosto(piano, findObiettivo(piano, indicatore.obiettivo));
  return {
    ...describePiano(piano),
    ...posto,
    tipo: 'Indicatore',
    dimensione: dati.dimensione ? capitalize(dati.dimensione) : posto.dimensione,
    settori: listSettori(piano, indicatore.settori),
    esito: findEsito(esitoDichiarato),
    atteso: voci.atteso?.valore !== undefined,
    rilevato: voci.rilevato?.valore !== undefined,
    differenze: hasDifferenze(piano, 'indicatore', indicatore.indirizzo),
    misure: computeMisureIndicatore(indicatore, piano),
    codice: dati.codiceAssegnato ? undefined : indicatore.codice,
    sintesi: `Atteso ${voci.atteso?.valore ?? 'non riportato'}, rilevato ${voci.rilevato?.valore ?? 'non riportato'}`,
  };
}
