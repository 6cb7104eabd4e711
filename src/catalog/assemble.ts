import type { z } from 'zod';
import type { AdempimentoLetto } from '../domain/adempimento';
import type { PianoLetto } from '../domain/letto';
import type { StoriaPubblicata } from '../domain/pubblicazione';
import type { COLLEZIONI, NomeCollezione } from '../schema/collezioni';

/** I record di ogni raccolta, con il percorso del file senza estensione come `id`. */
export type Contenuti = {
  [N in Exclude<NomeCollezione, 'guida' | 'esempi' | 'glossario' | 'misure' | 'siti'>]: {
    id: string;
    dati: z.infer<(typeof COLLEZIONI)[N]['schema']>;
  }[];
};

/** Cartella che contiene un file: `piani/ente/piano/obiettivi/x` → `piani/ente/piano/obiettivi`. */
const dirname = (id: string) => id.slice(0, id.lastIndexOf('/'));

function findDati<T>(record: { id: string; dati: T }[], id: string): T | undefined {
  return record.find((uno) => uno.id === id)?.dati;
}

function require<T>(valore: T | undefined, che: string): T {
  if (valore === undefined) throw new Error(`${che} non c’è: «npm run check» dice dove`);
  return valore;
}

/** La cartella del piano in cui sta un file: `piani/ente/piano`. */
const findCartella = (id: string) => id.split('/', 3).join('/');

/** Ciò che è di ogni piano, raccolto in un solo giro: cercarlo piano per piano vorrebbe dire scorrere tutto ogni volta. */
function groupByCartella({ obiettivi, sezioni }: Contenuti, storia: StoriaPubblicata) {
  const { cambi = [], ultimi = {} } = storia.disponibile ? storia : {};
  return {
    obiettivi: Map.groupBy(obiettivi, ({ id }) => dirname(id)),
    sezioni: Map.groupBy(sezioni, ({ id }) => findCartella(id)),
    cambi: Map.groupBy(cambi, ({ ente, piano }) => `piani/${ente}/${piano}`),
    commit: Map.groupBy(Object.entries(ultimi), ([file]) => findCartella(file)),
  };
}

/** I commit dei file di una cartella, con il nome che il file ha nella cartella. */
const nameCommit = (commit: [string, string][], cartella: string): Record<string, string> =>
  Object.fromEntries(commit.map(([file, suo]) => [file.slice(cartella.length + 1), suo]));

/**
 * Mette insieme i file di ogni piano: è il solo posto che sa come `content/` è disposta.
 * @throws se un rimando non trova nulla; il controllo dei contenuti lo ferma prima, con il file e la riga
 */
export function assemblePiani(
  contenuti: Contenuti,
  storia: StoriaPubblicata = { disponibile: false },
): PianoLetto[] {
  const documenti = Object.fromEntries(
    contenuti.documenti.map(({ id, dati }) => [id.replace('documenti/', ''), dati]),
  );
  const gruppi = groupByCartella(contenuti, storia);
  return contenuti.piani.map(({ id, dati: piano }) => {
    const cartella = dirname(id);
    const [, ente = '', chiave = ''] = cartella.split('/');
    return {
      ente,
      chiave,
      piano,
      datiEnte: require(findDati(contenuti.enti, `enti/${ente}`), `l’ente «${ente}»`),
      regole: require(findDati(contenuti.regole, `regole/${piano.regole}`), `la regola «${piano.regole}»`),
      settori: require(findDati(contenuti.settori, `${cartella}/settori`), `«${cartella}/settori.json»`),
      prospetti: findDati(contenuti.prospetti, `${cartella}/prospetti`) ?? {},
      rilevazioni: findDati(contenuti.rilevazioni, `${cartella}/rilevazioni`) ?? {},
      giudizi: findDati(contenuti.giudizi, `${cartella}/giudizi`) ?? {},
      obiettivi: (gruppi.obiettivi.get(`${cartella}/obiettivi`) ?? []).map(({ dati }) => dati),
      documenti,
      inventario: findDati(contenuti.inventari, `${cartella}/inventario`),
      istantanee: findDati(contenuti.istantanee, `${cartella}/istantanee`) ?? {},
      sezioni: (gruppi.sezioni.get(cartella) ?? []).length,
      storia: storia.disponibile ? (gruppi.cambi.get(cartella) ?? []) : undefined,
      commit: storia.disponibile ? nameCommit(gruppi.commit.get(cartella) ?? [], cartella) : undefined,
    };
  });
}

/** The duties of the law, in the order that they ask for. */
export const assembleAdempimenti = ({ adempimenti }: Pick<Contenuti, 'adempimenti'>): AdempimentoLetto[] =>
  adempimenti
    .map(({ id, dati }) => ({ chiave: id.replace('adempimenti/', ''), dati }))
    .sort((a, b) => a.dati.ordine - b.dati.ordine);
