import { findCitati } from './citati';
import { findNome, findVicino, quote } from './parole';
import { buildProblemaRimando, forEachPiano, type Regola, type Rimando } from './piano-su-disco';
import { INIZIO, type Percorso } from './posizione';
import type { Problema } from './problema';
import type { Contenuto, Parte } from './read-content';

/** What to do about a name that leads nowhere: the nearest one that exists, or else the way to make it exist. */
export function suggestNome(nome: string, nomi: Iterable<string>, altrimenti: string): string {
  const vicino = findNome(nome, nomi);
  return vicino ? `scrivi ${quote(vicino)}, se intendevi quello, o ${altrimenti}` : altrimenti;
}

/** The names of the files of a folder such as `enti`, also of those that could not be read. */
const listNomi = (cartella: string, { presenti }: Contenuto): string[] =>
  [...presenti].filter((id) => id.startsWith(`${cartella}/`)).map((id) => id.slice(cartella.length + 1));

/** Every mention must be the name of a file of a folder. */
function checkRimandi(che: string, cartella: string, rimandi: Rimando[], contenuto: Contenuto): Problema[] {
  const nomi = new Set(listNomi(cartella, contenuto));
  return rimandi
    .filter(({ nome }) => !nomi.has(nome))
    .map((rimando) => {
      const rimedio = suggestNome(
        rimando.nome,
        nomi,
        `aggiungi ${contenuto.radice}/${cartella}/${rimando.nome}.json`,
      );
      return buildProblemaRimando(rimando, `${che} ${quote(rimando.nome)} non c’è → ${rimedio}`);
    });
}

/** The ente of a plan, of a document and of a set of rules is in enti/. */
export const entiEsistenti: Regola = (contenuto, piani) => {
  const nomi = new Set(listNomi('enti', contenuto));
  const { regole, documenti } = contenuto.parti;
  const rimandi = [...regole, ...documenti].flatMap((letto): Rimando[] =>
    letto.dati.ente === undefined ? [] : [{ letto, percorso: ['ente'], nome: letto.dati.ente }],
  );
  const cartelle = piani
    .filter(({ ente }) => !nomi.has(ente))
    .map(({ cartella, ente }) => ({
      file: `${contenuto.radice}/${cartella}/piano.mdx`,
      ...INIZIO,
      percorso: '',
      messaggio: `la cartella piani/${ente}/ è di un ente che non c’è → ${suggestCartella(ente, nomi, contenuto)}`,
    }));
  return [...cartelle, ...checkRimandi('l’ente', 'enti', rimandi, contenuto)];
};

function suggestCartella(ente: string, nomi: Set<string>, { radice }: Contenuto): string {
  const vicino = findVicino(ente, nomi);
  const aggiunta = `aggiungi ${radice}/enti/${ente}.json`;
  return vicino ? `chiamala piani/${vicino}/, se è quello, o ${aggiunta}` : aggiunta;
}

/** A duty whose act a plan mentions is in adempimenti/. */
export const adempimentiEsistenti: Regola = forEachPiano(({ piano }, contenuto) => {
  const rimandi = Object.keys(piano?.dati.citati ?? {}).flatMap((nome): Rimando[] =>
    piano ? [{ letto: piano, percorso: ['citati', nome], nome }] : [],
  );
  return checkRimandi('l’adempimento', 'adempimenti', rimandi, contenuto);
});

/** The rules of a plan, and those of a file of examples, are in regole/. */
export const regoleEsistenti: Regola = (contenuto, piani) => {
  const letti = [...piani.flatMap(({ piano }) => piano ?? []), ...contenuto.parti.esempi];
  const rimandi = letti.flatMap((letto): Rimando[] =>
    letto.dati.regole === undefined ? [] : [{ letto, percorso: ['regole'], nome: letto.dati.regole }],
  );
  return checkRimandi('la regola', 'regole', rimandi, contenuto);
};

/** Every `documento`, wherever it is written, is in documenti/. */
export const documentiEsistenti: Regola = (contenuto, piani) => {
  const nomi = new Set(listNomi('documenti', contenuto));
  const letti = piani.flatMap(({ piano, settori, obiettivi }): Parte[] =>
    [piano, settori, ...obiettivi].filter((letto) => letto !== undefined),
  );
  const rimandi = letti
    .filter(({ dati }) => [...findCitati(dati).documenti].some((documento) => !nomi.has(documento)))
    .flatMap((letto) => listDocumenti(letto.dati).map(([percorso, nome]) => ({ letto, percorso, nome })));
  return checkRimandi('il documento', 'documenti', rimandi, contenuto);
};

function listDocumenti(dati: unknown, percorso: Percorso = []): [Percorso, string][] {
  if (typeof dati !== 'object' || dati === null) return [];
  return Object.entries(dati).flatMap(([chiave, valore]): [Percorso, string][] => {
    const qui = [...percorso, Array.isArray(dati) ? Number(chiave) : chiave];
    return chiave === 'documento' && typeof valore === 'string'
      ? [[qui, valore]]
      : listDocumenti(valore, qui);
  });
}
