import type { Esito } from '../schema/esito';
import type { Indicatore } from '../schema/indicatore';
import type { Soglia } from '../schema/regole';
import { readAtteso } from './atteso';
import { type EsitoDichiarato, type EsitoMancante, findEsito, readEsito, suggestSoglia } from './esito';
import { buildIndirizzo } from './indirizzo';
import { listVersioni, type PianoLetto } from './letto';
import type { AttesoLetto, RilevatoLetto } from './letture';
import { computeRaggiungimento, type Raggiungimento } from './raggiungimento';
import { readRilevato } from './rilevato';
import { findUltima, type VoceDatata } from './storia';

/** Un indicatore con ciò che se ne calcola. */
export interface IndicatoreCalcolato {
  codice: string;
  /** Codice dell'obiettivo a cui appartiene. */
  obiettivo: string;
  /** Settori che ne rispondono. */
  settori: string[];
  dati: Indicatore;
  indirizzo: string;
  /** Ultima voce stampata di partenza, atteso e rilevato. */
  voci: Partial<Record<'partenza' | 'atteso' | 'rilevato', VoceDatata<string>>>;
  atteso: AttesoLetto;
  rilevato: RilevatoLetto;
  raggiungimento: Raggiungimento;
  esitoDichiarato: EsitoDichiarato | EsitoMancante | undefined;
  /** Esito che le soglie suggeriscono, e la soglia che lo dà. */
  suggerito: Soglia | undefined;
}

/** Titolo da mostrare: senza le sillabe spezzate dalla stampa. */
export const findTitolo = ({ dati }: { dati: Indicatore }): string => dati.titoloSciolto ?? dati.titolo;

/** L'esito di un indicatore che conta per la sua linea: quello dichiarato, o quello suggerito se il dichiarato non si legge. */
export const findEsitoPerLinea = ({ esitoDichiarato, suggerito }: IndicatoreCalcolato): Esito | undefined =>
  findEsito(esitoDichiarato)?.esito ?? suggerito?.esito;

/** Calcola un indicatore sull'ultima versione del piano. */
export function computeIndicatore(
  codice: string,
  dati: Indicatore,
  { obiettivo, settori }: { obiettivo: string; settori: string[] },
  letto: PianoLetto,
): IndicatoreCalcolato {
  const versioni = listVersioni(letto);
  const regole = letto.regole.indicatore;
  const voci = {
    partenza: findUltima(dati.partenza, versioni),
    atteso: findUltima(dati.atteso, versioni),
    rilevato: findUltima(dati.rilevato, versioni),
  };
  const atteso = readAtteso(voci.atteso, dati.verso, regole.numeroNudo);
  const rilevato = readRilevato(voci.rilevato);
  const partenza = voci.partenza && readRilevato(voci.partenza);
  const raggiungimento = computeRaggiungimento(atteso, rilevato, partenza, regole, dati.titolo);
  return {
    codice,
    obiettivo,
    settori: dati.settore ? [dati.settore] : settori,
    dati,
    indirizzo: buildIndirizzo(letto, 'indicatori', codice),
    voci,
    atteso,
    rilevato,
    raggiungimento,
    esitoDichiarato: readEsito(findUltima(dati.esito, versioni), letto.regole.esiti),
    suggerito:
      'valore' in raggiungimento
        ? suggestSoglia(raggiungimento.valore, regole.soglie, {
            ...regole,
            soddisfatto: raggiungimento.soddisfatto,
          })
        : undefined,
  };
}
