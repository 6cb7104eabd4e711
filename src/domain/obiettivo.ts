import type { Obiettivo } from '../schema/obiettivo';
import { computeMedia, type Elemento } from './copertura';
import { type EsitoDichiarato, type EsitoMancante, findEsito, readEsito } from './esito';
import { computeFasi, type FaseCalcolata } from './fase';
import { computeIndicatore, findEsitoPerLinea, type IndicatoreCalcolato } from './indicatore';
import { buildIndirizzo } from './indirizzo';
import { listVersioni, type PianoLetto } from './letto';
import { computeEsitoLinea, type EsitoLinea } from './linea';
import { listRighe, type Riga } from './riga';
import { findUltima } from './storia';

/** Un obiettivo con i suoi indicatori, le sue righe di settore e ciò che se ne calcola. */
export interface ObiettivoCalcolato {
  codice: string;
  dati: Obiettivo;
  indirizzo: string;
  indicatori: IndicatoreCalcolato[];
  fasi: FaseCalcolata[];
  righe: Riga[];
  /** Esito dell'obiettivo intero: quello della linea, o quello di tutte le sue righe se è uno solo (altrimenti è diverso per settore). */
  esitoDichiarato: EsitoDichiarato | EsitoMancante | undefined;
  /** Percentuale dichiarata, se tutte le righe che la dichiarano dicono la stessa. */
  percentualeDichiarata: number | undefined;
  /** Esito che segue da quelli degli indicatori, per le linee. */
  linea: EsitoLinea | undefined;
  /** Media dei raggiungimenti degli indicatori, con la copertura; assente se non ha indicatori. */
  media: ReturnType<typeof computeMedia> | undefined;
}

/** Le righe che contano come azioni proprie: quelle trasversali pesano nei settori ma sono una riga sola. */
export const listRigheProprie = ({ righe }: { righe: Riga[] }): Riga[] =>
  righe.filter(({ dati }) => dati.ruolo !== 'trasversale');

/** L'unico valore di un elenco, se sono tutti uguali. */
function findUnico<T>(valori: T[]): T | undefined {
  return new Set(valori).size === 1 ? valori[0] : undefined;
}

/** Il peso di un indicatore nel suo obiettivo; se il documento non ne dà, tutti contano uguale. */
export const findPesoNellObiettivo = ({ dati }: IndicatoreCalcolato, versioni: string[]): number =>
  findUltima(dati.peso, versioni)?.valore ?? 1;

const toElemento = (indicatore: IndicatoreCalcolato, versioni: string[]): Elemento => {
  const { raggiungimento } = indicatore;
  const peso = findPesoNellObiettivo(indicatore, versioni);
  return 'valore' in raggiungimento
    ? { peso, valore: raggiungimento.valore }
    : { peso, motivo: raggiungimento.motivo };
};

function findEsitoDichiarato(dati: Obiettivo, righe: Riga[], letto: PianoLetto) {
  const intero = readEsito(findUltima(dati.esito, listVersioni(letto)), letto.regole.esiti);
  if (intero) return intero;
  const esiti = righe.flatMap(({ esitoDichiarato }) => findEsito(esitoDichiarato) ?? []);
  return findUnico(esiti.map(({ esito }) => esito)) && esiti[0];
}

/** Calcola un obiettivo: indicatori, righe, media ed esito di linea. Non guarda i figli. */
export function computeObiettivo(dati: Obiettivo, letto: PianoLetto): ObiettivoCalcolato {
  const righe = listRighe(dati, letto);
  const appartenenza = { obiettivo: dati.codice, settori: Object.keys(dati.assegnazioni ?? {}) };
  const indicatori = Object.entries(dati.indicatori ?? {}).map(([codice, indicatore]) =>
    computeIndicatore(codice, indicatore, appartenenza, letto),
  );
  const percentuali = righe.flatMap(({ percentuale }) => percentuale?.valore ?? []);
  const versioni = listVersioni(letto);
  const giudicati = indicatori.some(({ esitoDichiarato }) => esitoDichiarato !== undefined);
  return {
    codice: dati.codice,
    dati,
    indirizzo: buildIndirizzo(letto, 'obiettivi', dati.codice),
    indicatori,
    fasi: computeFasi(dati, versioni),
    righe,
    esitoDichiarato: findEsitoDichiarato(dati, righe, letto),
    percentualeDichiarata: findUnico(percentuali),
    linea: giudicati ? computeEsitoLinea(indicatori.map(findEsitoPerLinea), letto.regole.linea) : undefined,
    media: indicatori.length
      ? computeMedia(
          indicatori.map((indicatore) => toElemento(indicatore, versioni)),
          letto.regole,
        )
      : undefined,
  };
}
