import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listRighe, overlay } from './fixture';

/** The problems of a content in which a text says this. */
function listTrovati(testo: string): string[] {
  const content = overlay();
  const sintesi = JSON.stringify(testo);
  writeFileSync(
    join(content, 'enti/comune-di-prova.json'),
    `{ "denominazione": "Comune di Prova", "tipo": "comune", "sintesi": ${sintesi} }`,
  );
  return listRighe(content).map((riga) => /sembra esserci (.+?),/.exec(riga)?.[1] ?? riga);
}

test.each([
  ['RSSMRA80A01H501U', 'un codice fiscale'],
  ['cf rssmra80a01h501u.', 'un codice fiscale'],
  ['Scrivere a mario.rossi@comune.prova.it', 'un indirizzo e-mail'],
  ['protocollo@pec.comune.prova.it', 'un indirizzo e-mail'],
  ['cell. 333 1234567', 'un numero di telefono'],
  ['333-1234567', 'un numero di telefono'],
  ['3331234567', 'un numero di telefono'],
  ['+39 059 649 693', 'un numero di telefono'],
  ['Telefono: 059 649693', 'un numero di telefono'],
  ['t. 059 649 693', 'un numero di telefono'],
  ['0131/515111', 'un numero di telefono'],
  ['06-12345678', 'un numero di telefono'],
  ['tel. n. 333 1234567', 'un numero di telefono'],
  ['Rossi in 333 1234567', 'un numero di telefono'],
])('«%s» è %s', (testo, che) => {
  expect(listTrovati(testo)).toEqual([che]);
});

test.each([
  '5.717.814,53',
  '€ 3.331.234.567,00',
  '3.593 bambini in base ad accessi - 874 frequentanti',
  'S5.00016 e DG.00004/S4.00002',
  '02.02.01.01.00001',
  '03.02.01.3100001',
  '00002 12345',
  'DGC n. 21 del 20/12/2023',
  'DU 1234/2021',
  '01/12/2022 - 31/12/2022',
  '2022-2024',
  'dal 2019 al 2021: 350 400 450',
  '06 uffici su 12',
  'n. 3 123 456 accessi',
  '97,0% consigli di scuola - 59 nuovi progetti',
  'SMARTWORKING2023 e PIAO2024',
  'telefono fisso e cellulare: 12 linee',
  'CIG 3331234567',
  'CUP: 3331234567',
  'prot. 0131/515111',
  'prot. n. 0131/515111 del 2 maggio',
  'n. 3331234567',
  'importo di 3331234567 euro',
  '€ 3331234567',
])('«%s» non è un dato personale', (testo) => {
  expect(listTrovati(testo)).toEqual([]);
});

test('i contatti dell’ente, nella sua scheda, si pubblicano', () => {
  const content = overlay();
  const anagrafica = {
    telefono: '0131 515111',
    posta: 'protocollo@comune.prova.it',
    pec: 'comune@pec.prova.it',
  };
  const ente = { denominazione: 'Comune di Prova', tipo: 'comune', sintesi: 'Un comune.', anagrafica };
  writeFileSync(join(content, 'enti/comune-di-prova.json'), JSON.stringify(ente));
  expect(listRighe(content)).toEqual([]);
});

test('il dato personale non finisce nel messaggio, che si legge anche nei registri pubblici', () => {
  expect(
    listRighe(overlay('privacy-email', 'privacy-codice-fiscale', 'privacy-telefono')).join('\n'),
  ).not.toMatch(/mario|RSSMRA|515111/);
});
