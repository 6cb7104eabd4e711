import type { Esito } from '../../schema/esito';
import type { Motivo } from '../../schema/motivo';
import type { Clausola } from '../../schema/regole';
import { findEsitoPerLinea, findTitolo, type IndicatoreCalcolato } from '../indicatore';
import { listVersioni, type PianoLetto } from '../letto';
import { findPesoNellObiettivo, type ObiettivoCalcolato } from '../obiettivo';
import { writeMedia, writeOperando, writeProdotti } from './espressione';
import type { Fuori, Parte, Spiegazione } from './spiegazione';

type Contesto = Pick<PianoLetto, 'regole' | 'piano'>;

const describe = (indicatore: IndicatoreCalcolato) => ({
  codice: indicatore.codice,
  titolo: findTitolo(indicatore),
  indirizzo: `${indicatore.indirizzo}#perche`,
});

/** Il conto di una media: pesata se i pesi sono diversi. */
export function writeContoMedia(pesati: { peso: number; valore: number }[]): string {
  const uguali = pesati.every(({ peso }) => peso === pesati[0]?.peso);
  const somma = pesati.reduce((totale, { peso }) => totale + peso, 0);
  return uguali
    ? writeMedia(pesati.map(({ valore }) => valore))
    : `(${writeProdotti(pesati)}) / ${writeOperando(somma)}`;
}

/** Perché gli indicatori di un obiettivo danno quella media; `undefined` se non ha indicatori. */
export function explainMedia(obiettivo: ObiettivoCalcolato, letto: Contesto): Spiegazione | undefined {
  const { media, indicatori } = obiettivo;
  if (!media) return undefined;
  const pesati = indicatori.flatMap((indicatore) =>
    'valore' in indicatore.raggiungimento
      ? [
          {
            ...describe(indicatore),
            peso: findPesoNellObiettivo(indicatore, listVersioni(letto)),
            valore: indicatore.raggiungimento.valore,
          },
        ]
      : [],
  );
  const somma = pesati.reduce((totale, { peso }) => totale + peso, 0);
  const fuori: Fuori[] = indicatori.flatMap((indicatore) =>
    'motivo' in indicatore.raggiungimento
      ? [{ ...describe(indicatore), motivo: indicatore.raggiungimento.motivo }]
      : [],
  );
  const parti: Parte[] = pesati.map((parte) => ({
    ...parte,
    contributo: somma === 0 ? 0 : (parte.peso * parte.valore) / somma,
    fonti: [],
  }));
  return {
    che: 'media',
    ...('valore' in media
      ? { valore: media.valore, conto: writeContoMedia(pesati) }
      : { motivo: media.motivo }),
    formula: 'la media dei raggiungimenti degli indicatori, secondo il loro peso se ne hanno uno',
    parti,
    fuori,
    copertura: media.copertura,
    clausole: [...(fuori.length > 0 ? (['fuoriConto'] as const) : []), 'coperturaMinima'],
    fonti: [],
    note: [],
  };
}

/** Perché da certi indicatori segue quell'esito di linea: non è una cifra, ma si rifà allo stesso modo. */
export interface SpiegazioneLinea {
  che: 'linea';
  esito?: Esito;
  motivo?: Motivo;
  /** Il passo delle regole che ha deciso, contando da uno. */
  passo?: number;
  parti: { codice: string; titolo: string; indirizzo: string; esito: Esito | undefined }[];
  fuori: { codice: string; titolo: string; indirizzo: string; esito: Esito }[];
  clausole: Clausola[];
}

/** Spiega l'esito di linea; `undefined` se l'obiettivo non è una linea giudicata. */
export function explainLinea(
  { linea, indicatori }: ObiettivoCalcolato,
  { regole }: Contesto,
): SpiegazioneLinea | undefined {
  if (!linea) return undefined;
  const voci = indicatori.map((indicatore) => ({
    ...describe(indicatore),
    esito: findEsitoPerLinea(indicatore),
  }));
  const isFuori = (esito: Esito | undefined): esito is Esito =>
    esito !== undefined && regole.linea.fuoriConto.includes(esito);
  return {
    che: 'linea',
    ...('esito' in linea
      ? { esito: linea.esito, passo: regole.linea.passi.indexOf(linea.passo) + 1 }
      : { motivo: linea.motivo }),
    parti: voci.filter(({ esito }) => !isFuori(esito)),
    fuori: voci.flatMap((voce) => (isFuori(voce.esito) ? [{ ...voce, esito: voce.esito }] : [])),
    clausole: ['linea'],
  };
}
