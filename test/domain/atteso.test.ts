import { describe, expect, test } from 'vitest';
import { parseAtteso, readAtteso } from '../../src/domain/atteso';

describe('un atteso con il segno si legge da solo', () => {
  test.each([
    ['≥ 85%', [{ tipo: 'almeno', valore: 85, unita: '%' }]],
    ['> 85%', [{ tipo: 'almeno', valore: 85, stretto: true, unita: '%' }]],
    ['≤ 433', [{ tipo: 'al-piu', valore: 433 }]],
    ['≤1,03 Kmq', [{ tipo: 'al-piu', valore: 1.03, etichetta: 'Kmq' }]],
    ['<0,10', [{ tipo: 'al-piu', valore: 0.1, stretto: true }]],
    ['≤ 37,5 %', [{ tipo: 'al-piu', valore: 37.5, unita: '%' }]],
    ["'>=220", [{ tipo: 'almeno', valore: 220 }]],
    ['>=45%', [{ tipo: 'almeno', valore: 45, unita: '%' }]],
    ['Almeno 32,00 euro', [{ tipo: 'almeno', valore: 32, etichetta: 'euro' }]],
    ['≥900.000', [{ tipo: 'almeno', valore: 900000 }]],
    ['≥ 4.400.000 (senza servizi infanzia, mensa)', [{ tipo: 'almeno', valore: 4400000 }]],
    ['±3%', [{ tipo: 'variazione', ampiezza: 3, unita: '%' }]],
    ['tra 10 e 20', [{ tipo: 'tra', minimo: 10, massimo: 20 }]],
    ['5 enti su 5', [{ tipo: 'almeno', valore: 5, etichetta: 'enti' }]],
    ['SI (sezione 3.2 PIAO)', [{ tipo: 'si-no' }]],
    ['31/12/2022', [{ tipo: 'data', entro: '2022-12-31' }]],
    ['entro il 30/06/2022', [{ tipo: 'data', entro: '2022-06-30' }]],
  ])('%s', (testo, componenti) => {
    expect(parseAtteso(testo)).toEqual(componenti);
  });
});

describe('un atteso con più componenti', () => {
  test('ogni parte ha il suo segno', () => {
    expect(parseAtteso('≥ 85% consigli / ≥ 32 nuovi progetti')).toEqual([
      { tipo: 'almeno', valore: 85, unita: '%', etichetta: 'consigli' },
      { tipo: 'almeno', valore: 32, etichetta: 'nuovi progetti' },
    ]);
  });

  test('il segno della prima vale per quelle che seguono senza segno, ma non la strettezza', () => {
    expect(parseAtteso('> 95% consigli di nido / 22 nuovi progetti')).toEqual([
      { tipo: 'almeno', valore: 95, stretto: true, unita: '%', etichetta: 'consigli di nido' },
      { tipo: 'almeno', valore: 22, etichetta: 'nuovi progetti' },
    ]);
    expect(parseAtteso('Almeno 3.700 alunni; 270 docenti; 470 genitori')).toEqual([
      { tipo: 'almeno', valore: 3700, etichetta: 'alunni' },
      { tipo: 'almeno', valore: 270, etichetta: 'docenti' },
      { tipo: 'almeno', valore: 470, etichetta: 'genitori' },
    ]);
  });

  test('un segno che viene dopo non vale per chi lo precede: lì serve il verso', () => {
    const testo = '480 bambini in base ad accessi; >150 bambini frequentanti (più di 70 gg.)';
    expect(parseAtteso(testo)).toBe('verso-mancante');
    expect(parseAtteso(testo, 'aumentare')).toEqual([
      { tipo: 'almeno', valore: 480, etichetta: 'bambini in base ad accessi' },
      { tipo: 'almeno', valore: 150, stretto: true, etichetta: 'bambini frequentanti' },
    ]);
  });

  test('«su 10» è una scala, non una componente', () => {
    expect(
      parseAtteso('60 studenti 70% Istituti Comprensivi Valutazione dei ragazzi ≥ 8 su 10', 'aumentare'),
    ).toEqual([
      { tipo: 'almeno', valore: 60, etichetta: 'studenti' },
      { tipo: 'almeno', valore: 70, unita: '%', etichetta: 'Istituti Comprensivi Valutazione dei ragazzi' },
      { tipo: 'almeno', valore: 8 },
    ]);
  });
});

describe('un numero nudo non dice se è un minimo o un massimo', () => {
  test('senza il verso non si legge', () => {
    expect(parseAtteso('160')).toBe('verso-mancante');
    expect(parseAtteso('4 iniziative 1.000 studenti 80 docenti')).toBe('verso-mancante');
    expect(parseAtteso('4 enti su 5')).toBe('verso-mancante');
  });

  test('con il verso scritto nella scheda sì', () => {
    expect(parseAtteso('160', 'diminuire')).toEqual([{ tipo: 'al-piu', valore: 160 }]);
    expect(parseAtteso('2.250', 'aumentare')).toEqual([{ tipo: 'almeno', valore: 2250 }]);
  });
});

describe('ciò che non si legge dice perché', () => {
  test.each([
    ['==', 'non-definito'],
    ['Report semestrale', 'solo-testo'],
    ['Adozione e Approvazione PUG', 'solo-testo'],
    [
      'Rispetto cronoprogramma e attività finalizzate alla adozione ed approvazione del PUG (50%)',
      'solo-testo',
    ],
    ['Approvazione entro 3 mesi', 'solo-testo'],
    ['2 giorni entro il 31/12/2023', 'solo-testo'],
    ['5 per 1.000 abitanti', 'solo-testo'],
    ['85% - 90%', 'solo-testo'],
    ['12/12', 'solo-testo'],
    ['131/12/2022', 'data-impossibile'],
    ['30/02/2023', 'data-impossibile'],
  ])('«%s»: %s', (testo, motivo) => {
    expect(parseAtteso(testo)).toBe(motivo);
  });

  test('una voce che manca non è un atteso di zero', () => {
    expect(readAtteso(undefined, 'aumentare')).toEqual({ motivo: 'non-pubblicato' });
    expect(readAtteso({ motivo: 'illeggibile' }, undefined)).toEqual({ motivo: 'illeggibile' });
  });
});

test('«su 10» dopo una percentuale è una scala', () => {
  expect(parseAtteso('≥ 90% su 10 comuni')).toEqual([
    { tipo: 'almeno', valore: 90, unita: '%', etichetta: 'comuni' },
  ]);
});

test('una lettura scritta da una persona vale al posto di quella automatica', () => {
  const lettura = {
    componenti: [{ tipo: 'al-piu' as const, valore: 12 }],
    nota: 'Il testo dice «non oltre dodici».',
  };
  expect(readAtteso({ valore: 'non oltre dodici', lettura }, undefined)).toEqual({
    componenti: [{ tipo: 'al-piu', valore: 12 }],
    nota: 'Il testo dice «non oltre dodici».',
    scritta: true,
  });
});
