import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPezzi, type Pezzo } from '../../scripts/pezzi/chiavi';
import { computeCodice } from '../../scripts/pezzi/codice';
import { hasPezzo, listPagine, prunePezzi, storePezzo, takePezzo } from '../../scripts/pezzi/magazzino';
import { pickParte, readParte } from '../../scripts/pezzi/parte';
import type { StoriaPubblicata } from '../../src/domain/pubblicazione';
import { makeCartella } from './fixture';

const BOLOGNA = 'citta-metropolitana-di-bologna';
const METROPOLI = 'citta-metropolitana';
const ALESSANDRIA = 'comune-di-alessandria';
const TUTTI = [BOLOGNA, METROPOLI, ALESSANDRIA].sort();

/** Three of the real bodies: the name of one is the beginning of the name of another. */
function makeContent(): string {
  const content = join(makeCartella(), 'content');
  const nostri = new RegExp(`^(?!(enti|piani|regole|documenti)/)|/(${TUTTI.join('|')})`);
  cpSync('content', content, {
    recursive: true,
    filter: (file) => file.split('/').length < 3 || nostri.test(file.slice('content/'.length)),
  });
  return content;
}

const STORIA: StoriaPubblicata = {
  disponibile: true,
  cambi: [],
  ultimi: { [`piani/${BOLOGNA}/pap-2022-2024/piano`]: 'aaaaaaaaa' },
};

const toChiavi = (pezzi: Pezzo[]) => new Map(pezzi.map(({ ente, chiave }) => [ente, chiave]));

/** The bodies whose key is not the same after a change of the contents, of their history or of the code. */
function listCambiati(
  change: (content: string) => void,
  { storia = STORIA, codice = 'codice' }: { storia?: StoriaPubblicata; codice?: string } = {},
): string[] {
  const content = makeContent();
  const prima = toChiavi(listPezzi(content, STORIA, 'codice'));
  change(content);
  const dopo = toChiavi(listPezzi(content, storia, codice));
  return [...new Set([...prima.keys(), ...dopo.keys()])]
    .filter((ente) => prima.get(ente) !== dopo.get(ente))
    .sort();
}

const nothing = () => {};

/** Adds a space, that no reader of data sees: a doubt means to write again. */
const touch = (file: string) => (content: string) => {
  const percorso = join(content, file);
  writeFileSync(percorso, `${readFileSync(percorso, 'utf8')} `);
};
const add = (file: string) => (content: string) => {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), '{}');
};

const drop = (file: string) => (content: string) => rmSync(join(content, file));

describe('la chiave di un ente cambia', () => {
  const casi: [string, (content: string) => void, string[]][] = [
    ['con un suo obiettivo', touch(`piani/${BOLOGNA}/pap-2022-2024/obiettivi/i1.json`), [BOLOGNA]],
    ['con la sua anagrafica', touch(`enti/${METROPOLI}.json`), [METROPOLI]],
    ['con le regole che nomina', touch(`regole/${METROPOLI}-2023.json`), [METROPOLI]],
    ['con il documento che nomina', touch(`documenti/${BOLOGNA}-pap-2022-2024.json`), [BOLOGNA]],
    ['con un suo file nuovo', add(`piani/${ALESSANDRIA}/piao-2022-2024/nuovo.json`), [ALESSANDRIA]],
    ['con un suo file in meno', drop(`piani/${BOLOGNA}/pap-2022-2024/obiettivi/i1.json`), [BOLOGNA]],
    ['con una parola del glossario', touch('glossario/piao.json'), TUTTI],
    ['con una parola nuova del glossario', add('glossario/parola-nuova.json'), TUTTI],
    ['con un adempimento', touch('adempimenti/relazione-performance.json'), TUTTI],
    ['con una raccolta che oggi non c’è', add('norme/decreto.json'), TUTTI],
    ['quando l’ente arriva', add('piani/comune-nuovo/piano-2025/settori.json'), ['comune-nuovo']],
  ];
  test.each(casi)('%s', (_, change, cambiati) => {
    expect(listCambiati(change)).toEqual(cambiati);
  });

  test('con la storia dei suoi file', () => {
    const ultimi = { [`piani/${BOLOGNA}/pap-2022-2024/piano`]: 'bbbbbbbbb' };
    expect(listCambiati(nothing, { storia: { ...STORIA, ultimi } })).toEqual([BOLOGNA]);
  });

  test('se la storia non c’è più', () => {
    expect(listCambiati(nothing, { storia: { disponibile: false } })).toEqual(TUTTI);
  });

  test('con il codice', () => {
    expect(listCambiati(nothing, { codice: 'altro codice' })).toEqual(TUTTI);
  });

  test.each([
    ['se non cambia nulla', nothing],
    ['con la guida', touch('guida/metodo.mdx')],
    ['con regole che nessuno nomina', add('regole/mai-usate-2020.json')],
    ['con un ente senza piani', add('enti/comune-senza-piani.json')],
  ])('ma non %s', (_, change) => {
    expect(listCambiati(change)).toEqual([]);
  });
});

