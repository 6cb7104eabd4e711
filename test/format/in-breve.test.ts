import { describe, expect, test } from 'vitest';
import { listDerivaDi } from '../../src/domain/deriva';
import { listUnita } from '../../src/domain/unita';
import { describeLivelli, listInBreve } from '../../src/format/in-breve';
import { listSettoriNegliAnni } from '../../src/format/stessi-settori';
import { readPiani } from '../leggi';

const catalogo = readPiani('content');

function getPiano(chiave: string) {
  const piano = catalogo.find((uno) => uno.chiave === chiave);
  if (!piano) throw new Error(`manca ${chiave}`);
  return piano;
}

/** The sentences that a plan opens with. */
function listFrasi(chiave: string): string[] {
  const piano = getPiano(chiave);
  const modifiche = listDerivaDi(piano, catalogo).filter(({ tra }) => tra === 'versioni');
  return listInBreve(piano, modifiche).map(({ testo }) => testo);
}

describe('un piano in breve', () => {
  test('con i risultati: raggiunti su giudicati, totali, promesse cambiate, ciò che non torna', () => {
    expect(listFrasi('performance-2021')).toEqual([
      'Obiettivi di performance raggiunti: 51 su 58 (a parte 1, senza esito leggibile o con esito «sostituito»).',
      'Totali dei settori: da 87,65 % a 100,00 %.',
      '58 promesse cambiate dopo l’approvazione: 38 date rinviate, 1 valore abbassato.',
      '59 cose non tornano nel documento.',
    ]);
  });

  test('le linee senza un esito leggibile non contano come non raggiunte: 19 su 37, e una a parte', () => {
    expect(listFrasi('valore-pubblico-2023').slice(0, 2)).toEqual([
      'Linee (obiettivi operativi) raggiunte: 19 su 37 (a parte 1, senza esito leggibile o con esito «sostituito»).',
      'Obiettivi di performance raggiunti: 29 su 66.',
    ]);
  });

  test('senza risultati dice solo ciò che non torna', () => {
    expect(listFrasi('pap-2022-2024')).toEqual(['6 cose non tornano nel documento.']);
  });

  test('le voci dell’albero, per livello: 5 + 17 + 38 + 56 = 116', () => {
    const piano = getPiano('performance-2021');
    expect(describeLivelli(piano)).toBe(
      '5 indirizzi, 17 obiettivi strategici, 38 linee (obiettivi operativi), 56 obiettivi di performance',
    );
    expect(piano.obiettivi).toHaveLength(5 + 17 + 38 + 56);
  });
});

describe('un settore negli anni', () => {
  const regole = Object.fromEntries(catalogo.map((piano) => [piano.piano.regole, piano.regole]));
  const settori = listSettoriNegliAnni(listUnita(catalogo), regole);
  const getSettore = (codice: string) => settori.find(({ nome }) => nome.startsWith(`${codice} — `));

  test('la differenza è dopo meno prima, con il segno: 90 − 95 = −5', () => {
    expect(getSettore('SG')).toMatchObject({
      prima: '2021: 95,00 %',
      dopo: '2023: 90,00 %',
      differenza: '−5,00 punti',
      giudizio: 'Si può confrontare.',
    });
  });

  test('si calcola sulle cifre intere, non su quelle arrotondate: 93,425 − 87,65 = 5,775', () => {
    expect(getSettore('S8')).toMatchObject({ dopo: '2023: 93,43 %', differenza: '+5,78 punti' });
  });

  test('con regole diverse dice che non si può confrontare, e quale clausola cambia', () => {
    const [una] = Object.entries(regole);
    if (!una) throw new Error('mancano le regole');
    const altre = {
      ...regole,
      'unione-terre-d-argine-2021': { ...regole['unione-terre-d-argine-2021'], coperturaMinima: 1 },
    };
    const [primo] = listSettoriNegliAnni(listUnita(catalogo), altre as typeof regole);
    expect(primo?.giudizio).toMatch(/^Non si può confrontare: le regole non sono le stesse su «/);
  });
});
