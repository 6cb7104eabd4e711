import type { Livello } from '../schema/obiettivo';
import type { Azione } from './conteggi';
import { computeCopertura } from './copertura';
import type { IndicatoreCalcolato } from './indicatore';
import { listVersioni } from './letto';
import { listModifiche } from './modifica';
import type { PianoCalcolato } from './piano';
import { computeQuotaRaggiunte } from './quota';
import { hasRisultati } from './risultati';

/** Le cifre che si mettono a fianco, nell'ordine in cui si leggono. */
export type NomeCifra =
  | 'obiettivi'
  | 'righe'
  | 'pesi'
  | 'meta-anno-dichiarato'
  | 'meta-anno-calcolato'
  | 'finale-dichiarato'
  | 'finale-calcolato'
  | 'esecutivi-raggiunti'
  | 'linee-raggiunte'
  | 'indicatori'
  | 'con-atteso'
  | 'con-risultato'
  | 'copertura'
  | 'controlli'
  | 'modifiche';

/** Perché una cifra non c'è. */
export type Assenza =
  | 'solo-settori'
  | 'senza-pesi'
  | 'senza-risultati'
  | 'senza-monitoraggio'
  | 'non-dichiarato'
  | 'non-giudicati'
  | 'incompleto'
  | 'senza-indicatori'
  | 'nulla-da-misurare'
  | 'una-versione';

/** Un numero (le quote sono 0–100), di quanti è una parte, dove si spiega; oppure perché manca. */
export type Cifra = { valore: number; su?: number; indirizzo?: string } | { assenza: Assenza };
export type Cifre = Record<NomeCifra, Cifra>;

/** Una quantità; zero vuol dire che manca, per quella ragione. */
export const countPresenti = (valore: number, assenza: Assenza, indirizzo?: string): Cifra =>
  valore === 0 ? { assenza } : { valore, ...(indirizzo ? { indirizzo } : {}) };

/** La quota di raggiunti di un livello tra le azioni giudicate; i livelli non si sommano, perché si giudicano in modi diversi. */
export function findRaggiunti(
  livello: Livello,
  azioni: Azione[],
  piano: PianoCalcolato,
  indirizzo: string,
): Cifra {
  if (!hasRisultati(piano)) return { assenza: 'senza-risultati' };
  const sue = azioni.filter((azione) => azione.livello === livello);
  if (sue.length === 0) return { assenza: 'non-giudicati' };
  const { valore, copertura } = computeQuotaRaggiunte(sue, piano.regole);
  return valore === undefined ? { assenza: 'incompleto' } : { valore, su: copertura.conValore, indirizzo };
}

/** Quanti indicatori, quanti con un atteso e un risultato, e la quota di quelli da misurare che hanno una cifra. */
export function listCifreIndicatori(
  indicatori: IndicatoreCalcolato[],
  piano: PianoCalcolato,
  indirizzo: string,
) {
  const su = indicatori.length;
  const countCon = (che: 'atteso' | 'rilevato'): Cifra =>
    su === 0
      ? { assenza: 'senza-indicatori' }
      : { valore: indicatori.filter(({ voci }) => voci[che]?.valore !== undefined).length, su };
  const { attesi, quota } = computeCopertura(
    indicatori.map(({ raggiungimento }) => ({ peso: 1, ...raggiungimento })),
    piano.regole.fuoriConto,
  );
  const senza: Cifra = { assenza: su === 0 ? 'senza-indicatori' : 'senza-risultati' };
  const misurati = su > 0 && hasRisultati(piano);
  return {
    indicatori: countPresenti(su, 'senza-indicatori', indirizzo),
    'con-atteso': countCon('atteso'),
    'con-risultato': misurati ? countCon('rilevato') : senza,
    copertura: !misurati
      ? senza
      : attesi > 0
        ? { valore: quota, su: attesi }
        : { assenza: 'nulla-da-misurare' },
  } satisfies Partial<Cifre>;
}

/** Quante volte l'amministrazione ha cambiato ciò che aveva promesso, se il piano ha più di una versione. */
export function countModifiche(piano: PianoCalcolato, indirizzo: string, settore?: string): Cifra {
  if (listVersioni(piano).length < 2) return { assenza: 'una-versione' };
  const sue = listModifiche(piano).filter(({ settori }) => !settore || settori.includes(settore));
  return { valore: sue.length, ...(sue.length > 0 ? { indirizzo } : {}) };
}