describe('lo stato del codice', () => {
  const write = (root: string, file: string, testo = '') => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), testo);
  };
  test.each([
    ['una pagina', 'src/pages/enti/[ente]/index.astro', true],
    ['i pacchetti', 'package-lock.json', true],
    ['la configurazione', 'astro.config.mjs', true],
    ['un programma che non scrive pagine', 'scripts/seed.ts', false],
    ['una spiegazione', 'README.md', false],
  ])('con %s', (_, file, cambia) => {
    const root = makeCartella();
    const prima = computeCodice(root, {});
    write(root, file, 'nuovo');
    expect(computeCodice(root, {}) !== prima).toBe(cambia);
  });

  test('con l’indirizzo del sito', () => {
    expect(computeCodice('.', { SITE_URL: 'https://uno.it' })).not.toBe(
      computeCodice('.', { SITE_URL: 'https://due.it' }),
    );
  });
});

describe('le parti', () => {
  const enti = Array.from({ length: 23 }, (_, i) => ({ ente: `ente-${i}`, peso: (i * 7) % 11 }));
  const parti = [1, 2, 3, 4].map((quale) => pickParte(enti, ({ peso }) => peso, { quale, quante: 4 }));

  test('insieme sono tutti gli enti, una volta sola', () => {
    const presi = parti.flat().map(({ ente }) => ente);
    expect(presi.sort()).toEqual(enti.map(({ ente }) => ente).sort());
  });

  test('pesano quasi uguale', () => {
    const pesi = parti.map((parte) => parte.reduce((somma, { peso }) => somma + peso, 0));
    expect(Math.max(...pesi) - Math.min(...pesi)).toBeLessThanOrEqual(10);
  });

  test('più parti che enti: le ultime sono vuote', () => {
    expect(pickParte(enti.slice(0, 2), () => 1, { quale: 3, quante: 3 })).toEqual([]);
  });

  test.each(['0/4', '5/4', '4', 'a/b', ''])('«%s» non è una parte', (testo) => {
    expect(() => readParte(testo)).toThrow('per esempio 1/4');
  });
});

describe('il magazzino', () => {
  const buildPezzo = (ente: string, cifra: string): Pezzo => ({
    ente,
    chiave: cifra.repeat(32),
    peso: 1,
    conIndice: false,
  });

  function makeSito(enti: string[]): string {
    const sito = makeCartella();
    for (const ente of enti)
      for (const file of [
        `enti/${ente}/index.html`,
        `enti/${ente}/piano/index.html`,
        `dati/${ente}/piano.json`,
      ])
        add(file)(sito);
    add('index.html')(sito);
    return sito;
  }

  test('un pezzo messo da parte torna com’era, senza ciò che è di altri', () => {
    const [magazzino, nuovo] = [makeCartella(), makeCartella()];
    const pezzo = buildPezzo('uno', 'a');
    storePezzo(magazzino, pezzo, makeSito(['uno', 'uno-bis']));
    expect(listPagine(magazzino, pezzo).sort()).toEqual(['/enti/uno/', '/enti/uno/piano/']);
    takePezzo(magazzino, pezzo, nuovo);
    expect(existsSync(join(nuovo, 'dati/uno/piano.json'))).toBe(true);
    expect(existsSync(join(nuovo, 'enti/uno-bis'))).toBe(false);
    expect(existsSync(join(nuovo, 'index.html'))).toBe(false);
  });

  test('di ogni ente resta il pezzo in uso e quello di prima; di chi non c’è più, nulla', () => {
    const magazzino = makeCartella();
    const sito = makeSito(['uno', 'due']);
    const pezzi = ['a', 'b', 'c', 'd'].map((cifra, i) => {
      const pezzo = buildPezzo('uno', cifra);
      storePezzo(magazzino, pezzo, sito);
      utimesSync(join(magazzino, 'uno', pezzo.chiave), i + 1, i + 1);
      return pezzo;
    });
    const [vecchio, , ultimo] = pezzi;
    const tolto = buildPezzo('due', 'a');
    storePezzo(magazzino, tolto, sito);
    const inUso = vecchio as Pezzo;
    prunePezzi(magazzino, [inUso]);
    expect(pezzi.filter((pezzo) => hasPezzo(magazzino, pezzo))).toEqual([inUso, pezzi[3]]);
    expect(ultimo && hasPezzo(magazzino, ultimo)).toBe(false);
    expect(hasPezzo(magazzino, tolto)).toBe(false);
  });

  test('ciò che non è un pezzo non si tocca, qualunque cartella si dia', () => {
    const magazzino = makeCartella();
    for (const file of ['piani/mio/lavoro.json', 'note.txt']) add(file)(magazzino);
    prunePezzi(magazzino, []);
    expect(existsSync(join(magazzino, 'piani/mio/lavoro.json'))).toBe(true);
    expect(existsSync(join(magazzino, 'note.txt'))).toBe(true);
  });
});
