import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

function runVitest(filtri: string[]): { passed: number; failed: number } {
  const report = join(mkdtempSync(join(tmpdir(), 'piano-aperto-')), 'report.json');
  const args = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  run('vitest', [...args, ...filtri], { ...process.env, CHROMIUM_PATH: findChromium() });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot even be loaded has no failed test, but it is a failure.
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** `npm test [part of a path]`: everything that must hold before a change is accepted; ends with the totals. */
function main(filtri: string[]): void {
  const passi = filtri.length > 0 ? [] : PASSI;
  const esiti = passi.map(([nome, command, args]) => {
    const passed = run(command, args);
    console.log(`${passed ? '✓' : '✗'} ${nome}`);
    return passed;
  });
  const { passed, failed } = runVitest(filtri);
  const rotti = esiti.filter((esito) => !esito).length;
  console.log(`${passed + esiti.length - rotti} passed, ${failed + rotti} failed`);
  process.exitCode = failed + rotti > 0 ? 1 : 0;
}

main(process.argv.slice(2));
