import type { CambioPubblicato, StoriaPubblicata } from '../../src/domain/pubblicazione';
import { readMdx } from '../content/mdx';
import { compareRecord } from './compare-record';
import { type Commit, type FileToccato, hasStoria, listCommit, readBlob } from './git';

/** The files of a plan whose changes are told: not our sections, nor the counts of what we transcribed. */
const RECORD =
  /^piani\/([^/]+)\/([^/]+)\/(piano|settori|prospetti|rilevazioni|istantanee|obiettivi\/[^/]+)\.(?:json|mdx)$/;

/** The rules that the figures of a plan are computed with: to change them changes the figures. */
const REGOLE = /^regole\/([^/]+)\.json$/;

/** What is known of a plan at a point of the history. */
interface StatoPiano {
  versioni: string[];
  regole: string;
  pubblicato: boolean;
}

/** A file as data: `null` if it is not there, `undefined` if it cannot be read. */
function parseRecord(testo: string | undefined, percorso: string): unknown {
  if (testo === undefined) return null;
  try {
    return percorso.endsWith('.json') ? JSON.parse(testo) : readMdx(testo).dati;
  } catch {
    return undefined;
  }
}

const readStato = (dati: unknown): StatoPiano => {
  const {
    versioni = {},
    regole = '',
    pubblicato,
  } = (dati ?? {}) as { versioni?: object; regole?: string; pubblicato?: unknown };
  return { versioni: Object.keys(versioni), regole, pubblicato: pubblicato !== undefined };
};

/** Goes through the history once, oldest first, and keeps what changed in the plans that were already public. */
class Lettore {
  #piani = new Map<string, StatoPiano>();
  /** The last text of each record that could be read: a broken commit was never published. */
  #noti = new Map<string, unknown>();
  #cambi = new Map<string, CambioPubblicato[]>();
  #testi: Map<string, string>;

  constructor(testi: Map<string, string>) {
    this.#testi = testi;
  }

  read(commit: Commit): void {
    const suoi = commit.file.flatMap((file) => {
      const [, ente = '', piano = '', record = ''] = RECORD.exec(file.percorso) ?? [];
      return ente ? [{ ente, piano, record, file }] : [];
    });
    const intestazioni = suoi.filter(({ record }) => record === 'piano');
    const nuovi = intestazioni.map(
      ({ ente, piano, file }) => [`${ente}/${piano}`, this.#readDopo(file)] as const,
    );
    for (const [chiave, dati] of nuovi) {
      const stato = this.#piani.get(chiave);
      if (stato && dati) stato.versioni = readStato(dati).versioni;
    }
    for (const { ente, piano, record, file } of suoi) {
      const stato = this.#piani.get(`${ente}/${piano}`);
      if (stato?.pubblicato) this.#add({ ente, piano, record, ...pickCommit(commit) }, file, stato.versioni);
    }
    for (const file of commit.file) this.#addRegole(commit, file);
    for (const [chiave, dati] of nuovi) if (dati !== undefined) this.#setStato(chiave, readStato(dati));
  }

  /** A change of the rules is told in every public plan that uses them. */
  #addRegole(commit: Commit, file: FileToccato): void {
    const nome = REGOLE.exec(file.percorso)?.[1];
    if (nome === undefined) return;
    const prima = parseRecord(this.#testi.get(file.prima), file.percorso);
    const dopo = this.#readDopo(file);
    if (prima === undefined || dopo === undefined) return;
    const cambi = compareRecord(prima, dopo, []);
    for (const [chiave, stato] of this.#piani) {
      if (!stato.pubblicato || stato.regole !== nome) continue;
      const [ente = '', piano = ''] = chiave.split('/');
      const suoi = cambi.map((cambio) => ({
        ente,
        piano,
        record: `regole/${nome}`,
        ...pickCommit(commit),
        ...cambio,
        specie: 'regola' as const,
      }));
      this.#cambi.set(chiave, [...(this.#cambi.get(chiave) ?? []), ...suoi]);
    }
  }

  /** Once public, always public: whoever takes `pubblicato` away does not take away what was told. */
  #setStato(chiave: string, stato: StatoPiano): void {
    const pubblicato = stato.pubblicato || this.#piani.get(chiave)?.pubblicato === true;
    this.#piani.set(chiave, { ...stato, pubblicato });
  }

  #readDopo = ({ percorso, dopo }: FileToccato): unknown => parseRecord(this.#testi.get(dopo), percorso);

  #add(
    dove: Omit<CambioPubblicato, 'specie' | 'percorso' | 'prima' | 'dopo' | 'riga'>,
    file: FileToccato,
    versioni: string[],
  ): void {
    const { percorso } = file;
    const prima = this.#noti.get(percorso) ?? parseRecord(this.#testi.get(file.prima), percorso);
    const dopo = this.#readDopo(file);
    this.#noti.set(percorso, dopo === undefined ? prima : dopo);
    if (prima === undefined || dopo === undefined) return;
    const chiave = `${dove.ente}/${dove.piano}`;
    const cambi = compareRecord(prima, dopo, versioni)
      // A new edition of a version tells itself, with its reason; a hash written over would be silent.
      .filter((cambio) => dove.record !== 'istantanee' || cambio.prima !== undefined)
      .map((cambio) => ({ ...dove, ...cambio }));
    this.#cambi.set(chiave, [...(this.#cambi.get(chiave) ?? []), ...cambi]);
  }

  list = (): CambioPubblicato[] => [...this.#cambi.values()].flat();
}

/** The last commit that touched each file, by its path without the extension. */
const listUltimi = (commit: Commit[]): Record<string, string> =>
  Object.fromEntries(
    commit.flatMap((uno) =>
      uno.file.map(({ percorso }) => [percorso.replace(/\.\w+$/, ''), uno.commit.slice(0, 9)]),
    ),
  );

const pickCommit = ({ commit, data, oggetto }: Commit) => ({ commit, data, oggetto });

/**
 * What changed in the plans of a content directory after each was published, told by git. The changes of a plan count
 * from the commit after the one that wrote `pubblicato` in its `piano.mdx`, so that one of the same day counts.
 */
export function readStoria(content: string): StoriaPubblicata {
  if (!hasStoria(content)) return { disponibile: false };
  const commit = listCommit(content, ['piani', 'regole']);
  const ids = commit.flatMap(({ file }) => file.flatMap(({ prima, dopo }) => [prima, dopo]));
  const lettore = new Lettore(readBlob(content, ids));
  for (const uno of commit) lettore.read(uno);
  return { disponibile: true, cambi: lettore.list(), ultimi: listUltimi(commit) };
}
