import type { Copertura } from '../domain/copertura';
import { findEtichetta } from '../domain/esito';
import { formatNumero, formatPercentuale } from '../domain/numero';
import type { PianoCalcolato } from '../domain/piano';
import type { FonteDato } from '../domain/spiegazione/fonte';
import type { Confronto, EsitoDaSoglia, Spiegazione } from '../domain/spiegazione/spiegazione';
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

/** L'esito che segue dalla cifra, la banda che lo dà e se le sue soglie sono scritte. */
export function writeEsito({ esito, banda, incerta, soddisfatto }: EsitoDaSoglia, { esiti }: Regole): string {
  const { da, finoA, dedotta } = banda;
  const intervallo =
    finoA === undefined
      ? `Da ${formatNumero(da)} in su`
      : `Da ${formatNumero(da)} a meno di ${formatNumero(finoA)}`;
  return [
    `${intervallo} l’esito è «${findEtichetta(esito, esiti)}».`,
    ...(soddisfatto ? [] : ['L’atteso non è rispettato, perciò il primo esito non si può dare.']),
    ...(dedotta ? ['Il documento non scrive tutte le soglie: una è dedotta dagli esiti stampati.'] : []),
    ...(incerta
      ? [
          `Tra ${formatNumero(incerta.oltre ?? 0)} e ${formatNumero(incerta.da)} gli esiti stampati non permettono di dire: potrebbe valere anche quello sopra.`,
        ]
      : []),
  ].join(' ');
}

/** Quanto dell'insieme ha un valore: «Ha un valore 7 su 9: l’82 % del peso. 1 non conta.». */
export function writeCopertura({ conValore, attesi, esclusi, quota }: Copertura): string {
  const fuori = esclusi > 0 ? ` ${formatQuanti(esclusi, 'resta', 'restano')} fuori dal conto.` : '';
  if (attesi === 0) return `Nulla da misurare.${fuori}`;
  return `Con un valore ${conValore} su ${attesi}: ${formatNumero(quota)} % dell’insieme, contando i pesi se ci sono.${fuori}`;
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

/** Da dove si leggono i dati, un posto e una versione per voce: «Rilevato «80,5%»: …, riga 119 del testo · Consuntivo 2023». */
export function listFonti(
  fonti: FonteDato[],
  { documenti, piano }: Pick<PianoCalcolato, 'documenti' | 'piano'>,
): string[] {
  const write = (fonte: FonteDato) =>
    [formatFonte(fonte, documenti), piano.versioni[fonte.versione]?.etichetta].filter(Boolean).join(' · ');
  const perPosto = Map.groupBy(fonti, write);
  return [...perPosto].map(([posto, dati]) => {
    const detti = dati.map(({ che, testo, letterale }) => `${CHE[che]} ${letterale ? `«${testo}»` : testo}`);
    return `${capitalize(detti.join(', '))}: ${posto}`;
  });
}
