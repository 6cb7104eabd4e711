import type { EsitoDichiarato, EsitoMancante } from '../domain/esito';
import type { IndicatoreCalcolato } from '../domain/indicatore';
import { roundNumero } from '../domain/numero';
import type { ObiettivoCalcolato } from '../domain/obiettivo';
import type { PianoCalcolato } from '../domain/piano';
import { listQuote, type Quota } from '../domain/quota';
import type { SettoreCalcolato } from '../domain/settore';
import { explainIndicatore } from '../domain/spiegazione/indicatore';
import { explainLinea, explainMedia } from '../domain/spiegazione/obiettivo';
import { explainQuota } from '../domain/spiegazione/quota';
import { explainTotale } from '../domain/spiegazione/settore';

/** Quattro decimali: quanti bastano a rifare i conti senza il rumore del calcolo binario. */
const roundAll = (_chiave: string, valore: unknown) =>
  typeof valore === 'number' ? roundNumero(valore, 4) : valore;

const pickEsito = (esito: EsitoDichiarato | EsitoMancante | undefined) => esito ?? null;

const buildIndicatore = (indicatore: IndicatoreCalcolato, piano: PianoCalcolato, sito: string) => {
  const { codice, dati, indirizzo, settori, atteso, rilevato, raggiungimento } = indicatore;
  return {
    codice,
    url: sito + indirizzo,
    settori,
    ...dati,
    calcolato: {
      atteso,
      rilevato,
      raggiungimento,
      esitoSuggerito: indicatore.suggerito ?? null,
      esitoDichiarato: pickEsito(indicatore.esitoDichiarato),
      spiegazione: explainIndicatore(indicatore, piano),
    },
  };
};

const buildObiettivo = (obiettivo: ObiettivoCalcolato, piano: PianoCalcolato, sito: string) => {
  const { dati, indirizzo, indicatori, linea, media, righe } = obiettivo;
  return {
    ...dati,
    url: sito + indirizzo,
    indicatori: indicatori.map((indicatore) => buildIndicatore(indicatore, piano, sito)),
    calcolato: {
      esitoDichiarato: pickEsito(obiettivo.esitoDichiarato),
      esitoDiLinea: linea ?? null,
      spiegazioneDiLinea: explainLinea(obiettivo, piano) ?? null,
      mediaIndicatori: media ?? null,
      spiegazione: explainMedia(obiettivo, piano) ?? null,
      percentualeDichiarata: obiettivo.percentualeDichiarata ?? null,
      esitiSuggeriti: righe.flatMap(({ settore, suggerito }) =>
        suggerito ? [{ settore, ...suggerito }] : [],
      ),
    },
  };
};

const buildSettore = (settore: SettoreCalcolato, piano: PianoCalcolato, sito: string) => {
  const { codice, dati, indirizzo, totali } = settore;
  const spiegazioni = Object.keys(totali).map((versione) => [
    versione,
    explainTotale(settore, versione, piano) ?? null,
  ]);
  return { codice, url: sito + indirizzo, ...dati, totali, spiegazioni: Object.fromEntries(spiegazioni) };
};

const buildQuota = (quota: Quota) => ({
  chiave: quota.chiave,
  specie: quota.specie,
  livello: quota.livello ?? null,
  dimensione: quota.dimensione ?? null,
  valore: quota.valore ?? null,
  spiegazione: explainQuota(quota),
});

/**
 * Un piano intero in JSON: i record come stanno nei file, e accanto `calcolato` con tutto ciò che se ne ricava,
 * le regole applicate e i controlli. Ogni cifra porta la sua `spiegazione`: chi lo scarica può rifarla con un programma.
 */
export function formatPianoJson(piano: PianoCalcolato, sito: string): string {
  const usati = new Set(Object.values(piano.piano.versioni).map(({ documento }) => documento));
  const contenuto = {
    ente: { chiave: piano.ente, ...piano.datiEnte },
    piano: { chiave: piano.chiave, url: sito + piano.indirizzo, ...piano.piano },
    regole: piano.regole,
    documenti: Object.fromEntries(Object.entries(piano.documenti).filter(([chiave]) => usati.has(chiave))),
    settori: piano.settori.map((settore) => buildSettore(settore, piano, sito)),
    obiettivi: piano.obiettivi.map((obiettivo) => buildObiettivo(obiettivo, piano, sito)),
    quote: listQuote(piano).map(buildQuota),
    prospetti: piano.prospetti,
    rilevazioni: piano.rilevazioni,
    controlli: piano.controlli,
  };
  return `${JSON.stringify(contenuto, roundAll, 2)}\n`;
}
