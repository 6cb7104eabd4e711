import type { Controllo, Gravita, RegolaControllo } from './controllo';
import type { PianoCalcolato } from './piano';
import type { PianoRiassunto } from './riassunto';
import { REGOLE_CONTROLLI } from './rules';
import type { SettoreCalcolato } from './settore';

/** Un controllo con il piano in cui è stato trovato. */
export interface ControlloDiPiano {
  piano: PianoRiassunto;
  controllo: Controllo;
}

/** Ciò che una regola ha trovato. */
export interface GruppoControlli {
  regola: RegolaControllo;
  voci: ControlloDiPiano[];
}

/** I controlli di più piani, regola per regola, anche dove non ha trovato nulla; nell'ordine delle regole e dei piani. */
export const groupByRegola = (piani: PianoRiassunto[]): GruppoControlli[] =>
  REGOLE_CONTROLLI.map((regola) => ({
    regola,
    voci: piani.flatMap((piano) =>
      piano.controlli
        .filter((controllo) => controllo.regola === regola.chiave)
        .map((controllo) => ({ piano, controllo })),
    ),
  }));

/** Quanti controlli di ogni gravità. */
export function countGravita(controlli: Controllo[]): Record<Gravita, number> {
  const conteggi = { errore: 0, avviso: 0, giudizio: 0 };
  for (const { gravita } of controlli) conteggi[gravita]++;
  return conteggi;
}

/** I controlli che nessuno ha spiegato: sono le cose che non tornano. */
export const listNonSpiegati = (controlli: Controllo[]): Controllo[] =>
  controlli.filter(({ giudizio }) => !giudizio);

/** I controlli su un settore, sugli obiettivi che gli sono affidati e sugli indicatori di cui risponde. */
export function listControlliSettore(piano: PianoCalcolato, settore: SettoreCalcolato): Controllo[] {
  const { codice, indirizzo, indicatori } = settore;
  const obiettivi = piano.obiettivi.filter(({ righe }) => righe.some((riga) => riga.settore === codice));
  const suoi = new Set([indirizzo, ...[...obiettivi, ...indicatori].map((uno) => uno.indirizzo)]);
  return piano.controlli.filter(({ soggetto }) => suoi.has(soggetto.indirizzo));
}
