import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { glob } from 'astro/loaders';
import { COLLEZIONI, type NomeCollezione } from './schema/collezioni';

/** Who writes only some bodies does not read the others. */
const soliEnti: string[] | undefined = process.env.DA_SCRIVERE_FILE
  ? JSON.parse(readFileSync(process.env.DA_SCRIVERE_FILE, 'utf8')).enti
  : undefined;

/** Where the files of a collection are; of one that has a file or a folder for each body, only those of the bodies to read. */
function listModelli(nome: NomeCollezione): string[] {
  const { modello } = COLLEZIONI[nome];
  if (!soliEnti || !/^(enti|piani)\//.test(modello)) return [modello];
  return soliEnti.map((ente) => modello.replace('*', ente));
}

/** The id is the path without its extension: what the catalogue and the check call the record by. */
const load = (nome: NomeCollezione) =>
  glob({
    pattern: listModelli(nome),
    base: process.env.CONTENT_DIR ?? './content',
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });

export const collections = {
  enti: defineCollection({ loader: load('enti'), schema: COLLEZIONI.enti.schema }),
  documenti: defineCollection({ loader: load('documenti'), schema: COLLEZIONI.documenti.schema }),
  regole: defineCollection({ loader: load('regole'), schema: COLLEZIONI.regole.schema }),
  esempi: defineCollection({ loader: load('esempi'), schema: COLLEZIONI.esempi.schema }),
  adempimenti: defineCollection({ loader: load('adempimenti'), schema: COLLEZIONI.adempimenti.schema }),
  piani: defineCollection({ loader: load('piani'), schema: COLLEZIONI.piani.schema }),
  settori: defineCollection({ loader: load('settori'), schema: COLLEZIONI.settori.schema }),
  prospetti: defineCollection({ loader: load('prospetti'), schema: COLLEZIONI.prospetti.schema }),
  rilevazioni: defineCollection({ loader: load('rilevazioni'), schema: COLLEZIONI.rilevazioni.schema }),
  giudizi: defineCollection({ loader: load('giudizi'), schema: COLLEZIONI.giudizi.schema }),
  obiettivi: defineCollection({ loader: load('obiettivi'), schema: COLLEZIONI.obiettivi.schema }),
  inventari: defineCollection({ loader: load('inventari'), schema: COLLEZIONI.inventari.schema }),
  istantanee: defineCollection({ loader: load('istantanee'), schema: COLLEZIONI.istantanee.schema }),
  sezioni: defineCollection({ loader: load('sezioni'), schema: COLLEZIONI.sezioni.schema }),
  guida: defineCollection({ loader: load('guida'), schema: COLLEZIONI.guida.schema }),
  glossario: defineCollection({ loader: load('glossario'), schema: COLLEZIONI.glossario.schema }),
  misure: defineCollection({ loader: load('misure'), schema: COLLEZIONI.misure.schema }),
  siti: defineCollection({ loader: load('siti'), schema: COLLEZIONI.siti.schema }),
};
