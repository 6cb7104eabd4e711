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

/** The state of everything, apart from the contents, that can change a page: the code, the packages, Node, the address of the site. */
export function computeCodice(root = '.', env = process.env): string {
  const file = glob.sync(CODICE, { cwd: root }).sort();
  const impronte = file.map((uno) => [uno, hash(readFileSync(join(root, uno)))]);
  return hash(JSON.stringify([impronte, process.version, env.SITE_URL]));
}
