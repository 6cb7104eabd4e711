import type { EsitoDichiarato, EsitoMancante } from '../domain/esito';
import type { IndicatoreCalcolato } from '../domain/indicatore';
import { roundNumero } from '../domain/numero';
import type { ObiettivoCalcolato } from '../domain/obiettivo';
import type { PianoCalcolato } from '../domain/piano';
import type { SettoreCalcolato } from '../domain/settore';

/** Quattro decimali: quanti bastano a rifare i conti senza il rumore del calcolo binario. */
const roundAll = (_chiave: string, valore: unknown) =>
  typeof valore === 'number' ? roundNumero(valore, 4) : valore;

const pickEsito = (esito: EsitoDichiarato | EsitoMancante | undefined) => esito ?? null;

const buildIndicatore = (
  {
    codice,
    dati,
    indirizzo,
    settori,
    atteso,
    rilevato,
    raggiungimento,
    suggerito,
    esitoDichiarato,
  }: IndicatoreCalcolato,
  sito: string,
) => ({
  codice,
  url: sito + indirizzo,
  settori,
  ...dati,
  calcolato: {
    atteso,
    rilevato,
    raggiungimento,
    esitoSuggerito: suggerito ?? null,
    esitoDichiarato: pickEsito(esitoDichiarato),
  },
});

const buildObiettivo = (
  {
    dati,
    indirizzo,
    indicatori,
    linea,
    media,
    percentualeDichiarata,
    esitoDichiarato,
    righe,
  }: ObiettivoCalcolato,
  sito: string,
) => ({
  ...dati,
  url: sito + indirizzo,
  indicatori: indicatori.map((indicatore) => buildIndicatore(indicatore, sito)),
  calcolato: {
    esitoDichiarato: pickEsito(esitoDichiarato),
    esitoDiLinea: linea ?? null,
    mediaIndicatori: media ?? null,
    percentualeDichiarata: percentualeDichiarata ?? null,
    esitiSuggeriti: righe.flatMap(({ settore, suggerito }) => (suggerito ? [{ settore, ...suggerito }] : [])),
  },
});

const buildSettore = ({ codice, dati, indirizzo, totali }: SettoreCalcolato, sito: string) => ({
  codice,
  url: sito + indirizzo,
  ...dati,
  totali,
});

/**
 * Un piano intero in JSON: i record come stanno nei file, e accanto `calcolato` con tutto ciò che se ne ricava,
 * le regole applicate e i controlli. Chi lo scarica può rifare ogni cifra.
 */
export function formatPianoJson(piano: PianoCalcolato, sito: string): string {
  const usati = new Set(Object.values(piano.piano.versioni).map(({ documento }) => documento));
  const contenuto = {
    ente: { chiave: piano.ente, ...piano.datiEnte },
    piano: { chiave: piano.chiave, url: sito + piano.indirizzo, ...piano.piano },
    regole: piano.regole,
    documenti: Object.fromEntries(Object.entries(piano.documenti).filter(([chiave]) => usati.has(chiave))),
    settori: piano.settori.map((settore) => buildSettore(settore, sito)),
    obiettivi: piano.obiettivi.map((obiettivo) => buildObiettivo(obiettivo, sito)),
    prospetti: piano.prospetti,
    rilevazioni: piano.rilevazioni,
    controlli: piano.controlli,
  };
  return `${JSON.stringify(contenuto, roundAll, 2)}\n`;
}
