import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatLinkModifica, formatLinkSegnalazione, REPOSITORY } from '../../src/components/progetto';

const SEGNALAZIONE = new URL(
  formatLinkSegnalazione({
    titolo: '00012 N. utenti & co.',
    pagina: 'https://esempio.it/controlli/#a',
    testo: 'Una riga.\nUn’altra: 3 < 5',
    documento: 'Relazione, riga 7',
  }),
);

test('una segnalazione apre il modulo degli errori con i campi già scritti', () => {
  expect(SEGNALAZIONE.href).toMatch(`${REPOSITORY}/issues/new?`);
  expect(Object.fromEntries(SEGNALAZIONE.searchParams)).toEqual({
    template: 'errore.yml',
    title: '00012 N. utenti & co.',
    pagina: 'https://esempio.it/controlli/#a',
    testo: 'Una riga.\nUn’altra: 3 < 5',
    documento: 'Relazione, riga 7',
  });
});

test('i campi hanno i nomi che il modulo aspetta', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/errore.yml', 'utf8'));
  const nomi = body.map(({ id }: { id: string }) => id);
  const scritti = [...SEGNALAZIONE.searchParams.keys()].filter(
    (nome) => !['template', 'title'].includes(nome),
  );
  expect(scritti).toEqual(nomi);
});

test('correggere apre il file nell’editor', () => {
  expect(formatLinkModifica('content/enti/a.json')).toBe(`${REPOSITORY}/edit/main/content/enti/a.json`);
});
