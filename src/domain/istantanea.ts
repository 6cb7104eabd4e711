import type { Obiettivo } from '../schema/obiettivo';
import type { Piano, Versione } from '../schema/piano';
import type { Prospetto } from '../schema/prospetto';
import type { Rilevazione } from '../schema/rilevazione';
import type { Settore } from '../schema/settore';
import { listVersioni, type PianoLetto } from './letto';
import { OBIETTIVO } from './ufficiale/obiettivo';
import { PROSPETTO, RILEVAZIONE, SETTORE } from './ufficiale/piano';
import { type Quando, takeInVigore } from './ufficiale/vigore';

export type ObiettivoUfficiale = Omit<Obiettivo, 'fonte'>;
export type SettoreUfficiale = Omit<Settore, 'fonte'>;

/**
 * I dati ufficiali di un piano com'erano in una versione, con la forma dei file da cui vengono: di ogni storia la sola voce
 * in vigore, sotto il nome della versione da cui vale. È ciò che si cita e di cui si calcola l'impronta.
 */
export interface Istantanea {
  ente: { chiave: string; denominazione: string };
  piano: { chiave: string } & Pick<Piano, 'titolo' | 'annoInizio' | 'annoFine'>;
  versione: string;
  /** Le versioni fino a questa, in ordine di tempo; l'etichetta che diamo a una versione è nostra e non ne fa parte. */
  versioni: ({ versione: string } & Pick<Versione, 'atto' | 'data' | 'modifica'>)[];
  settori: Record<string, SettoreUfficiale>;
  /** Nell'ordine dei codici. */
  obiettivi: ObiettivoUfficiale[];
  prospetti: Record<string, Pick<Prospetto, 'titolo'>>;
  rilevazioni: Record<string, Omit<Rilevazione, 'riga'>>;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Le chiavi in un ordine solo, a ogni profondità: come un file le dispone non cambia l'istantanea. */
function sortChiavi(dato: unknown): unknown {
  if (typeof dato !== 'object' || dato === null) return dato;
  if (Array.isArray(dato)) return dato.map(sortChiavi);
  const voci = Object.entries(dato).filter(([, valore]) => valore !== undefined);
  return Object.fromEntries(
    voci.sort(([a], [b]) => compare(a, b)).map(([chiave, valore]) => [chiave, sortChiavi(valore)]),
  );
}

/** I record senza storie dicono da sé in quale versione compaiono; se tacciono, dalla prima. */
const listComparsi = <T extends { versione?: string | undefined }>(
  record: Record<string, T>,
  { versione, versioni }: Quando,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, { versione: sua = versioni[0] ?? '' }]) => versioni.indexOf(sua) <= versioni.indexOf(versione),
    ),
  );

function buildVersioni({ piano }: PianoLetto, { versione, versioni }: Quando): Istantanea['versioni'] {
  const finoAQui = versioni.slice(0, versioni.indexOf(versione) + 1);
  return finoAQui.map((questa) => {
    const { atto, data, modifica } = piano.versioni[questa] ?? {};
    return { versione: questa, atto, data, modifica };
  });
}

/**
 * Costruisce l'istantanea di una versione. Ci sono titoli, codici, livelli, affidamenti, pesi, priorità, date, attesi,
 * rilevati, esiti, totali stampati, attività, rilevazioni e prospetti; restano fuori le parole nostre (sintesi, note, letture,
 * considerazioni e richieste riassunte), il posto nel testo e i rimandi che servono ai controlli: l'elenco, campo per campo,
 * è in `ufficiale/`. Una versione aggiunta dopo non cambia le istantanee di quelle prima.
 * @param versione una di quelle che il piano dichiara
 */
export function buildIstantanea(letto: PianoLetto, versione: string): Istantanea {
  const quando = { versione, versioni: listVersioni(letto) };
  const { titolo, annoInizio, annoFine } = letto.piano;
  const obiettivi = letto.obiettivi.toSorted((a, b) => compare(a.codice, b.codice));
  return sortChiavi({
    ente: { chiave: letto.ente, denominazione: letto.datiEnte.denominazione },
    piano: { chiave: letto.chiave, titolo, annoInizio, annoFine },
    versione,
    versioni: buildVersioni(letto, quando),
    settori: takeInVigore(['mappa', SETTORE], letto.settori, quando) ?? {},
    obiettivi: takeInVigore(['elenco', OBIETTIVO], obiettivi, quando) ?? [],
    prospetti: takeInVigore(['mappa', PROSPETTO], listComparsi(letto.prospetti, quando), quando) ?? {},
    rilevazioni: takeInVigore(['mappa', RILEVAZIONE], listComparsi(letto.rilevazioni, quando), quando) ?? {},
  }) as Istantanea;
}
