import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a Chromium usually is; CHROMIUM_PATH comes first. */
const PATHS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const find = (): string | undefined => PATHS.find((path) => path && existsSync(path));

/** Only where it can be done without asking: Debian or Ubuntu, as root. */
function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Chromium is not here: installing Debian’s package «chromium» for the browser tests…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const { status, stderr } = spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) console.error(stderr);
}

/**
 * The Chromium that the browser tests drive: found, or installed where the system lets us.
 * @throws if there is none, saying what to do
 */
export function findChromium(): string {
  const here = find();
  if (here) return here;
  install();
  const installed = find();
  if (installed) return installed;
  throw new Error(
    'No Chromium for the browser tests → install Chromium or Google Chrome, or say where it is with CHROMIUM_PATH',
  );
}

/** Options that make it behave the same everywhere, also as root, and keep it from calling home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
