import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CHROMIUM_ARGS, findChromium } from '../chromium';

/** Not a dependency: it is 114 packages and 176 MB for a measure that few take. npm fetches this version when it is asked for. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIE = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse's scores for a page on a phone, from 0 to 100. */
export async function readPunteggi(url: string): Promise<Record<string, number>> {
  const args = [
    '--yes',
    LIGHTHOUSE,
    url,
    '--quiet',
    '--output=json',
    '--no-enable-error-reporting',
    `--only-categories=${CATEGORIE.join(',')}`,
    `--chrome-flags=--headless=new ${CHROMIUM_ARGS.join(' ')}`,
  ];
  const { stdout } = await promisify(execFile)('npx', args, {
    env: { ...process.env, CHROME_PATH: findChromium() },
    maxBuffer: 64 * 1024 * 1024,
  });
  const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
  return Object.fromEntries(
    CATEGORIE.map((categoria) => [categoria, Math.round((categories[categoria]?.score ?? 0) * 100)]),
  );
}
