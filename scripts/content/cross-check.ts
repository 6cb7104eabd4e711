import { cartelleComplete, nomiDeiFile } from './check-cartelle';
import { codiciUnici } from './check-codici';
import { esempiGiusti } from './check-esempi';
import { esitiPrevisti } from './check-esiti';
import { richiesteSuObiettivi, risultatiDiFasi, unSoloTitolare } from './check-obiettivi';
import { padriSenzaGiri } from './check-padri';
import { pesiObiettivi, pesiSettori } from './check-pesi';
import { nienteDatiPersonali } from './check-privacy';
import { prospettiCoerenti } from './check-prospetti';
import { righeEsistenti } from './check-righe';
import { adempimentiEsistenti, documentiEsistenti, entiEsistenti, regoleEsistenti } from './check-rimandi';
import { padriEsistenti, settoriEsistenti, versioniDichiarate } from './check-rimandi-piano';
import { nomiDelleVersioni, versioniInOrdine } from './check-versioni';
import { listPiani, type Regola } from './piano-su-disco';
import { type Problema, sortProblemi } from './problema';
import type { Contenuto } from './read-content';

/** What must hold between files, beyond the shape of each. */
const REGOLE: Regola[] = [
  cartelleComplete,
  nomiDeiFile,
  codiciUnici,
  entiEsistenti,
  documentiEsistenti,
  regoleEsistenti,
  adempimentiEsistenti,
  righeEsistenti,
  nomiDelleVersioni,
  versioniInOrdine,
  versioniDichiarate,
  settoriEsistenti,
  padriEsistenti,
  padriSenzaGiri,
  unSoloTitolare,
  richiesteSuObiettivi,
  risultatiDiFasi,
  pesiObiettivi,
  pesiSettori,
  esitiPrevisti,
  esempiGiusti,
  prospettiCoerenti,
  nienteDatiPersonali,
];

/** All the problems between the files of a content directory, sorted. */
export function crossCheck(contenuto: Contenuto): Problema[] {
  const piani = listPiani(contenuto);
  return sortProblemi(REGOLE.flatMap((regola) => regola(contenuto, piani)));
}
