import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAtteso } from '../../src/domain/atteso';
import { computeRaggiungimento } from '../../src/domain/raggiungimento';
import { readRilevato } from '../../src/domain/rilevato';
import type { Regole } from '../../src/schema/regole';
import { REGOLE } from './costruttori';

type Opzioni = {
  verso?: 'aumentare' | 'diminuire';
  partenza?: string;
  titolo?: string;
  regole?: Partial<Regole['indicatore']>;
};

function compute(atteso: string, rilevato: string, { verso, partenza, titolo, regole }: Opzioni = {}) {
  return computeRaggiungimento(
    readAtteso({ valore: atteso }, verso),
    readRilevato({ valore: rilevato }),
    partenza === undefined ? undefined : readRilevato({ valore: partenza }),
    { ...REGOLE.indicatore, ...regole },
    titolo,
  );
}

function percento(...argomenti: Parameters<typeof compute>): number | string {
  const raggiungimento = compute(...argomenti);
  return 'valore' in raggiungimento ? Number(raggiungimento.valore.toFixed(2)) : raggiungimento.motivo;
}

describe('verso l’alto, senza partenza: risultato diviso atteso', () => {
  test('più di 85 %, rilevato 80,5 %: 100 × 80,5 / 85 = 94,71', () => {
    expect(percento('> 85%', '80,5%')).toBe(94.71);
  });

  test('almeno 99 %, rilevato 100 %: conta 100, il grezzo resta 101,01', () => {
    const raggiungimento = compute('≥ 99%', '100%');
    expect(raggiungimento).toMatchObject({ valore: 100, soddisfatto: true });
    expect('grezzo' in raggiungimento && raggiungimento.grezzo).toBeCloseTo(101.01, 2);
  });

  test('un «più di» pareggiato arriva a 100 ma non è rispettato', () => {
    expect(compute('> 80%', '80%')).toMatchObject({ valore: 100, soddisfatto: false });
  });
});

describe('verso il basso, senza partenza: sforare del 20 % vale come mancare del 20 %', () => {
  test('al più 5,2, rilevato 7: 100 × (10,4 − 7) / 5,2 = 65,38', () => {
    expect(percento('≤ 5,2', '7')).toBe(65.38);
  });

  test('al più 38,7 %, rilevato 53,93 %: 60,65', () => {
    expect(percento('≤ 38,7%', '53,93%')).toBe(60.65);
  });

  test('oltre il doppio del tetto il raggiungimento è zero, mai negativo', () => {
    expect(percento('≤ 10', '25')).toBe(0);
  });

  test('un tetto di zero è tutto o niente', () => {
    expect(percento('≤ 0', '0')).toBe(100);
    expect(percento('≤ 0', '1')).toBe(0);
  });
});

describe('con una partenza peggiore dell’atteso: la parte di percorso fatta', () => {
  test('da 45 giorni a 30, rilevati 38: 46,67', () => {
    expect(percento('30', '38', { verso: 'diminuire', partenza: '45' })).toBe(46.67);
  });

  test('da 89 % a 90 %, rilevato 90 %: 100', () => {
    expect(percento('90%', '90%', { verso: 'aumentare', partenza: '89%' })).toBe(100);
  });

  test('chi peggiora rispetto alla partenza ha zero', () => {
    expect(percento('30', '50', { verso: 'diminuire', partenza: '45' })).toBe(0);
  });

  test('partenza uguale all’atteso: si mantiene, e vale il rapporto', () => {
    expect(percento('97%', '97%', { verso: 'aumentare', partenza: '97%' })).toBe(100);
    expect(percento('97%', '90%', { verso: 'aumentare', partenza: '97%' })).toBe(92.78);
  });
});

describe('unità', () => {
  test('«1» contro una percentuale è il 100 %', () => {
    expect(percento('1', '100%', { verso: 'aumentare' })).toBe(100);
    expect(percento('1', '85%', { verso: 'aumentare' })).toBe(85);
  });

  test('«0,865» contro 86 % è l’86,5 %', () => {
    expect(compute('86%', '0,865', { verso: 'aumentare' })).toMatchObject({ soddisfatto: true });
  });

  test('«0,9» contro «≤ 1%» può essere lo 0,9 % come il 90 %: non si indovina', () => {
    expect(percento('≤ 1%', '0,9')).toBe('unita-diverse');
  });

  test('«5,87» contro 5 % è una percentuale solo se lo dice il titolo', () => {
    expect(percento('≥5%', '5,87')).toBe('unita-diverse');
    expect(percento('≥5%', '5,87', { titolo: '% cittadini con identità digitale' })).toBe(100);
  });
});

describe('più componenti', () => {
  const atteso = '≥ 750 iscritti; ≥ 650 scrutinati ≥ 320 promossi agli esami';
  const rilevato = '624 iscritti 294 scrutinati 130 promossi';

  test('vale la media: (83,20 + 45,23 + 40,63) / 3 = 56,35', () => {
    expect(percento(atteso, rilevato)).toBe(56.35);
  });

  test('o la più bassa, se le regole lo dicono', () => {
    expect(percento(atteso, rilevato, { regole: { componenti: 'minimo' } })).toBe(40.63);
  });

  test('chi supera non compensa chi manca: 200 % e 50 % fanno 75', () => {
    expect(percento('≥ 10 corsi; ≥ 10 incontri', '20 corsi; 5 incontri')).toBe(75);
  });

  test('elenchi di lunghezza diversa non si confrontano', () => {
    expect(percento('Almeno 800 diversi partecipanti', '195 genitori, 4.800 alunni')).toBe(
      'componenti-diverse',
    );
  });
});

