import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSito } from './build';
import { findChromium } from './chromium';

/** One part of the tests that is not Vitest's: it passes or it does not. */
const PASSI: [string, string, string[]][] = [
  ['Layout and lint', 'biome', ['check', '.']],
  ['Layout of content/', 'tsx', ['scripts/format-content.ts', '--check']],
  ['Types of the pages', 'astro', ['check']],
  ['Types of the programs', 'tsc', ['--noEmit']],
];

/** npm puts node_modules/.bin on the PATH, so a tool is called by its name. */
function run(command: string, args: string[], env = process.env): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** The real site, once for all the files of browser tests: builds side by side in one folder get in each other's way. */
async function buildPerTutti(cartella: string): Promise<{ SITO_COSTRUITO?: string }> {
  const dist = join(cartella, 'dist');
  try {
    await buildSito({ content: 'content', dist });
    return { SITO_COSTRUITO: dist };
  } catch (causa) {
    // The browser tests will try for themselves, and say what is wrong.
    console.error(causa instanceof Error ? causa.message : causa);
    return {};
  }
}

async function runVitest(filtri: string[]): Promise<{ passed: number; failed: number }> {
  const cartella = mkdtempSync(join(tmpdir(), 'piano-aperto-'));
  const report = join(cartella, 'report.json');
  const sito = filtri.length > 0 ? {} : await buildPerTutti(cartella);
  const args = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  run('vitest', [...args, ...filtri], { ...process.env, ...sito, CHROMIUM_PATH: findChromium() });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot even be loaded has no failed test, but it is a failure.
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** `npm test [part of a path]`: everything that must hold before a change is accepted; ends with the totals. */
async function main(filtri: string[]): Promise<void> {
  const passi = filtri.length > 0 ? [] : PASSI;
  const esiti = passi.map(([nome, command, args]) => {
    const passed = run(command, args);
    console.log(`${passed ? '✓' : '✗'} ${nome}`);
    return passed;
  });
  const { passed, failed } = await runVitest(filtri);
  const rotti = esiti.filter((esito) => !esito).length;
  console.log(`${passed + esiti.length - rotti} passed, ${failed + rotti} failed`);
  process.exitCode = failed + rotti > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
