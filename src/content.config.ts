import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLEZIONI, type NomeCollezione } from './schema/collezioni';

/** The id is the path without its extension: what the catalogue and the check call the record by. */
const load = (nome: NomeCollezione) =>
  glob({
    pattern: COLLEZIONI[nome].modello,
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
