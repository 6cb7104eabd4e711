import { statSync } from 'node:fs';
import { join } from 'node:path';
import fg from 'fast-glob';
import { findIndirizzo, findTipo, TIPI, type Tipo } from './pagine-tipo';

/** A page to measure: the heaviest of its kind or the one in the middle. */
export interface Scelta {
  tipo: Tipo;
  quale: 'pesante' | 'tipica';
  indirizzo: string;
  /** How many pages of this kind there are. */
  pagine: number;
}

/** The heaviest and the middle one of the pages of a kind, by bytes of HTML; only one if they are the same. */
export function choosePagine(tipo: Tipo, pesi: ReadonlyMap<string, number>): Scelta[] {
  const ordinate = [...pesi].sort(([a, peso], [b, altro]) => altro - peso || a.localeCompare(b));
  const scegli = (quale: Scelta['quale'], posto: number): Scelta[] => {
    const [indirizzo] = ordinate[posto] ?? [];
    return indirizzo === undefined ? [] : [{ tipo, quale, indirizzo, pagine: pesi.size }];
  };
  return [
    ...scegli('pesante', 0),
    ...(ordinate.length > 1 ? scegli('tipica', Math.floor(ordinate.length / 2)) : []),
  ];
}

/** The pages to measure in a built site: two for each kind, in the order of the kinds. */
export function listScelte(dist: string): Scelta[] {
  const pagine = fg.sync('**/*.html', { cwd: dist }).map((file) => {
    const indirizzo = findIndirizzo(file);
    return { tipo: findTipo(indirizzo), indirizzo, peso: statSync(join(dist, file)).size };
  });
  return TIPI.flatMap((tipo) =>
    choosePagine(
      tipo,
      new Map(
        pagine.filter((pagina) => pagina.tipo === tipo).map(({ indirizzo, peso }) => [indirizzo, peso]),
      ),
    ),
  );
}
