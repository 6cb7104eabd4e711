import type { Prospetto } from '../../schema/prospetto';
import { findFonte, type Trovato } from '../controllo';
import { formatNumero } from '../numero';
import type { PianoDaControllare } from '../piano';

/** Una cella di un prospetto che non torna, con i due numeri. */
export interface CellaErrata {
  /** Che cosa è stampato: «sociale, colonna Totale». */
  dove: string;
  dichiarato: number;
  calcolato: number;
  /** Il conto che porta al numero calcolato: «17 + 13 = 30». */
  conto: string;
  riga: number | undefined;
  /** Ciò che può spiegare la differenza. */
  nota?: string | undefined;
  decimali?: number;
  unita?: string;
}

export const sum = (numeri: number[]): number => numeri.reduce((somma, numero) => somma + numero, 0);

/** Scrive un elenco: [7, 8, 9] → «7, 8 e 9». */
export const formatElenco = (voci: string[]): string =>
  voci.length > 1 ? `${voci.slice(0, -1).join(', ')} e ${voci.at(-1)}` : voci.join('');

/** Scrive una somma con i suoi addendi: [17, 13] → «17 + 13 = 30». */
export const formatSomma = (addendi: number[]): string =>
  `${addendi.map((addendo) => formatNumero(addendo)).join(' + ')} = ${formatNumero(sum(addendi))}`;

/** Il controllo che nasce da una cella che non torna. */
export function buildTrovato(
  piano: PianoDaControllare,
  [chiave, prospetto]: [string, Prospetto],
  gravita: Trovato['gravita'],
  cella: CellaErrata,
): Trovato {
  const write = (numero: number) =>
    `${formatNumero(numero, cella.decimali ?? 2, cella.decimali !== undefined)}${cella.unita ?? ''}`;
  return {
    gravita,
    soggetto: {
      tipo: 'prospetto',
      codice: chiave,
      titolo: prospetto.titolo,
      indirizzo: `${piano.indirizzo}#prospetto-${chiave}`,
      file: 'prospetti.json',
    },
    dichiarato: write(cella.dichiarato),
    calcolato: write(cella.calcolato),
    messaggio: `${prospetto.titolo}, ${cella.dove}: è stampato ${write(cella.dichiarato)}, ma ${cella.conto}.`,
    fonte: findFonte(piano, { riga: cella.riga ?? prospetto.riga }),
    nota: cella.nota,
  };
}
