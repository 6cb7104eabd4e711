import { assemblePiani, type Contenuti } from '../../src/catalog/assemble';
import type { PianoLetto } from '../../src/domain/letto';
import { computeImprontaAt } from '../../src/open-data/istantanea';
import type { Edizione } from '../../src/schema/istantanea';
import type { Problema } from './problema';
import type { Contenuto } from './read-content';

/** A version of a plan with the hash that its data have now, and the last edition that was published. */
export interface Impronta {
  /** `piani/<ente>/<piano>`, inside content/. */
  cartella: string;
  versione: string;
  sha256: string;
  /** `undefined` if the version is still open. */
  ultima: Edizione | undefined;
  edizioni: number;
}

/** A version of a plan, of which the hash may be asked. */
interface VersioneLetta {
  letto: PianoLetto;
  versione: string;
}

/**
 * The versions of the plans. A plan with another problem is left for later:
 * to mend it changes its data, and a hash taken before would be of no use.
 */
function listVersioniLette({ collezioni, radice }: Contenuto, problemi: Problema[]): VersioneLetta[] {
  const isSano = (cartella: string) =>
    !problemi.some(
      ({ file }) => file.startsWith(`${radice}/${cartella}/`) || !file.startsWith(`${radice}/piani/`),
    );
  const piani = collezioni.piani.filter(({ id }) => isSano(id.slice(0, id.lastIndexOf('/'))));
  const letti = assemblePiani({ ...collezioni, piani } as unknown as Contenuti);
  return letti.flatMap((letto) => Object.keys(letto.piano.versioni).map((versione) => ({ letto, versione })));
}

const buildImpronta = ({ letto, versione }: VersioneLetta): Impronta => ({
  cartella: `piani/${letto.ente}/${letto.chiave}`,
  versione,
  sha256: computeImprontaAt(letto, versione),
  ultima: letto.istantanee[versione]?.at(-1),
  edizioni: letto.istantanee[versione]?.length ?? 0,
});

/** The hash of every version, as the site publishes it. */
export const listImpronte = (contenuto: Contenuto, problemi: Problema[]): Impronta[] =>
  listVersioniLette(contenuto, problemi).map(buildImpronta);

/** The hash of the versions that have an edition: what is still open may change. */
export const listCongelate = (contenuto: Contenuto, problemi: Problema[]): Impronta[] =>
  listVersioniLette(contenuto, problemi)
    .filter(({ letto, versione }) => letto.istantanee[versione] !== undefined)
    .map(buildImpronta);
