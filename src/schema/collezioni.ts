import { Adempimento } from './adempimento';
import { Documento } from './documento';
import { Ente } from './ente';
import { Esempi } from './esempio';
import { Giudizi } from './giudizio';
import { Guida } from './guida';
import { Inventario } from './inventario';
import { Istantanee } from './istantanea';
import { Misure } from './misure';
import { Obiettivo } from './obiettivo';
import { Piano } from './piano';
import { Prospetti } from './prospetto';
import { Regole } from './regole';
import { Rilevazioni } from './rilevazione';
import { Settori } from './settore';
import { Sezione } from './sezione';
import { Sito } from './sito';
import { Termine } from './termine';

/**
 * Che cosa può stare in `content/`: per ogni raccolta, dove stanno i file e la forma di ciascuno.
 * Il controllo e il sito leggono questa stessa tabella; un file fuori da qui è un errore.
 */
export const COLLEZIONI = {
  enti: { modello: 'enti/*.json', schema: Ente },
  documenti: { modello: 'documenti/*.json', schema: Documento },
  regole: { modello: 'regole/*.json', schema: Regole },
  esempi: { modello: 'esempi/*.json', schema: Esempi },
  adempimenti: { modello: 'adempimenti/*.json', schema: Adempimento },
  piani: { modello: 'piani/*/*/piano.mdx', schema: Piano },
  settori: { modello: 'piani/*/*/settori.json', schema: Settori },
  prospetti: { modello: 'piani/*/*/prospetti.json', schema: Prospetti },
  rilevazioni: { modello: 'piani/*/*/rilevazioni.json', schema: Rilevazioni },
  giudizi: { modello: 'piani/*/*/giudizi.json', schema: Giudizi },
  obiettivi: { modello: 'piani/*/*/obiettivi/*.json', schema: Obiettivo },
  inventari: { modello: 'piani/*/*/inventario.json', schema: Inventario },
  istantanee: { modello: 'piani/*/*/istantanee.json', schema: Istantanee },
  sezioni: { modello: 'piani/*/*/sezioni/*.mdx', schema: Sezione },
  guida: { modello: 'guida/*.mdx', schema: Guida },
  glossario: { modello: 'glossario/*.json', schema: Termine },
  misure: { modello: 'misure/*.json', schema: Misure },
  siti: { modello: 'siti/*.json', schema: Sito },
} as const;

export type NomeCollezione = keyof typeof COLLEZIONI;
