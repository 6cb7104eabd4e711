import type { Esito } from '../../schema/esito';
import type { Motivo } from '../../schema/motivo';
import type { Clausola, Soglia } from '../../schema/regole';
import type { Copertura } from '../copertura';
import type { Banda } from '../esito';
import type { FonteDato } from './fonte';

/** Un atteso e un rilevato messi a confronto: «80,5 > 85: no». Con date e fatti è tutto il conto. */
export interface Confronto {
  rilevato: string;
  segno: '≥' | '>' | '≤' | '<' | '=';
  atteso: string;
  rispettato: boolean;
}

/** Un addendo del conto: una componente, un indicatore, un obiettivo, un'azione. */
export interface Parte {
  codice?: string;
  titolo: string;
  /** Pagina che spiega a sua volta il valore, se ce n'è una. */
  indirizzo?: string;
  peso?: number;
  /** 0–100 (o fino al tetto delle regole). */
  valore: number;
  /** Quanto porta alla cifra, in punti. */
  contributo: number;
  /** Come si arriva al valore di questa parte, con i numeri dentro. */
  conto?: string;
  confronto?: Confronto;
  esito?: Esito;
  fonti: FonteDato[];
}

/** Ciò che non entra nel conto, con il motivo. */
export interface Fuori {
  codice: string;
  titolo: string;
  indirizzo?: string;
  motivo: Motivo;
}

/** L'esito che le soglie danno alla cifra. */
export interface EsitoDaSoglia {
  esito: Esito;
  soglia: Soglia;
  /** L'intervallo in cui vale quell'esito. */
  banda: Banda;
  /** La soglia dedotta attorno a cui il documento non permette di dire, se la cifra cade lì. */
  incerta?: Soglia;
  /** Falso se l'atteso non è rispettato: allora il primo esito non si può prendere. */
  soddisfatto: boolean;
}

/**
 * Perché una cifra è quella che è. Il `conto` è un'espressione con i soli numeri stampati accanto (`+ − × /`, parentesi,
 * `min(a; b)`, `max(a; b)`): chi lo rifà arriva al `valore`.
 */
export interface Spiegazione {
  che: 'raggiungimento' | 'media' | 'totale' | 'quota';
  /** Versione del piano a cui la cifra si riferisce, se non è l'ultima. */
  versione?: string;
  valore?: number;
  /** Perché la cifra non c'è. */
  motivo?: Motivo;
  formula: string;
  conto?: string;
  /** Per una quota: quante su quante. */
  rapporto?: { contate: number; su: number };
  parti: Parte[];
  fuori: Fuori[];
  copertura?: Copertura;
  /** Clausole delle regole che il conto ha usato. */
  clausole: Clausola[];
  esito?: EsitoDaSoglia;
  /** Da dove vengono i dati che non appartengono a una parte sola. */
  fonti: FonteDato[];
  /** Avvertenze di chi ha trascritto. */
  note: string[];
}
