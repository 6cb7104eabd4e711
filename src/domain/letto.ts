import type { Documento } from '../schema/documento';
import type { Ente } from '../schema/ente';
import type { Giudizi } from '../schema/giudizio';
import type { Inventario } from '../schema/inventario';
import type { Istantanee } from '../schema/istantanea';
import type { Obiettivo } from '../schema/obiettivo';
import type { Piano } from '../schema/piano';
import type { Prospetti } from '../schema/prospetto';
import type { Regole } from '../schema/regole';
import type { Rilevazioni } from '../schema/rilevazione';
import type { Settori } from '../schema/settore';
import type { CambioPubblicato } from './pubblicazione';

/** Un piano come sta nei file, con tutto ciò a cui rimanda: è l'unico ingresso del calcolo. */
export interface PianoLetto {
  /** Chiave dell'ente: la cartella che contiene il piano. */
  ente: string;
  /** Chiave del piano: la sua cartella. */
  chiave: string;
  datiEnte: Ente;
  piano: Piano;
  settori: Settori;
  obiettivi: Obiettivo[];
  prospetti: Prospetti;
  rilevazioni: Rilevazioni;
  /** Le differenze che qualcuno ha spiegato. */
  giudizi: Giudizi;
  regole: Regole;
  documenti: Record<string, Documento>;
  /** Che cosa ha il documento e che cosa è rimasto fuori, se è stato contato. */
  inventario: Inventario | undefined;
  /** Le edizioni congelate di ogni versione; una versione che non c'è è ancora aperta. */
  istantanee: Istantanee;
  /** Quante sezioni raccontate ha il piano. */
  sezioni: number;
  /** Che cosa è cambiato nei file dopo la pubblicazione, dal più vecchio; assente se la storia dei file non c'è. */
  storia?: CambioPubblicato[] | undefined;
  /** File del piano («obiettivi/s5-00016», «settori») → ultimo commit che l'ha toccato; assente senza la storia dei file. */
  commit?: Record<string, string> | undefined;
}

/** Le versioni di un piano, in ordine di tempo. */
export const listVersioni = ({ piano }: Pick<PianoLetto, 'piano'>): string[] => Object.keys(piano.versioni);
