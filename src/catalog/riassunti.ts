import type { Capitoli } from './capitoli';
import { getPianiDaScrivere, readDaScrivere } from './da-scrivere';
import { computeFonte, type Fonte, readFonte } from './fonte';
import { timePasso } from './tempi';

/** In the order of the paths of their plans, as a catalogue has them. */
const compareEnti = (uno: string, altro: string): number => (`${uno}/` < `${altro}/` ? -1 : 1);

/** One for each body: of those that an earlier build has written, what it kept. */
async function listFonti(): Promise<Fonte[]> {
  const piani = await getPianiDaScrivere();
  const { riassunti } = readDaScrivere() ?? {};
  if (riassunti)
    return riassunti
      .toSorted((uno, altro) => compareEnti(uno.ente, altro.ente))
      .map(({ cartella }) => readFonte(cartella));
  const perEnte = [...Map.groupBy(piani, ({ ente }) => ente)];
  return perEnte.sort(([uno], [altro]) => compareEnti(uno, altro)).map(([, suoi]) => computeFonte(suoi));
}

/** Something of a chapter for each body, read one at a time: what is left out of a country does not stay in memory. */
export const mapCapitoli = async <N extends keyof Capitoli, R>(
  nome: N,
  pick: (capitolo: Capitoli[N]) => R,
): Promise<R[]> => (await listFonti()).map(({ getCapitolo }) => pick(getCapitolo(nome)));

const ricordate = new Map<string, Promise<unknown[]>>();

/** A chapter of what the pages of all the plans together need, one for each body. Each is read once; it is for who asks to join them. */
export function listCapitoli<N extends keyof Capitoli>(nome: N): Promise<Capitoli[N][]> {
  const load = async () => {
    const fonti = await listFonti();
    return timePasso('riassunti', () => fonti.map(({ getCapitolo }) => getCapitolo(nome)));
  };
  if (import.meta.env.DEV) return load();
  const capitoli = ricordate.get(nome) ?? load();
  ricordate.set(nome, capitoli);
  return capitoli as Promise<Capitoli[N][]>;
}

/** All the plans, as the pages that look at them together need them. */
export const listRiassunti = async (): Promise<Capitoli['piani']> => (await listCapitoli('piani')).flat();

/** The rows of a table of open data, written: they are many, and are not kept in memory. */
export const listRigheTabella = async (tabella: string): Promise<string[]> =>
  (await listFonti()).map(({ getRighe }) => getRighe(tabella));
