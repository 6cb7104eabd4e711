import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeCartella } from './fixture';
import { runScript } from './programma';

const daFermare: (() => void)[] = [];
afterEach(() => {
  for (const stop of daFermare.splice(0)) stop();
});

/** Starts the server on a port and waits until it says its address. */
function startServe(dist: string, porta: number): Promise<{ indirizzo: string; detto: string }> {
  const processo = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    env: { ...process.env, DIST_DIR: dist, PORT: String(porta) },
  });
  daFermare.push(() => processo.kill());
  let detto = '';
  return new Promise((resolve, reject) => {
    processo.on('exit', () => reject(new Error(detto)));
    processo.stdout.on('data', (parte: Buffer) => {
      detto += parte;
      const indirizzo = /http:\S+/.exec(detto)?.[0];
      if (indirizzo) resolve({ indirizzo, detto });
    });
  });
}

/** A port that another server is using. */
async function occupyPorta(): Promise<number> {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  daFermare.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

test('serve le pagine e, dove non ce n’è una, la pagina 404 con il suo codice', async () => {
  const dist = makeCartella();
  writeFileSync(join(dist, 'index.html'), 'casa');
  writeFileSync(join(dist, '404.html'), 'non c’è');
  const occupata = await occupyPorta();
  const { indirizzo, detto } = await startServe(dist, occupata);
  expect(detto).toContain(`La porta ${occupata} è occupata, provo la ${occupata + 1}.`);
  expect(await (await fetch(indirizzo)).text()).toBe('casa');
  const mancante = await fetch(`${indirizzo}altro/`);
  expect(mancante.status).toBe(404);
  expect(await mancante.text()).toBe('non c’è');
});

test('se il sito non è costruito lo dice', () => {
  const { codice, testo } = runScript('serve.ts', [], { DIST_DIR: join(makeCartella(), 'dist') });
  expect(testo).toContain('il sito non è ancora costruito → lancia «npm run build»');
  expect(codice).toBe(1);
});
