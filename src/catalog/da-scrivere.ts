import { readFileSync } from 'node:fs';
import type { PianoCalcolato } from '../domain/piano';
import { getCatalogo } from '.';
import { saveRiassunto } from './fonte';

/** What a build that takes some pages from an earlier one has to write; it passes it on in the file named by `DA_SCRIVERE_FILE`. */
export interface DaScrivere {
  /** The bodies whose pages are to be written. */
  enti: string[];
  /** Whether the pages of all the plans together are to be written as well. */
  paese: boolean;
  /** The addresses of the pages that are there already, for the map of the site. */
  giaScritte: string[];
  /** Where what the pages of all the plans together need of each body is, or is to be left. */
  riassunti: { ente: string; cartella: string }[];
}

/** What the build has asked for; nothing if everything is to be written. */
export function readDaScrivere(): DaScrivere | undefined {
  const file = process.env.DA_SCRIVERE_FILE;
  return file ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

async function loadPianiDaScrivere(): Promise<PianoCalcolato[]> {
  const catalogo = await getCatalogo();
  const daScrivere = readDaScrivere();
  if (!daScrivere) return catalogo;
  const enti = new Set(daScrivere.enti);
  const piani = catalogo.filter(({ ente }) => enti.has(ente));
  const perEnte = Map.groupBy(piani, ({ ente }) => ente);
  for (const { ente, cartella } of daScrivere.riassunti)
    if (enti.has(ente)) saveRiassunto(perEnte.get(ente) ?? [], cartella);
  return piani;
}

let piani: Promise<PianoCalcolato[]> | undefined;

/**
 * The plans of the bodies whose pages are to be written: all of them, unless the build says otherwise. The pages of a body
 * see only these, so that none can come to depend on a body that may not be there.
 */
export function getPianiDaScrivere(): Promise<PianoCalcolato[]> {
  if (import.meta.env.DEV) return loadPianiDaScrivere();
  piani ??= loadPianiDaScrivere();
  return piani;
}
