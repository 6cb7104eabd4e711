import { buildIndirizzoRegole } from '../domain/indirizzo';
import { type CambioLetto, writePercorso, writeValore } from '../domain/pubblicazione';

/** Come si chiamano i file di un piano che non sono obiettivi. */
const RECORD: Record<string, string> = {
  piano: 'Dati del piano',
  settori: 'Settori',
  prospetti: 'Totali dichiarati',
  rilevazioni: 'Quantità dichiarate',
  istantanee: 'Impronte delle versioni',
};

/** Un cambio dei dati come si legge in una tabella. */
export interface CambioScritto {
  record: string;
  indirizzo: string;
  /** Codice, ente e piano. */
  luogo: string;
  campo: string;
  prima: string;
  dopo: string;
  /** La versione che un'aggiunta porta con sé, con il suo atto. */
  atto: string | undefined;
}

/** Scrive un cambio: un obiettivo che non c'è più si dice con il nome del suo file. */
export function writeCambio({ piano, obiettivo, cambio }: CambioLetto): CambioScritto {
  const versione = cambio.percorso.map((chiave) => piano.piano.versioni[chiave]).find(Boolean);
  const codice = obiettivo ? `${obiettivo.codice} · ` : '';
  return {
    record:
      obiettivo?.dati.titolo ??
      (cambio.specie === 'regola' ? piano.regole.titolo : RECORD[cambio.record]) ??
      cambio.record.replace('obiettivi/', ''),
    indirizzo:
      cambio.specie === 'regola'
        ? buildIndirizzoRegole(piano.piano.regole)
        : (obiettivo?.indirizzo ?? piano.indirizzo),
    luogo: `${codice}${piano.datiEnte.denominazione} · ${piano.piano.titolo}`,
    campo: writePercorso(cambio.percorso),
    prima: writeValore(cambio.prima) ?? 'non c’era',
    dopo: writeValore(cambio.dopo) ?? 'tolto',
    atto:
      cambio.specie === 'aggiunta' && versione
        ? [versione.etichetta, versione.atto].filter(Boolean).join(': ')
        : undefined,
  };
}
