import type { Misura } from './pagine-misura';
import type { Scelta } from './pagine-scelta';

/** What a page may cost, and why that much. */
export const BILANCIO = {
  /** The first ten packets: what a server sends before it waits for an answer. */
  pagina: 14_336,
  /** A list, whole: a second or so on a slow phone. */
  paginaLunga: 61_440,
  /** The library of the charts, gzip: it arrives only on wide screens, when a chart is in sight. */
  grafici: 76_800,
  font: 2,
} as const;

/** A measured page: what the table and the file show. */
export interface Pagina extends Scelta {
  misura: Misura;
  /** Lighthouse's scores from 0 to 100, by category, when they were asked for. */
  punteggi?: Record<string, number> | undefined;
}

/** What a page may weigh: HTML and the styles it waits for, in Brotli. */
export const findLimite = ({ tipo }: Pick<Scelta, 'tipo'>): number =>
  tipo.lunga === undefined ? BILANCIO.pagina : BILANCIO.paginaLunga;

/** In what a page goes over its budget; empty if it is within. */
export function listSforamenti(pagina: Pick<Pagina, 'tipo' | 'misura'>): string[] {
  const { primoViaggio, font, scriptBloccanti, cls, altrove } = pagina.misura;
  const limite = findLimite(pagina);
  return [
    primoViaggio > limite && `HTML e CSS ${primoViaggio} byte, ${primoViaggio - limite} di troppo`,
    scriptBloccanti > 0 && `script che bloccano: ${scriptBloccanti}`,
    cls > 0 && `il contenuto si sposta: CLS ${cls}`,
    font > BILANCIO.font && `${font} file di caratteri prima che qualcuno tocchi la pagina`,
    altrove.length > 0 && `chiama altri server: ${altrove.join(', ')}`,
  ].filter((sforamento) => sforamento !== false);
}

/** Whether the library of the charts is within its budget; undefined is that nobody found it. */
export function listSforamentiGrafici(byte: number | undefined): string[] {
  if (byte === undefined) return ['la libreria dei grafici non si trova fra gli script del sito'];
  return byte > BILANCIO.grafici ? [`grafici: ${byte} byte gzip, ${byte - BILANCIO.grafici} di troppo`] : [];
}
