import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listRighe, overlay, VALIDO } from './fixture';
import { runScript } from './programma';

const FILE = 'piani/comune-di-prova/piano-2024/istantanee.json';
const read = (content: string) => JSON.parse(readFileSync(join(content, FILE), 'utf8'));

test('se tutto è congelato e nulla è cambiato lo dice in una riga', () => {
  const { codice, testo } = runScript('istantanee.ts', [VALIDO]);
  expect(testo).toBe('Ogni versione è congelata e i suoi dati sono quelli dell’ultima edizione.\n');
  expect(codice).toBe(0);
});

test('di una versione cambiata dà la riga da aggiungere, e non scrive nulla', () => {
  const content = overlay('istantanea-cambiata');
  const prima = read(content);
  const { testo } = runScript('istantanee.ts', ['--data', '2026-12-01', content]);
  expect(testo).toMatch(
    /consuntivo: cambiata\n {2}\{ "sha256": "[0-9a-f]{64}", "data": "2026-12-01", "motivo": "rettifica: …" \}\n/,
  );
  expect(testo).not.toContain('approvato:');
  expect(read(content)).toEqual(prima);
});

test('con --scrivi e un motivo aggiunge l’edizione, e il controllo torna in pari', () => {
  const content = overlay('istantanea-cambiata');
  expect(listRighe(content)).toHaveLength(1);
  runScript('istantanee.ts', ['--scrivi', 'rettifica: l’esito', '--data', '2026-12-01', content]);
  expect(read(content).consuntivo).toHaveLength(2);
  expect(read(content).consuntivo[1]).toMatchObject({ data: '2026-12-01', motivo: 'rettifica: l’esito' });
  expect(listRighe(content)).toEqual([]);
});

test('con --congela scrive la prima edizione, senza un motivo, delle sole versioni aperte', () => {
  const content = overlay();
  const attese = read(content);
  rmSync(join(content, FILE));
  expect(listRighe(content)).toEqual([]);
  runScript('istantanee.ts', ['--congela', '--data', '2026-11-21', content]);
  expect(read(content)).toEqual(attese);
});

test('con altri errori nei contenuti non comincia', () => {
  const { codice, testo } = runScript('istantanee.ts', ['--congela', overlay('nome-file')]);
  expect(testo).toContain('prima lancia «npm run check»');
  expect(codice).toBe(1);
});
