import type { AdempimentoCalcolato, StatoAdempimento } from '../domain/adempimento';
import type { Completezza } from '../domain/completezza';
import { formatNumero } from '../domain/numero';
import { formatQuanti } from './etichette';
import { formatGiorno } from './giorno';

/** Gli stati con le loro parole; nessuna accusa: «non trovato» è detto dei documenti letti. */
export const STATO_ADEMPIMENTO: Record<StatoAdempimento, { nome: string; spiegazione: string }> = {
  'non-trovato': {
    nome: 'Non trovato',
    spiegazione: 'il termine è passato e nei documenti che abbiamo letto non c’è',
  },
  citato: {
    nome: 'Citato',
    spiegazione: 'un documento che abbiamo letto ne cita l’atto, che non è tra quelli letti',
  },
  'senza-data': {
    nome: 'C’è, senza data',
    spiegazione: 'il documento c’è, ma non stampa il giorno in cui è stato approvato',
  },
  presente: { nome: 'C’è', spiegazione: 'si trova nei documenti che abbiamo letto' },
  'non-ancora': {
    nome: 'Non ancora',
    spiegazione: 'il termine non era passato quando abbiamo letto i documenti',
  },
};

/** Il termine in parole: «entro il 30/06/2023», o che la norma non lo fissa. */
export const formatTermine = ({ termine }: AdempimentoCalcolato): string =>
  termine ? `entro il ${formatGiorno(termine)}` : 'senza un giorno fisso';

const formatGiorni = (giorni: number): string =>
  `${formatNumero(giorni)} ${giorni === 1 ? 'giorno' : 'giorni'}`;

/** I giorni in parole: «1.240 giorni dal termine al 21/11/2026», «il 27/04/2022, 64 giorni prima del termine»; vuoto se non c'è niente da contare. */
export function formatAttesa({ stato, fatto, giorni, lettura, citato }: AdempimentoCalcolato): string {
  if (stato === 'citato' && citato) return `${citato.atto} (riga ${citato.riga} del testo)`;
  if (stato === 'non-trovato')
    return giorni === undefined ? '' : `${formatGiorni(giorni)} dal termine al ${formatGiorno(lettura)}`;
  if (!fatto) return '';
  const quando = `il ${formatGiorno(fatto)}`;
  if (giorni === undefined) return quando;
  if (giorni === 0) return `${quando}, il giorno del termine`;
  return `${quando}, ${formatGiorni(Math.abs(giorni))} ${giorni < 0 ? 'prima del' : 'dopo il'} termine`;
}

/** «33 (61 %)»: quanti, e la parte del totale in per cento senza decimali. */
export const formatParte = (quanti: number, totale: number): string =>
  `${quanti} (${formatNumero((100 * quanti) / totale, 0)} %)`;

/** Che cosa si conta in una riga della completezza: «56 obiettivi». */
export const formatTotale = ({ che, totale }: Completezza): string =>
  che === 'obiettivi'
    ? formatQuanti(totale, 'obiettivo', 'obiettivi')
    : formatQuanti(totale, 'indicatore', 'indicatori');
