import { expect, test } from 'vitest';
import { overlay, VALIDO } from './fixture';
import { runScript } from './programma';

test('senza errori dice quanti file ha letto, e va a buon fine', () => {
  const { codice, testo } = runScript('check.ts', [VALIDO]);
  expect(testo).toMatch(/^test\/fixtures\/valido\/: 14 file, nessun errore \(in \d+ ms\)\n$/);
  expect(codice).toBe(0);
});

test('con errori li elenca, li conta e fallisce', () => {
  const { codice, testo } = runScript('check.ts', [overlay('esito-ignoto', 'mdx-import', 'nome-file')]);
  expect(testo.trimEnd().split('\n')).toHaveLength(4);
  expect(testo).toMatch(/\n3 errori in 3 file\n$/);
  expect(testo).not.toContain('::error');
  expect(codice).toBe(1);
});

test('in CI gli errori vanno anche sulle righe della richiesta di modifica', () => {
  const { testo } = runScript('check.ts', [overlay('peso-oltre-100')], { CI: 'true' });
  expect(testo).toMatch(
    /\n::error file=.*s1-00002\.json,line=23,col=34::fasi\.1\.peso.*\n1 errore in 1 file\n$/,
  );
});

test('una cartella che non c’è si dice in una riga', () => {
  const { codice, testo } = runScript('check.ts', ['altrove']);
  expect(testo).toBe(
    'Il controllo non è partito: la cartella dei contenuti altrove/ non c’è → indica quella giusta\n',
  );
  expect(codice).toBe(1);
});
