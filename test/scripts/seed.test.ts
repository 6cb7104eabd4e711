import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameLuogo } from '../../scripts/seed/luoghi';
import { MASSIMO_ENTI, shareObiettivi } from '../../scripts/seed/paese';
import { Sorte } from '../../scripts/seed/sorte';
import { writePaese } from '../../scripts/seed/write-paese';
import { readPiani } from '../leggi';
import { listRighe, makeCartella } from './fixture';
import { runScript } from './programma';

const makePaese = (enti: number, obiettivi: number, seme = 1): string => {
  const dir = join(makeCartella(), 'content');
  writePaese({ dir, content: 'content', enti, obiettivi, seme });
  return dir;
};

const readTutto = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((voce) => voce.isFile())
      .map((voce) => join(voce.parentPath, voce.name))
      .map((file) => [file.slice(dir.length), readFileSync(file, 'utf8')]),
  );

describe('un paese di fantasia', () => {
  test('con gli stessi numeri è lo stesso, byte per byte; con un altro seme è un altro', () => {
    const uno = readTutto(makePaese(4, 90));
    expect(readTutto(makePaese(4, 90))).toEqual(uno);
    expect(readTutto(makePaese(4, 90, 2))).not.toEqual(uno);
  });

  test('passa il controllo, ha gli obiettivi chiesti, e le sue sviste fanno trovare qualcosa a quasi ogni regola', () => {
    const dir = makePaese(6, 500);
    expect(listRighe(dir)).toEqual([]);
    const piani = readPiani(dir);
    expect(piani.reduce((somma, { obiettivi }) => somma + obiettivi.length, 0)).toBe(500);
    const regole = new Set(piani.flatMap(({ controlli }) => controlli.map(({ regola }) => regola)));
    expect(regole.size).toBeGreaterThanOrEqual(25);
    const motivi = new Set(
      piani.flatMap(({ indicatori }) =>
        indicatori.map(({ raggiungimento }) =>
          'motivo' in raggiungimento ? raggiungimento.motivo : 'valore',
        ),
      ),
    );
    for (const atteso of [
      'valore',
      'solo-testo',
      'illeggibile',
      'non-definito',
      'base-mancante',
      'verso-mancante',
    ])
      expect(motivi).toContain(atteso);
  });

  test('ha pochi enti grandi e molti piccoli, nessuno vuoto', () => {
    const quote = shareObiettivi({ enti: 200, obiettivi: 50000 });
    expect(quote.reduce((somma, quota) => somma + quota, 0)).toBe(50000);
    expect(Math.min(...shareObiettivi({ enti: 30, obiettivi: 30 }))).toBe(1);
    expect(quote[0]).toBeGreaterThan(20 * (quote[150] ?? 0));
  });

  test('non ha due enti con lo stesso nome', () => {
    const nomi = Array.from({ length: MASSIMO_ENTI }, (_, i) => nameLuogo(i));
    expect(new Set(nomi).size).toBe(MASSIMO_ENTI);
  });
});

describe('il caso', () => {
  test('divide un intero in parti intere sopra lo zero, che lo rifanno', () => {
    const sorte = new Sorte('prova');
    for (let parti = 1; parti <= 24; parti++) {
      const quote = sorte.split(100, parti);
      expect(quote).toHaveLength(parti);
      expect(Math.min(...quote)).toBeGreaterThan(0);
      expect(quote.reduce((somma, quota) => somma + quota, 0)).toBe(100);
    }
  });

  test('una parte non dipende da quanto si è chiesto prima all’insieme', () => {
    const [uno, altro] = [new Sorte('prova'), new Sorte('prova')];
    altro.next();
    expect(uno.derive('a').next()).toBe(altro.derive('a').next());
    expect(uno.derive('a').next()).not.toBe(uno.derive('b').next());
  });
});

describe('il programma', () => {
  test('non tocca una cartella di altri, riscrive la propria', () => {
    const altrui = makeCartella();
    writeFileSync(join(altrui, 'mio.txt'), 'mio');
    const misure = ['--enti', '1', '--obiettivi', '3'];
    const { codice, testo } = runScript('seed.ts', [...misure, '--out', altrui]);
    expect(testo).toContain('non è vuota e non l’ha scritta questo programma → indicane un’altra');
    expect(codice).toBe(1);
    expect(readdirSync(altrui)).toEqual(['mio.txt']);
    const propria = makePaese(2, 20);
    mkdirSync(join(propria, 'piani/avanzo'), { recursive: true });
    writePaese({ dir: propria, content: 'content', enti: 2, obiettivi: 20, seme: 1 });
    expect(readdirSync(join(propria, 'piani'))).not.toContain('avanzo');
  });

  test.each([
    [['--enti', 'tanti', '--out', 'x'], '--enti deve essere un numero intero'],
    [['--enti', '5', '--obiettivi', '4', '--out', 'x'], '--obiettivi deve essere un numero intero tra 5 e'],
    [['--grande'], 'Non ho capito che cosa fare'],
    [[], 'Manca la cartella in cui scrivere'],
  ])('%j: lo dice in italiano, con il modo di chiedere', (argomenti, atteso) => {
    const { codice, testo } = runScript('seed.ts', argomenti);
    expect(testo).toContain(atteso);
    expect(testo).toContain('npm run seed -- --out cartella');
    expect(codice).toBe(1);
  });
});
