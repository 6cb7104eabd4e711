import type { Motivo } from '../schema/motivo';

/** Un elemento con il suo valore (0–100), oppure il motivo per cui manca. */
export type Elemento = { peso: number; valore: number } | { peso: number; motivo: Motivo };

/** Quanto di un insieme ha un valore, contando ciò che si doveva misurare. */
export interface Copertura {
  /** Elementi con un valore. */
  conValore: number;
  /** Elementi che dovevano averlo. */
  attesi: number;
  /** Elementi tolti dal conto perché non si dovevano misurare. */
  esclusi: number;
  /** Quota del peso coperta, 0–100; 0 se nulla si doveva misurare. */
  quota: number;
}

/** Motivi per cui un elemento non si doveva misurare: esce dal conto invece di pesare come mancante. */
const NON_APPLICABILI: Motivo[] = [
  'non-definito',
  'non-scaduto',
  'non-valutato',
  'sospeso',
  'sostituito',
  'altro-incentivo',
  'altra-annualita',
];

const isApplicabile = (motivo: Motivo): boolean => !NON_APPLICABILI.includes(motivo);

const sum = (valori: number[]) => valori.reduce((somma, valore) => somma + valore, 0);

/** La copertura di un insieme: «7 indicatori su 9, 82 % del peso». */
export function computeCopertura(elementi: Elemento[]): Copertura {
  const applicabili = elementi.filter((elemento) => 'valore' in elemento || isApplicabile(elemento.motivo));
  const coperti = applicabili.filter((elemento) => 'valore' in elemento);
  const peso = sum(applicabili.map((elemento) => elemento.peso));
  return {
    conValore: coperti.length,
    attesi: applicabili.length,
    esclusi: elementi.length - applicabili.length,
    quota: peso === 0 ? 0 : (100 * sum(coperti.map((elemento) => elemento.peso))) / peso,
  };
}

/** La media pesata di un insieme, 0–100, solo se la copertura arriva al minimo delle regole. */
export function computeMedia(
  elementi: Elemento[],
  coperturaMinima: number,
): { valore: number; copertura: Copertura } | { motivo: Motivo; copertura: Copertura } {
  const copertura = computeCopertura(elementi);
  if (copertura.conValore === 0) return { motivo: 'nessun-elemento', copertura };
  if (copertura.quota < coperturaMinima) return { motivo: 'copertura-incompleta', copertura };
  const coperti = elementi.flatMap((elemento) => ('valore' in elemento ? [elemento] : []));
  const peso = sum(coperti.map((elemento) => elemento.peso));
  if (peso === 0) return { motivo: 'nessun-elemento', copertura };
  return { valore: sum(coperti.map((elemento) => elemento.peso * elemento.valore)) / peso, copertura };
}
