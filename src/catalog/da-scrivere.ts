import { readFileSync } from 'node:fs';
import type { PianoCalcolato } from '../domain/piano';
import { getCatalogo } from '.';

/** What a build that takes some pages from an earlier one has to write; it passes it on in the file named by `DA_SCRIVERE_FILE`. */
export interface DaScrivere {
  /** The bodies whose pages are to be written. */
  enti: string[];
  /** The addresses of the pages that are there already, for the map of the site. */
  giaScritte: string[];
}

async function loadPianiDaScrivere(): Promise<PianoCalcolato[]> {
  const catalogo = await getCatalogo();
  const file = process.env.DA_SCRIVERE_FILE;
  if (!file) return catalogo;
  const { enti }: DaScrivere = JSON.parse(readFileSync(file, 'utf8'));
  const scelti = new Set(enti);
  return catalogo.filter(({ ente }) => scelti.has(ente));
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
