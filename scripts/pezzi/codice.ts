import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import { hash } from './chiavi';

/** What decides how the pages are written from the same contents. */
const CODICE = [
  'src/**',
  'scripts/run-astro.ts',
  'scripts/pezzi/**',
  'scripts/ricerca/**',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** What decides whether contents are right. */
const CODICE_DEL_CONTROLLO = ['src/**', 'scripts/content/**', 'package-lock.json'];

const hashFile = (modelli: string[], root: string): string[][] =>
  glob
    .sync(modelli, { cwd: root })
    .sort()
    .map((uno) => [uno, hash(readFileSync(join(root, uno)))]);

/** The state of everything, apart from the contents, that can change a page: the code, the packages, Node, the address of the site. */
export const computeCodice = (root = '.', env = process.env): string =>
  hash(JSON.stringify([hashFile(CODICE, root), process.version, env.SITE_URL]));

/** The state of everything, apart from the contents, that can change what a check says. */
export const computeCodiceDelControllo = (root = '.'): string =>
  hash(JSON.stringify([hashFile(CODICE_DEL_CONTROLLO, root), process.version]));
