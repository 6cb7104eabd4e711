import type { Copertura } from '../domain/copertura';
import { findEtichetta } from '../domain/esito';
import { formatNumero, formatPercentuale } from '../domain/numero';
import type { FonteDato } from '../domain/spiegazione/fonte';
import type { Confronto, EsitoDaSoglia, Spiegazione } from '../domain/spiegazione/spiegazione';
import type { Documento } from '../schema/documento';
import type { Regole } from '../schema/regole';
import { formatQuanti } from './etichette';
import { formatFonte } from './fonte';
import { formatGiorno } from './giorno';
import { formatMotivo } from './motivo';
import { capitalize } from './testo';

/** La domanda a cui una spiegazione risponde: «Perché 94,71 %?». */
export const writeDomanda = ({ valore }: Pick<Spiegazione, 'valore'>): string =>
  valore === undefined ? 'Perché non c’è una cifra?' : `Perché ${formatPercentuale(valore)}?`;

/** Il conto con il suo risultato: «100 × 80,5 / 85 = 94,7059, cioè 94,71 %». */
export function writeConto({ conto, valore }: Pick<Spiegazione, 'conto' | 'valore'>): string | undefined {
  if (valore === undefined || !conto) return undefined;
  const esteso = formatNumero(valore, 4);
  const mostrato = formatPercentuale(valore);
  return esteso === formatNumero(valore, 2)
    ? `${conto} = ${mostrato}`
    : `${conto} = ${esteso}, cioè ${mostrato}`;
}

const writeDato = (dato: string) => (/^\d{4}-\d\d-\d\d$/.test(dato) ? formatGiorno(dato) : dato);

const SEGNI: Record<Confronto['segno'], string> = {
  '≥': 'almeno',
  '>': 'più di',
  '≤': 'al più',
  '<': 'meno di',
  '=': 'il fatto',
};

/** Il confronto in parole: «atteso più di 85 %, rilevato 80,5 %: non rispettato». */
export function writeConfronto({ rilevato, segno, atteso, rispettato }: Confronto): string {
  const esito = rispettato ? 'rispettato' : 'non rispettato';
  if (segno === '=') return rispettato ? 'il fatto atteso è avvenuto' : 'il fatto atteso non è avvenuto';
  const entro = /^\d{4}-/.test(atteso) ? 'entro il' : SEGNI[segno];
  return `atteso ${entro} ${writeDato(atteso)}, rilevato ${writeDato(rilevato)}: ${esito}`;
}

/** L'esito che segue dalla cifra e la soglia che lo dà. */
export function writeEsito({ esito, soglia, soddisfatto }: EsitoDaSoglia, { esiti }: Regole): string {
  const etichetta = findEtichetta(esito, esiti);
  const perche = soddisfatto ? '' : ' L’atteso non è rispettato, perciò il primo esito non si può dare.';
  const dedotta = soglia.dedotta
    ? ' Il documento non scrive questa soglia: è dedotta dagli esiti stampati.'
    : '';
  return `Da ${formatNumero(soglia.da)} in su l’esito è «${etichetta}».${perche}${dedotta}`;
}

/** Quanto dell'insieme ha un valore: «Ha un valore 7 su 9: l’82 % del peso. 1 non conta.». */
export function writeCopertura({ conValore, attesi, esclusi, quota }: Copertura): string {
  const fuori = esclusi > 0 ? ` ${formatQuanti(esclusi, 'resta', 'restano')} fuori dal conto.` : '';
  return `Con un valore ${conValore} su ${attesi}: ${formatNumero(quota)} % del peso.${fuori}`;
}

/** Perché la cifra non si calcola, se è così. */
export const writeMotivo = ({ motivo }: Pick<Spiegazione, 'motivo'>): string | undefined =>
  motivo && `Non si calcola: ${formatMotivo(motivo)}.`;

const CHE: Record<FonteDato['che'], string> = {
  partenza: 'valore di partenza',
  atteso: 'atteso',
  rilevato: 'rilevato',
  peso: 'peso',
  percentuale: 'percentuale',
  esito: 'esito',
};

/** Da dove si leggono i dati, un posto per voce: «Atteso «> 85%», rilevato «80,5%»: …, riga 119 del testo». */
export function listFonti(fonti: FonteDato[], documenti: Record<string, Documento>): string[] {
  const perPosto = Map.groupBy(fonti, (fonte) => formatFonte(fonte, documenti));
  return [...perPosto].map(([posto, dati]) => {
    const detti = dati.map(({ che, testo }) => `${CHE[che]} «${testo}»`);
    return `${capitalize(detti.join(', '))}: ${posto}`;
  });
}
