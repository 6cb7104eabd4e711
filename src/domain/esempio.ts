import type { Esempio } from '../schema/esempio';
import type { Esito } from '../schema/esito';
import type { Motivo } from '../schema/motivo';
import type { Regole } from '../schema/regole';
import { computeMedia, type Elemento } from './copertura';
import { suggestSoglia } from './esito';
import { computeIndicatore } from './indicatore';
import { computeEsitoLinea } from './linea';
import { roundNumero } from './numero';
import { explainIndicatore } from './spiegazione/indicatore';
import { writeContoMedia } from './spiegazione/obiettivo';
import { writeContoTotale } from './spiegazione/settore';
import { computeTotale } from './totale';

/** Ciò che viene da un esempio con certe regole, nella stessa forma del risultato che l'esempio dichiara. */
export interface Soluzione {
  valore?: number;
  motivo?: Motivo;
  esito?: Esito;
  /** Il conto con i numeri, dove è un conto. */
  conto?: string;
}

/** Un esempio con le sue regole e ciò che ne viene. */
export interface EsempioRisolto {
  chiave: string;
  regole: string;
  esempio: Esempio;
  soluzione: Soluzione;
}

type Di<C extends Esempio['che']> = Extract<Esempio, { che: C }>['ingresso'];

const round = (valore: number) => roundNumero(valore, 2);
const voce = (valore: string | undefined) => (valore === undefined ? undefined : { esempio: { valore } });

function solveIndicatore({ atteso, rilevato, partenza, verso }: Di<'indicatore'>, regole: Regole): Soluzione {
  const piano = { versioni: { esempio: { etichetta: 'Esempio', documento: 'esempio' } } };
  const letto = { ente: '', chiave: '', piano, regole } as unknown as Parameters<typeof computeIndicatore>[3];
  const dati = {
    titolo: 'Esempio',
    atteso: voce(atteso),
    rilevato: voce(rilevato),
    partenza: voce(partenza),
    verso,
  };
  const indicatore = computeIndicatore('', dati, { obiettivo: '', settori: [] }, letto);
  const { valore, motivo, conto, esito } = explainIndicatore(indicatore, letto);
  return {
    ...(valore === undefined ? {} : { valore: round(valore) }),
    ...(motivo ? { motivo } : {}),
    ...(esito ? { esito: esito.esito } : {}),
    ...(conto ? { conto } : {}),
  };
}

function solveMedia({ indicatori }: Di<'media'>, regole: Regole): Soluzione {
  const elementi = indicatori.map(
    ({ peso = 1, valore, motivo = 'senza-risultato' }): Elemento =>
      valore === undefined ? { peso, motivo } : { peso, valore },
  );
  const media = computeMedia(elementi, regole);
  if ('motivo' in media) return { motivo: media.motivo };
  return {
    valore: round(media.valore),
    conto: writeContoMedia(
      indicatori.flatMap(({ peso = 1, valore }) => (valore === undefined ? [] : [{ peso, valore }])),
    ),
  };
}

function solveTotale({ righe }: Di<'totale'>, regole: Regole): Soluzione {
  const totale = computeTotale(
    righe.map(({ peso, percentuale, ...motivi }, i) => ({
      chiave: String(i + 1),
      peso,
      percentuale,
      ...motivi,
    })),
    regole,
  );
  return totale.valore === undefined
    ? { motivo: totale.motivo ?? 'nessun-elemento' }
    : { valore: round(totale.valore), conto: writeContoTotale(totale, regole.settore) };
}

function solveLinea({ esiti }: Di<'linea'>, regole: Regole): Soluzione {
  const linea = computeEsitoLinea(
    esiti.map((esito) => esito ?? undefined),
    regole.linea,
  );
  return 'esito' in linea ? { esito: linea.esito } : { motivo: linea.motivo };
}

/** Che cosa viene da un esempio con le regole date: lo stesso calcolo che fa le pagine. */
export function solveEsempio(esempio: Esempio, regole: Regole): Soluzione {
  switch (esempio.che) {
    case 'indicatore':
      return solveIndicatore(esempio.ingresso, regole);
    case 'media':
      return solveMedia(esempio.ingresso, regole);
    case 'totale':
      return solveTotale(esempio.ingresso, regole);
    case 'linea':
      return solveLinea(esempio.ingresso, regole);
    case 'obiettivo':
      return { esito: suggestSoglia(esempio.ingresso.percentuale, regole.obiettivo.soglie).esito };
  }
}

/** Vero se l'esempio dichiara ciò che ne viene; un esito che l'esempio non dichiara non conta. */
export const isGiusto = ({ risultato }: Pick<Esempio, 'risultato'>, soluzione: Soluzione): boolean =>
  risultato.valore === soluzione.valore &&
  risultato.motivo === soluzione.motivo &&
  (risultato.esito === undefined || risultato.esito === soluzione.esito);
