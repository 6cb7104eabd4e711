import type { Esito } from '../schema/esito';
import type { Azione } from './conteggi';
import { findObiettivo, type PianoCalcolato } from './piano';
import type { PianoRiassunto } from './riassunto';

/** Un'azione che l'amministrazione non dichiara raggiunta del tutto. */
export interface NonRaggiunta {
  piano: PianoRiassunto;
  azione: Azione;
  esito: Esito;
  /** Percentuale dichiarata, 0–100, se il documento la stampa. */
  percentuale: number | undefined;
}

/** Quanto manca, dal peggio: niente, una parte, poco. Ciò che non si è potuto giudicare, o è sostituito, non è mancato. */
export const MANCATE: Record<'non-raggiunto' | 'in-parte' | 'quasi', Esito[]> = {
  'non-raggiunto': ['non-raggiunto'],
  'in-parte': ['parzialmente-raggiunto'],
  quasi: ['quasi-raggiunto-con-criticita', 'quasi-raggiunto', 'quasi-raggiunto-senza-criticita'],
};
export type Mancata = keyof typeof MANCATE;

/** La percentuale dichiarata della riga di un'azione, o dell'obiettivo se lo giudica per intero. */
function findPercentuale({ codice, indirizzo, settori }: Azione, piano: PianoCalcolato): number | undefined {
  const obiettivo =
    piano.obiettivi.find((uno) => uno.indirizzo === indirizzo) ?? findObiettivo(piano, codice);
  const riga = obiettivo?.righe.find((una) => una.codice === codice && settori.includes(una.settore));
  return riga?.percentuale?.valore ?? obiettivo?.percentualeDichiarata;
}

/** Obiettivi e linee che le amministrazioni stesse non dichiarano raggiunti del tutto, nell'ordine dei piani dati. */
export const listNonRaggiunte = (catalogo: PianoCalcolato[]): NonRaggiunta[] =>
  catalogo.flatMap((piano) =>
    piano.azioni.flatMap((azione) => {
      const { esito } = azione;
      return esito && Object.values(MANCATE).flat().includes(esito)
        ? [{ piano, azione, esito, percentuale: findPercentuale(azione, piano) }]
        : [];
    }),
  );

/** Le stesse, dal peggio; i gruppi vuoti non ci sono. */
export const groupNonRaggiunte = (tutte: NonRaggiunta[]): { mancata: Mancata; voci: NonRaggiunta[] }[] =>
  (Object.keys(MANCATE) as Mancata[])
    .map((mancata) => ({ mancata, voci: tutte.filter(({ esito }) => MANCATE[mancata].includes(esito)) }))
    .filter(({ voci }) => voci.length > 0);
