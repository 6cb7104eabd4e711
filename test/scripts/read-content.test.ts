import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check-content';
import { crossCheck } from '../../scripts/content/cross-check';
import { formatProblema } from '../../scripts/content/problema';
import { readContent } from '../../scripts/content/read-content';
import { listRighe, makeCartella, overlay, VALIDO } from './fixture';

const OBIETTIVI = 'content/piani/comune-di-prova/piano-2024/obiettivi';

describe('un contenuto valido', () => {
  const { collezioni, problemi, quantiFile } = readContent(VALIDO);

  test('non ha problemi', () => {
    expect(listRighe(VALIDO)).toEqual([]);
    expect(problemi).toEqual([]);
  });

  test('si legge tutto, ogni file nella sua raccolta e in ordine', () => {
    expect(quantiFile).toBe(14);
    expect(collezioni.obiettivi.map(({ id }) => id.split('/').at(-1))).toEqual([
      '01-01',
      '01',
      's1-00001',
      's1-00002',
    ]);
    expect(collezioni.enti[0]?.id).toBe('enti/comune-di-prova');
  });

  test('di un file MDX dà l’intestazione, il testo e i luoghi', () => {
    const [piano] = collezioni.piani;
    expect(piano?.dati.versioni.consuntivo?.data).toBe('2024-12-31');
    expect(piano?.corpo?.trim()).toMatch(/^## Che cosa c.è/);
    expect(piano?.luogo(['versioni', 'consuntivo', 'data'])).toEqual({ riga: 16, colonna: 11 });
  });
});

describe('più difetti insieme', () => {
  test('due file rotti, con più difetti ciascuno, si dicono tutti in una volta e in ordine', () => {
    const content = overlay();
    writeFileSync(
      content.replace(/content$/, `${OBIETTIVI}/01.json`),
      '{\n  "codice": "01",\n  "livello": "alto",\n  "fonte": { "riga": 1.5, "pag": 3 },\n  "fonte": { "riga": "20" }\n}\n',
    );
    writeFileSync(
      content.replace(/content$/, 'content/enti/comune-di-prova.json'),
      '{\n  "denominazione": "",\n  "tipo": "comune"\n}\n',
    );
    expect(listRighe(content)).toEqual([
      'content/enti/comune-di-prova.json:1:1  sintesi: la chiave manca → aggiungi «sintesi» con un testo',
      'content/enti/comune-di-prova.json:2:20  denominazione: è vuoto → scrivi il testo',
      `${OBIETTIVI}/01.json:1:1  titolo: la chiave manca → aggiungi «titolo» con un testo`,
      `${OBIETTIVI}/01.json:3:14  livello: «alto» non è tra i valori previsti («ambito», «indirizzo», «strategico», «operativo», «esecutivo», «generale», «specifico») → scegline uno`,
      `${OBIETTIVI}/01.json:5:3  fonte: la chiave «fonte» c’è già alla riga 4, e una delle due andrebbe persa → togline una o cambiale nome`,
      `${OBIETTIVI}/01.json:5:22  fonte.riga: «20» è un testo, qui serve un numero → scrivi 20 senza virgolette`,
    ]);
  });

  test('i difetti tra file si dicono insieme a quelli dentro i file', () => {
    const righe = listRighe(
      overlay('chiave-sconosciuta-lontana', 'pesi-oltre-100-fasi', 'mdx-espressione', 'esito-ignoto'),
    );
    expect(righe).toHaveLength(3);
  });

  test('una chiave in più non nasconde gli altri difetti dello stesso file', () => {
    const content = overlay('riferimento-a-nulla-padre');
    const file = content.replace(/content$/, `${OBIETTIVI}/01-01.json`);
    writeFileSync(
      file,
      '{\n  "codice": "01.01",\n  "livello": "operativo",\n  "padre": "09",\n  "titolo": "T",\n  "nuova": 1,\n  "fonte": { "riga": 2 }\n}\n',
    );
    expect(listRighe(content).map((riga) => riga.split('  ')[0])).toEqual([
      `${OBIETTIVI}/01-01.json:4:12`,
      `${OBIETTIVI}/01-01.json:6:3`,
      `${OBIETTIVI}/s1-00001.json:4:12`,
    ]);
  });
});

describe('un file con un tipo sbagliato', () => {
  const leggi = (content: string, nome: string) =>
    readFileSync(join(content, 'piani/comune-di-prova/piano-2024', nome), 'utf8');
  const scrivi = (content: string, nome: string, ...cambi: [string, string][]) => {
    const testo = cambi.reduce((fin, [da, a]) => fin.replace(da, a), leggi(content, nome));
    writeFileSync(join(content, 'piani/comune-di-prova/piano-2024', nome), testo);
  };

  test('si confronta con gli altri in tutto il resto', () => {
    const content = overlay();
    scrivi(
      content,
      'obiettivi/s1-00001.json',
      ['"titolo": "Ridurre i tempi della carta d’identità"', '"titolo": 12'],
      ['"padre": "01.01"', '"padre": "01.11"'],
      ['"valore": "raggiunto"', '"valore": "Ragiunto"'],
      ['"settore": "S1"', '"settore": "S9"'],
      ['"approvato": { "valore": 40, "riga": 32 }', '"aprovato": { "valore": 40, "riga": 900 }'],
    );
    const righe = listRighe(content).map((riga) => riga.replace(/^.*json:/, ''));
    expect(righe).toEqual([
      expect.stringMatching(/^4:12 {2}padre: l’obiettivo «01.11»/),
      expect.stringMatching(/^5:13 {2}titolo: 12 è un numero/),
      expect.stringMatching(/^14:35 .*l’esito «Ragiunto» non è tra quelli previsti/),
      expect.stringMatching(/^22:18 .*il settore «S9»/),
      expect.stringMatching(/^33:9 .*la versione «aprovato»/),
      expect.stringMatching(/^33:45 .*riga 900/),
    ]);
  });

  test('ciò che manca perché è sbagliato non fa sembrare sbagliati gli altri file', () => {
    const content = overlay();
    scrivi(content, 'obiettivi/01.json', ['"codice": "01"', '"codice": 1']);
    scrivi(content, 'settori.json', ['"denominazione": "Servizi demografici"', '"denominazione": 3']);
    scrivi(content, 'piano.mdx', ['annoInizio: 2024', 'annoInizio: duemila'], ['Consuntivo', '12']);
    scrivi(content, 'prospetti.json', ['"insiemi": {', '"insiemi": [], "altro": {']);
    expect(listRighe(content).map((riga) => riga.replace(/:\d.*/, '').split('/').at(-1))).toEqual([
      '01.json',
      'piano.mdx',
      'piano.mdx',
      'prospetti.json',
      'prospetti.json',
      'settori.json',
    ]);
  });

  test('un settore scritto senza graffe resta un settore', () => {
    const content = overlay();
    writeFileSync(
      join(content, 'piani/comune-di-prova/piano-2024/settori.json'),
      '{ "S1": "Servizi demografici", "S2": null }',
    );
    expect(listRighe(content)).toHaveLength(2);
  });
});

describe('un file che non si legge', () => {
  test('non fa sembrare vuoti i rimandi che vi portano', () => {
    const content = overlay();
    for (const nome of [
      'piani/comune-di-prova/piano-2024/obiettivi/01.json',
      'enti/comune-di-prova.json',
      'documenti/piano-di-prova-2024.json',
      'regole/comune-di-prova-2024.json',
      'piani/comune-di-prova/piano-2024/settori.json',
    ])
      writeFileSync(join(content, nome), '{');
    const righe = listRighe(content);
    expect(righe).toHaveLength(5);
    for (const riga of righe) expect(riga).toContain('la parentesi «{» aperta alla riga 1 non si è chiusa');
  });
});

test('i file nascosti non contano', () => {
  const content = overlay();
  writeFileSync(join(content, '.DS_Store'), '');
  writeFileSync(join(content, 'enti/.gitkeep'), '');
  expect(listRighe(content)).toEqual([]);
});

test('una cartella che non c’è si dice per nome', () => {
  expect(() => readContent(join(makeCartella(), 'altrove'))).toThrow(
    /la cartella dei contenuti .*altrove\/ non c’è → /,
  );
});

test('una cartella vuota non passa per un contenuto senza errori', () => {
  expect(() => readContent(makeCartella())).toThrow(/è vuota → /);
});

test('l’eccesso di peso di un settore passa se il documento stampa proprio quella somma', () => {
  const contenuto = readContent(overlay('pesi-oltre-100-settore'));
  const settore = contenuto.collezioni.settori[0]?.dati.S1;
  expect(crossCheck(contenuto)).toHaveLength(1);
  if (settore) settore.totale = { peso: { approvato: { valore: 110 } } };
  expect(crossCheck(contenuto)).toEqual([]);
  if (settore) settore.totale = { peso: { approvato: { valore: 100 } } };
  expect(crossCheck(contenuto)).toHaveLength(1);
});

test('un piano senza cartella degli obiettivi va bene', () => {
  const content = overlay();
  rmSync(join(content, 'piani/comune-di-prova/piano-2024/obiettivi'), { recursive: true });
  // Without its objectives the frozen plan would be another one.
  rmSync(join(content, 'piani/comune-di-prova/piano-2024/istantanee.json'));
  expect(listRighe(content)).toEqual([]);
});

const veri = existsSync('content/enti') && readdirSync('content/enti').length > 0;
test.runIf(veri)('i contenuti veri non hanno errori', () => {
  expect(checkContent('content').problemi.map(formatProblema)).toEqual([]);
});
