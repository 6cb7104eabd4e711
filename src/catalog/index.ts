import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { readFileSync } from 'node:fs';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { AdempimentoLetto } from '../domain/adempimento';
import { computeCatalogo } from '../domain/catalogo';
import { type EsempioRisolto, solveEsempio } from '../domain/esempio';
import type { PianoCalcolato } from '../domain/piano';
import type { StoriaPubblicata } from '../domain/pubblicazione';
import type { Guida } from '../schema/guida';
import type { Sito } from '../schema/sito';
import { assembleAdempimenti, assemblePiani, type Contenuti } from './assemble';
import { timePasso } from './tempi';

type Nome = keyof Contenuti;

/** Sorted by id: the glob loader gives no order of its own, and the output must not depend on the disk. */
async function readCollezione<N extends Nome>(nome: N): Promise<Contenuti[N]> {
  const record = (await getCollection(nome)) as CollectionEntry<N>[];
  const letti = record.map(({ id, data }) => ({ id, dati: data })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return letti as unknown as Contenuti[N];
}

/** What changed after publication: the build writes it, because it needs git; without a build there is none. */
function readStoria(): StoriaPubblicata {
  const file = process.env.STORIA_FILE;
  return file ? JSON.parse(readFileSync(file, 'utf8')) : { disponibile: false };
}

async function readContenuti(): Promise<Contenuti> {
  return {
    enti: await readCollezione('enti'),
    documenti: await readCollezione('documenti'),
    regole: await readCollezione('regole'),
    adempimenti: await readCollezione('adempimenti'),
    piani: await readCollezione('piani'),
    settori: await readCollezione('settori'),
    prospetti: await readCollezione('prospetti'),
    rilevazioni: await readCollezione('rilevazioni'),
    giudizi: await readCollezione('giudizi'),
    obiettivi: await readCollezione('obiettivi'),
    inventari: await readCollezione('inventari'),
    istantanee: await readCollezione('istantanee'),
    sezioni: await readCollezione('sezioni'),
  };
}

async function loadCatalogo(): Promise<PianoCalcolato[]> {
  const contenuti = await timePasso('lettura', readContenuti);
  return timePasso('calcolo', () =>
    computeCatalogo(assemblePiani(contenuti, readStoria()), assembleAdempimenti(contenuti)),
  );
}

let catalogo: Promise<PianoCalcolato[]> | undefined;

/** All the plans, read and computed once for the whole build; every page receives its values from here. */
export function getCatalogo(): Promise<PianoCalcolato[]> {
  // In development the content may change under a running server.
  if (import.meta.env.DEV) return loadCatalogo();
  catalogo ??= loadCatalogo();
  return catalogo;
}

/** The duties of the law that the site looks for, in their order. */
export const listAdempimenti = async (): Promise<AdempimentoLetto[]> =>
  assembleAdempimenti({ adempimenti: await readCollezione('adempimenti') });

/** The prose of a plan (`piano.mdx`), ready to render. */
export async function renderPiano({ ente, chiave }: PianoCalcolato): Promise<AstroComponentFactory> {
  const entry = await getEntry('piani', `piani/${ente}/${chiave}/piano`);
  if (!entry) throw new Error(`piani/${ente}/${chiave}/piano.mdx non c’è`);
  return (await render(entry)).Content;
}

/** The sections of a plan told in plain words, in their order, ready to render. */
export async function listSezioni({ ente, chiave }: PianoCalcolato) {
  const cartella = `piani/${ente}/${chiave}/sezioni/`;
  const sezioni = (await getCollection('sezioni')).filter(({ id }) => id.startsWith(cartella));
  const rese = sezioni.map(async (sezione) => ({
    chiave: sezione.id.replace(cartella, ''),
    dati: sezione.data,
    Contenuto: (await render(sezione)).Content,
  }));
  return (await Promise.all(rese)).sort((a, b) => a.dati.ordine - b.dati.ordine);
}

/** Every record of rules, in the order of their names: also those that no plan uses yet. */
export const listRegole = async () =>
  (await readCollezione('regole')).map(({ id, dati }) => ({ chiave: id.replace('regole/', ''), dati }));

/** The worked examples of every record of rules, each with what comes out of it. */
export async function listEsempi(): Promise<EsempioRisolto[]> {
  const regole = new Map((await listRegole()).map(({ chiave, dati }) => [chiave, dati]));
  const file = (await getCollection('esempi')).sort((a, b) => (a.id < b.id ? -1 : 1));
  return file.flatMap(({ data }) => {
    const sue = regole.get(data.regole);
    if (!sue) throw new Error(`gli esempi di «${data.regole}» non hanno regole: «npm run check» dice dove`);
    return Object.entries(data.casi).map(([chiave, esempio]) => ({
      chiave,
      regole: data.regole,
      esempio,
      soluzione: solveEsempio(esempio, sue),
    }));
  });
}

async function loadGlossario() {
  const termini = await getCollection('glossario');
  return termini
    .map(({ id, data }) => ({ chiave: id.replace('glossario/', ''), dati: data }))
    .sort((a, b) => (a.chiave < b.chiave ? -1 : 1));
}

let glossario: ReturnType<typeof loadGlossario> | undefined;

/** The words of the glossary, in alphabetical order; every page looks for its own among them. */
export function listGlossario(): ReturnType<typeof loadGlossario> {
  if (import.meta.env.DEV) return loadGlossario();
  glossario ??= loadGlossario();
  return glossario;
}

/** What was measured of the site, in the order of the page that shows it. */
export async function listMisure() {
  const misure = await getCollection('misure');
  return misure
    .map(({ id, data }) => ({ chiave: id.replace('misure/', ''), dati: data }))
    .sort((a, b) => a.dati.ordine - b.dati.ordine);
}

/** The other sites that the search looks in too, in the order of their names. */
export async function listSiti(): Promise<Sito[]> {
  const siti = (await getCollection('siti')).map(({ data }) => ({
    ...data,
    indirizzo: data.indirizzo.replace(/\/+$/, ''),
  }));
  return siti.sort((a, b) => a.nome.localeCompare(b.nome, 'it'));
}

/** The pages of the guide, in their order. */
export async function listGuida(): Promise<
  { chiave: string; dati: Guida; Contenuto: AstroComponentFactory }[]
> {
  const pagine = await getCollection('guida');
  const rese = pagine.map(async (pagina) => ({
    chiave: pagina.id.replace('guida/', ''),
    dati: pagina.data,
    Contenuto: (await render(pagina)).Content,
  }));
  return (await Promise.all(rese)).sort((a, b) => a.dati.ordine - b.dati.ordine);
}
