import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';

/** Starting a program takes about a second, and much more on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** Runs a program of scripts/ as npm does, and gives back all that it prints. */
export function runScript(nome: string, argomenti: string[], env: Record<string, string> = {}) {
  const esito = spawnSync(process.execPath, ['--import', 'tsx', join('scripts', nome), ...argomenti], {
    encoding: 'utf8',
    env: { ...process.env, CI: '', ...env },
  });
  return { codice: esito.status, testo: esito.stdout + esito.stderr };
}
