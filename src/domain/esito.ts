import type { Esito } from '../schema/esito';
import type { Motivo } from '../schema/motivo';
import type { Regole, Soglia } from '../schema/regole';
import type { VoceDatata } from './storia';

/** L'esito che l'amministrazione dichiara: il testo stampato e l'esito che vi si riconosce. */
export interface EsitoDichiarato {
  esito: Esito;
  testo: string;
  versione: string;
  riga?: number | undefined;
}

/** Perché un esito dichiarato manca: la voce c'è ma è vuota, con il suo motivo. */
export interface EsitoMancante {
  motivo: Motivo;
  nota?: string | undefined;
  riga?: number | undefined;
}

const normalize = (testo: string) => testo.toLowerCase().replace(/\s+/g, ' ').trim();

/** L'esito che una dicitura stampata indica, secondo le etichette dell'ente; maiuscole e spazi non contano. */
export function parseEsito(testo: string, esiti: Regole['esiti']): Esito | undefined {
  for (const [esito, forma] of Object.entries(esiti)) {
    if (!forma) continue;
    const diciture = [forma.etichetta, ...(forma.varianti ?? [])].map(normalize);
    if (diciture.includes(normalize(testo))) return esito as Esito;
  }
  return undefined;
}

/**
 * Legge l'esito dichiarato da una voce.
 * @throws se la dicitura non è tra quelle dell'ente: il controllo dei contenuti la ferma prima
 */
export function readEsito(
  voce: VoceDatata<string> | undefined,
  esiti: Regole['esiti'],
): EsitoDichiarato | EsitoMancante | undefined {
  if (!voce) return undefined;
  if (voce.valore === undefined)
    return { motivo: voce.motivo ?? 'esito-mancante', nota: voce.nota, riga: voce.riga };
  const esito = parseEsito(voce.valore, esiti);
  if (!esito) throw new Error(`esito «${voce.valore}» non previsto dalle regole`);
  return { esito, testo: voce.valore, versione: voce.versione, riga: voce.riga };
}

/** L'esito dichiarato, se c'è; `undefined` se manca, qualunque ne sia la ragione. */
export const findEsito = (letto: EsitoDichiarato | EsitoMancante | undefined): EsitoDichiarato | undefined =>
  letto && 'esito' in letto ? letto : undefined;

/** Come si dice un esito se l'ente non ha una dicitura sua. */
const ETICHETTE: Record<Esito, string> = {
  raggiunto: 'Raggiunto',
  'quasi-raggiunto': 'Quasi raggiunto',
  'quasi-raggiunto-senza-criticita': 'Quasi raggiunto (no criticità)',
  'quasi-raggiunto-con-criticita': 'Quasi raggiunto (con criticità)',
  'parzialmente-raggiunto': 'Parzialmente raggiunto',
  'non-raggiunto': 'Non raggiunto',
  'non-valutabile': 'Non valutabile',
  sostituito: 'Sostituito',
};

/** L'etichetta di un esito per quell'ente, o quella comune se l'ente non ne ha una. */
export const findEtichetta = (esito: Esito, esiti: Regole['esiti']): string =>
  esiti[esito]?.etichetta ?? ETICHETTE[esito];

/** L'intervallo di percentuali che dà un esito: da `da` a meno di `finoA` (100 e oltre se manca). */
export interface Banda {
  da: number;
  finoA: number | undefined;
  /** Vero se uno dei due estremi è dedotto. */
  dedotta: boolean;
}

/** La banda di una soglia tra le altre. */
export function findBanda(soglia: Soglia, soglie: Soglia[]): Banda {
  const sopra = soglie[soglie.findIndex(({ da }) => da === soglia.da) - 1];
  return { da: soglia.da, finoA: sopra?.da, dedotta: Boolean(soglia.dedotta || sopra?.dedotta) };
}

/** La soglia dedotta in cui una percentuale cade dove il documento non permette di dire da che parte sta. */
export const findIncerta = (percentuale: number, soglie: Soglia[]): Soglia | undefined =>
  soglie.find(({ da, oltre }) => oltre !== undefined && percentuale > oltre && percentuale < da);

/**
 * L'esito che le soglie suggeriscono per una percentuale (0–100). La tolleranza, in punti, perdona lo scarto da una soglia.
 * Chi non soddisfa l'atteso non può prendere il primo esito, nemmeno se la percentuale arriva a 100 (un «>» mancato per un soffio).
 */
export function suggestSoglia(
  percentuale: number,
  soglie: Soglia[],
  { tolleranza = 0, soddisfatto = true }: { tolleranza?: number; soddisfatto?: boolean } = {},
): Soglia {
  const salta = soddisfatto || tolleranza > 0 ? 0 : 1;
  const trovata = soglie.slice(salta).find(({ da }) => percentuale + tolleranza >= da) ?? soglie.at(-1);
  if (!trovata) throw new Error('le regole non hanno soglie');
  return trovata;
}
