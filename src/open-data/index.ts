import { tabellaAdempimenti } from './adempimenti';
import { tabellaAssegnazioni } from './assegnazioni';
import { tabellaAzioni } from './azioni';
import { tabellaControlli } from './controlli';
import { tabellaFasi } from './fasi';
import { tabellaIndicatori } from './indicatori';
import { tabellaModifiche } from './modifiche';
import { tabellaObiettivi } from './obiettivi';
import { tabellaPiani } from './piani';
import { tabellaProspetti } from './prospetti';
import { tabellaRichieste } from './richieste';
import { tabellaRilevazioni } from './rilevazioni';
import { tabellaRisultati } from './risultati';
import { tabellaSettori } from './settori';
import type { Tabella } from './tabella';

/** Le tabelle pubblicate sotto `/dati/`, nell'ordine in cui la pagina le elenca. I nomi non cambiano mai. */
export const TABELLE: Tabella[] = [
  tabellaPiani,
  tabellaSettori,
  tabellaObiettivi,
  tabellaAssegnazioni,
  tabellaFasi,
  tabellaIndicatori,
  tabellaAzioni,
  tabellaControlli,
  tabellaModifiche,
  tabellaProspetti,
  tabellaRilevazioni,
  tabellaRisultati,
  tabellaRichieste,
  tabellaAdempimenti,
];
