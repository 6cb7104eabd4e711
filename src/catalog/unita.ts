import { groupByEnte } from '../domain/catalogo';
import type { Unita } from '../domain/unita';
import { listCapitoli, listRiassunti } from './riassunti';

/** What can be set side by side in the whole site: the bodies in the order of their names. */
export async function listUnitaDiTutti(): Promise<Unita[]> {
  const perEnte = Map.groupBy((await listCapitoli('unita')).flat(), ({ ente }) => ente);
  return groupByEnte(await listRiassunti()).flatMap(({ chiave }) => perEnte.get(chiave) ?? []);
}
