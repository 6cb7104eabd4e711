import type { FaseCalcolata, Intervallo } from '../domain/fase';
import { computeFatto } from '../domain/fatto';

export const listGiorni = ({ inizio, fine }: Intervallo): string[] =>
  [inizio, fine].flatMap((giorno) => giorno ?? []);
export const hasData = (intervallo: Intervallo | undefined): intervallo is Intervallo =>
  intervallo !== undefined && listGiorni(intervallo).length > 0;

/** «1 fase», «3 fasi». */
export const countFasi = (quante: number): string => (quante === 1 ? '1 fase' : `${quante} fasi`);

/** Che cosa si vede nel disegno delle fasi, e che cosa non si può vedere. */
export function describeFasi(
  fasi: FaseCalcolata[],
  disegnate: FaseCalcolata[],
  { conRiviste, conFatto }: { conRiviste: boolean; conFatto: boolean },
): string {
  const senzaFatto = disegnate.filter((fase) => computeFatto(fase) === undefined).length;
  const intervalli = disegnate.flatMap(({ previsto, rivisto }) => [previsto, rivisto]).filter(hasData);
  const tacche = intervalli.filter((intervallo) => listGiorni(intervallo).length === 1).length;
  const mancano = fasi.length - disegnate.length;
  return [
    tacche === intervalli.length
      ? 'Ogni tacca è una scadenza.'
      : 'Ogni barra va dall’inizio alla fine della fase.',
    ...(conRiviste ? ['Sotto, a righe, le date dopo la revisione.'] : []),
    ...(conFatto
      ? ['La barra grigia è quanto l’ente dichiara fatto: lunga quanto la fase, se è tutto.']
      : []),
    ...(conFatto && senzaFatto > 0
      ? [`Di ${countFasi(senzaFatto)} non si sa quanto: manca, non è zero.`]
      : []),
    ...(tacche > 0 && tacche < intervalli.length ? ['Una tacca corta è una data sola.'] : []),
    ...(mancano > 0 ? [`${countFasi(mancano)} senza un giorno o un mese: solo nella tabella.`] : []),
  ].join(' ');
}