describe('fatti, date, intervalli e variazioni', () => {
  test.each<[string, string, Opzioni, number | string]>([
    ['SI', 'SI', {}, 100],
    ['SI', 'NO', {}, 0],
    ['31/12/2022', '30/11/2022', {}, 100],
    ['31/12/2022', '15/01/2023', {}, 0],
    ['tra 10 e 20', '15', {}, 100],
    ['tra 10 e 20', '25', {}, 75],
    ['tra 10 e 20', '5', {}, 50],
    ['±3%', '428.400', {}, 'base-mancante'],
    ['±3%', '102', { partenza: '100' }, 100],
    ['±3', '108', { partenza: '100' }, 95.15],
    ['SI', '12', {}, 'unita-diverse'],
  ])('%s → %s', (atteso, rilevato, opzioni, valore) => {
    expect(percento(atteso, rilevato, opzioni)).toBe(valore);
  });
});

describe('mancante non è zero', () => {
  test.each([
    ['==', '==', 'non-definito'],
    ['≥ 494', 'Non rilevabile', 'non-rilevabile'],
    ['Report semestrale', 'Non rilevato', 'solo-testo'],
    ['160', '137', 'verso-mancante'],
  ])('%s → %s: %s', (atteso, rilevato, motivo) => {
    expect(percento(atteso, rilevato)).toBe(motivo);
  });
});

describe('chi rispetta l’atteso è al 100, anche dove il binario darebbe 99,99999', () => {
  test.each(['1,37', '0,17', '2,74', '0,68'])('≥ %s, rilevato uguale', (valore) => {
    expect(compute(`≥ ${valore}`, valore)).toMatchObject({ valore: 100, soddisfatto: true });
  });

  test('per ogni valore con due decimali', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (centesimi) => {
        const valore = (centesimi / 100).toFixed(2).replace('.', ',');
        const raggiungimento = compute(`≥ ${valore}`, valore);
        return 'valore' in raggiungimento && raggiungimento.valore === 100;
      }),
    );
  });
});

describe('proprietà', () => {
  const positivo = fc.integer({ min: 1, max: 1_000_000 });
  const naturale = fc.integer({ min: 0, max: 2_000_000 });
  const segno = fc.constantFrom('≥', '>', '≤', '<');

  test('il raggiungimento sta sempre tra 0 e 100', () => {
    fc.assert(
      fc.property(segno, positivo, naturale, fc.option(naturale), (confronto, atteso, rilevato, partenza) => {
        const valore = percento(
          `${confronto} ${atteso}`,
          String(rilevato),
          partenza === null ? {} : { partenza: String(partenza) },
        );
        return typeof valore === 'number' && valore >= 0 && valore <= 100;
      }),
    );
  });

  test('un risultato migliore non abbassa mai il raggiungimento', () => {
    fc.assert(
      fc.property(
        segno,
        positivo,
        naturale,
        naturale,
        fc.option(naturale),
        (confronto, atteso, uno, altro, partenza) => {
          const opzioni = partenza === null ? {} : { partenza: String(partenza) };
          const [basso, alto] = [Math.min(uno, altro), Math.max(uno, altro)].map((rilevato) =>
            Number(percento(`${confronto} ${atteso}`, String(rilevato), opzioni)),
          );
          return confronto === '≥' || confronto === '>'
            ? Number(basso) <= Number(alto)
            : Number(basso) >= Number(alto);
        },
      ),
    );
  });

  test('l’ordine delle componenti non cambia la media', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(positivo, naturale), { minLength: 1, maxLength: 6 }), (coppie) => {
        const write = (quali: [number, number][]) =>
          percento(
            quali.map(([atteso]) => `≥ ${atteso} a`).join('; '),
            quali.map(([, rilevato]) => `${rilevato} a`).join('; '),
          );
        expect(write([...coppie].reverse())).toBe(write(coppie));
      }),
    );
  });

  test('rispettare l’atteso dà 100, e solo chi lo rispetta o lo pareggia arriva a 100', () => {
    fc.assert(
      fc.property(segno, positivo, naturale, (confronto, atteso, rilevato) => {
        const raggiungimento = compute(`${confronto} ${atteso}`, String(rilevato));
        if (!('valore' in raggiungimento)) return false;
        return raggiungimento.soddisfatto
          ? raggiungimento.valore === 100
          : raggiungimento.valore < 100 || rilevato === atteso;
      }),
    );
  });
});

describe('ciò che decidono le regole dell’ente', () => {
  test('se le regole non perdonano, sforare un tetto vale zero', () => {
    expect(percento('≤ 5,2', '7', { regole: { sforamento: 'tutto-o-niente' } })).toBe(0);
    expect(percento('≤ 5,2', '5', { regole: { sforamento: 'tutto-o-niente' } })).toBe(100);
  });

  test('un numero nudo è un minimo solo se le regole lo dicono', () => {
    const rilevato = readRilevato({ valore: '12' });
    const compute = (numeroNudo: Regole['indicatore']['numeroNudo']) =>
      computeRaggiungimento(
        readAtteso({ valore: '16' }, undefined, numeroNudo),
        rilevato,
        undefined,
        REGOLE.indicatore,
      );
    expect(compute('verso-scritto')).toEqual({ motivo: 'verso-mancante' });
    expect(compute('almeno')).toMatchObject({ valore: 75 });
  });
});
