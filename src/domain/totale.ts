import type { Motivo } from '../schema/motivo';
import type { Regole } from '../schema/regole';
import { type Copertura, computeCopertura, type Elemento } from './copertura';

/** Una riga della tabella di un settore, con il peso e la percentuale, o i motivi per cui mancano. */
export interface RigaPesata {
  chiave: string;
  peso: number | undefined;
  motivoPeso?: Motivo | undefined;
  percentuale: number | undefined;
  motivoPercentuale?: Motivo | undefined;
}

/** Quanto una riga porta al totale: peso × percentuale / 100, in punti. */
export interface Contributo {
  chiave: string;
  peso: number;
  percentuale: number;
  punti: number;
}

/** Il totale di un settore (0–100) e come è fatto. */
export interface Totale {
  valore: number | undefined;
  motivo: Motivo | undefined;
  /** Somma dei pesi delle righe che contano, come stampati. */
  pesoTotale: number;
  /** Vero se l'unica riga è stampata senza peso e vale quello che dicono le regole. */
  pesoDelleRegole: boolean;
  contributi: Contributo[];
  /** Righe che non entrano nel conto, con il motivo. */
  escluse: { chiave: string; motivo: Motivo }[];
  copertura: Copertura;
}

/** L'unica riga di un settore, se è stampata senza peso («=="), vale il peso che le regole dicono. */
function resolvePesi(righe: RigaPesata[], regole: Regole['settore']): RigaPesata[] {
  const [unica] = righe;
  if (righe.length === 1 && unica && unica.peso === undefined && unica.motivoPeso === 'non-valutato')
    return [{ ...unica, peso: regole.pesoUnicaRiga, motivoPeso: undefined }];
  return righe;
}

const toElemento = ({ peso = 0, percentuale, motivoPercentuale = 'non-pubblicato' }: RigaPesata): Elemento =>
  percentuale === undefined ? { peso, motivo: motivoPercentuale } : { peso, valore: percentuale };

/**
 * Il totale di un settore: Σ (peso × percentuale) / 100, come lo calcolano i documenti (art. 8 d.lgs. 150/2009 chiede di
 * misurare la realizzazione dei piani). Le righe senza peso restano fuori con il loro motivo; i pesi si riportano a 100
 * solo se le regole lo dicono; se manca la percentuale di una riga che conta, il totale non ha cifra.
 */
export function computeTotale(righe: RigaPesata[], regole: Regole): Totale {
  const pesate = resolvePesi(righe, regole.settore);
  const contano = pesate.filter((riga) => riga.peso !== undefined);
  // Un peso che doveva esserci e manca (illeggibile) lascia il settore senza un totale; uno che non c'è per regola esce dal conto.
  const pesoIgnoto = pesate.some(
    ({ peso, motivoPeso = 'non-valutato' }) => peso === undefined && !regole.fuoriConto.includes(motivoPeso),
  );
  const escluse = pesate
    .filter((riga) => riga.peso === undefined)
    .map(({ chiave, motivoPeso = 'non-valutato' }) => ({ chiave, motivo: motivoPeso }));
  const elementi = contano.map(toElemento);
  const copertura = computeCopertura(elementi, regole.fuoriConto);
  const pesoTotale = contano.reduce((somma, { peso = 0 }) => somma + peso, 0);
  const contributi = contano.flatMap(({ chiave, peso = 0, percentuale }) =>
    percentuale === undefined ? [] : [{ chiave, peso, percentuale, punti: (peso * percentuale) / 100 }],
  );
  const fuori = contano.flatMap(({ chiave, percentuale, motivoPercentuale = 'non-pubblicato' }) =>
    percentuale === undefined ? [{ chiave, motivo: motivoPercentuale }] : [],
  );
  const somma = contributi.reduce((totale, { punti }) => totale + punti, 0);
  const divisore = contributi.reduce((totale, { peso }) => totale + peso, 0);
  const motivo =
    contributi.length === 0
      ? 'nessun-elemento'
      : pesoIgnoto || copertura.quota < regole.coperturaMinima
        ? 'copertura-incompleta'
        : undefined;
  return {
    valore:
      motivo || divisore === 0 ? undefined : regole.settore.normalizza ? (100 * somma) / divisore : somma,
    motivo: motivo ?? (divisore === 0 ? 'nessun-elemento' : undefined),
    pesoTotale,
    pesoDelleRegole: pesate !== righe,
    contributi,
    escluse: [...escluse, ...fuori],
    copertura,
  };
}
