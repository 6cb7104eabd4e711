import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { besides, restoreDist, swapDist } from '../../scripts/scambio';
import { makeCartella } from './fixture';

function write(root: string, file: string, testo: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), testo);
}

/** A published site and a new one, which lacks the pages of a body that did not change. */
function makeSiti() {
  const dist = join(makeCartella(), 'dist');
  const nuovo = besides(dist, 'nuovo');
  write(dist, 'index.html', 'vecchio');
  write(dist, 'enti/uno/index.html', 'uno');
  write(dist, 'enti/due/index.html', 'due di prima');
  write(nuovo, 'index.html', 'nuovo');
  write(nuovo, 'enti/due/index.html', 'due di adesso');
  return { dist, nuovo, read: (file: string) => readFileSync(join(dist, file), 'utf8') };
}

test('il sito nuovo prende dal vecchio le cartelle che non sono cambiate, e non resta altro', async () => {
  const { dist, nuovo, read } = makeSiti();
  await swapDist(nuovo, dist, ['enti/uno']);
  expect([read('index.html'), read('enti/uno/index.html'), read('enti/due/index.html')]).toEqual([
    'nuovo',
    'uno',
    'due di adesso',
  ]);
  expect(readdirSync(dirname(dist))).toEqual(['dist']);
});

test('se una cartella non si può prendere, il sito vecchio torna com’era', async () => {
  const { dist, nuovo, read } = makeSiti();
  await expect(swapDist(nuovo, dist, ['enti/uno', 'enti/mai-visto'])).rejects.toThrow();
  expect([read('index.html'), read('enti/uno/index.html')]).toEqual(['vecchio', 'uno']);
  expect(existsSync(join(nuovo, 'enti/uno'))).toBe(false);
});

test('dopo un’interruzione a metà, le cartelle già passate tornano nel sito vecchio', async () => {
  const { dist, nuovo, read } = makeSiti();
  writeFileSync(besides(dist, 'passate.json'), JSON.stringify(['enti/uno']));
  renameSync(dist, besides(dist, 'vecchio'));
  renameSync(join(besides(dist, 'vecchio'), 'enti/uno'), join(nuovo, 'enti/uno'));
  await restoreDist(dist);
  expect([read('index.html'), read('enti/uno/index.html')]).toEqual(['vecchio', 'uno']);
  expect(readdirSync(dirname(dist)).sort()).toEqual(['.dist-nuovo', 'dist']);
});
