import { type EnteConPiani, groupByEnte } from '../domain/catalogo';
import type { Conti } from '../domain/conti';
import { hasTroppeRighe, MASSIMO_RIGHE } from '../domain/pagina-paese';
import type { Riassunto } from '../domain/riassunto';
import { listCapitoli } from './riassunti';

/** A body with its plans, and how many rows it has in the lists of all the bodies. */
export interface EnteContato extends EnteConPiani<Riassunto> {
  conti: Conti;
}

/** Every body, in the order of the names. */
export async function listEntiContati(): Promise<EnteContato[]> {
  const piani = await listCapitoli('piani');
  const conti = await listCapitoli('conti');
  const perEnte = new Map(piani.flatMap((suoi, i) => suoi.slice(0, 1).map(({ ente }) => [ente, conti[i]])));
  return groupByEnte(piani.flat()).flatMap((ente) => {
    const suoi = perEnte.get(ente.chiave);
    return suoi ? [{ ...ente, conti: suoi }] : [];
  });
}

/** Whether a page of all the bodies becomes an index of their pages; who tries it out can lower the bound with `MASSIMO_RIGHE`. */
export const isIndice = (righe: number): boolean =>
  hasTroppeRighe(righe, Number(process.env.MASSIMO_RIGHE ?? MASSIMO_RIGHE));
