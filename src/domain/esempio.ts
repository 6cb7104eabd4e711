import type { Esempio } from '../schema/esempio';
import type { Regole } from '../schema/regole';
import { computeMedia, type Elemento } from './copertura';
import { suggestSoglia } from './esito';
import { roundNumero } from './numero';
import { tryRegole } from './prova-regole';
import type { Soluzione } from './soluzione';
import { writeContoMedia } from './spiegazione/obiettivo';

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

const roundSoluzione = (soluzione: Soluzione): Soluzione =>
  soluzione.valore === undefined ? soluzione : { ...soluzione, valore: round(soluzione.valore) };

function solveIndicatore({ atteso, rilevato, partenza, verso }: Di<'indicatore'>, regole: Regole): Soluzione {
  const dati = {
    titolo: 'Esempio',
    atteso: voce(atteso),
    rilevato: voce(rilevato),
    partenza: voce(partenza),
    verso,
  };
  return roundSoluzione(tryRegole({ che: 'indicatore', codice: '', dati, versioni: ['esempio'] }, regole));
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

const solveTotale = ({ righe }: Di<'totale'>, regole: Regole): Soluzione =>
  roundSoluzione(
    tryRegole(
      {
        che: 'totale',
        righe: righe.map(({ peso, percentuale, ...motivi }, i) => ({
          chiave: String(i + 1),
          peso,
          percentuale,
          ...motivi,
        })),
      },
      regole,
    ),
  );

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
      return tryRegole({ che: 'linea', esiti: esempio.ingresso.esiti }, regole);
    case 'obiettivo':
      return { esito: suggestSoglia(esempio.ingresso.percentuale, regole.obiettivo.soglie).esito };
  }
}

/** Vero se l'esempio dichiara ciò che ne viene; un esito che l'esempio non dichiara non conta. */
export const isGiusto = ({ risultato }: Pick<Esempio, 'risultato'>, soluzione: Soluzione): boolean =>
  risultato.valore === soluzione.valore &&
  risultato.motivo === soluzione.motivo &&
  (risultato.esito === undefined || risultato.esito === soluzione.esito);
