import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPiani } from '../leggi';

const piani = readPiani('content');
const controlli = piani.flatMap((piano) => piano.controlli.map((controllo) => ({ piano, controllo })));

test('ogni controllo ha un indirizzo solo suo', () => {
  const indirizzi = controlli.map(({ controllo }) => controllo.indirizzo);
  expect(indirizzi.length).toBeGreaterThan(0);
  expect(new Set(indirizzi).size).toBe(indirizzi.length);
});

test('il file che «Correggi la trascrizione» apre c’è', () => {
  const file = controlli.map(
    ({ piano, controllo }) => `content/piani/${piano.ente}/${piano.chiave}/${controllo.soggetto.file}`,
  );
  expect(file.filter((uno) => !existsSync(uno))).toEqual([]);
});

test('ogni giudizio dice perché', () => {
  const muti = controlli.filter(({ controllo }) => controllo.gravita === 'giudizio' && !controllo.nota);
  expect(muti.map(({ controllo }) => controllo.id)).toEqual([]);
});

test('«dato parziale per scrutinati e promossi» spiega l’esito di 00012, e le due cifre restano', () => {
  const trovato = controlli.find(({ controllo }) => controllo.id === 'esito-indicatore-00012');
  expect(trovato?.controllo).toMatchObject({
    gravita: 'giudizio',
    dichiarato: 'quasi raggiunto',
    calcolato: 'Non raggiunto',
    giudizio: { di: 'ente', riga: 145 },
  });
});
