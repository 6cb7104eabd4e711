import type { Motivo } from '../schema/motivo';
import type { Regole } from '../schema/regole';

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

const sum = (valori: number[]) => valori.reduce((somma, valore) => somma + valore, 0);

/**
 * La copertura di un insieme: «7 indicatori su 9, 82 % del peso».
 * @param fuoriConto i motivi che tolgono un elemento dal conto, secondo le regole: non si doveva misurare
 */
export function computeCopertura(elementi: Elemento[], fuoriConto: Motivo[]): Copertura {
  const applicabili = elementi.filter(
    (elemento) => 'valore' in elemento || !fuoriConto.includes(elemento.motivo),
  );
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
  { coperturaMinima, fuoriConto }: Pick<Regole, 'coperturaMinima' | 'fuoriConto'>,
): { valore: number; copertura: Copertura } | { motivo: Motivo; copertura: Copertura } {
  const copertura = computeCopertura(elementi, fuoriConto);
  if (copertura.conValore === 0) return { motivo: 'nessun-elemento', copertura };
  if (copertura.quota < coperturaMinima) return { motivo: 'copertura-incompleta', copertura };
  const coperti = elementi.flatMap((elemento) => ('valore' in elemento ? [elemento] : []));
  const peso = sum(coperti.map((elemento) => elemento.peso));
  if (peso === 0) return { motivo: 'nessun-elemento', copertura };
  return { valore: sum(coperti.map((elemento) => elemento.peso * elemento.valore)) / peso, copertura };
}
