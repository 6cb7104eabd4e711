import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeDeposito } from './deposito';
import { makeCartella } from './fixture';

/** The program in a folder of its own: Astro keeps what it has read beside the program, and other tests build too. */
function makeProgramma(): string {
  const cartella = makeCartella();
  for (const pezzo of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(pezzo, join(cartella, pezzo), { recursive: true });
  mkdirSync(join(cartella, 'node_modules'));
  for (const pacchetto of readdirSync('node_modules').filter((nome) => !['.astro', '.cache'].includes(nome)))
    symlinkSync(resolve('node_modules', pacchetto), join(cartella, 'node_modules', pacchetto));
  return cartella;
}

/** The files of a site, with what is in each. */
export function readSito(dist: string): Map<string, string> {
  const file = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((voce) => voce.isFile());
  return new Map(
    file.map((voce) => {
      const percorso = join(voce.parentPath, voce.name);
      return [percorso.slice(dist.length + 1), readFileSync(percorso, 'latin1')];
    }),
  );
}

/** The files that are not the same in two sites. */
export const listDiversi = (prima: Map<string, string>, dopo: Map<string, string>): string[] =>
  [...new Set([...prima.keys(), ...dopo.keys()])].filter((file) => prima.get(file) !== dopo.get(file));

/** A repository with the small administration, some more of the real contents, and a program that builds them and gives back what it said. */
export function makeCostruzione(altri: string[]) {
  const deposito = makeDeposito();
  for (const pezzo of altri)
    cpSync(join('content', pezzo), join(deposito.content, pezzo), { recursive: true });
  deposito.publish();
  const programma = makeProgramma();
  const build = (dist: string, ...opzioni: string[]): string => {
    const env = { ...process.env, CONTENT_DIR: deposito.content, DIST_DIR: dist };
    const args = ['--import', 'tsx', 'scripts/build.ts', ...opzioni];
    return execFileSync(process.execPath, args, { cwd: programma, env, encoding: 'utf8' });
  };
  return { deposito, build };
}
