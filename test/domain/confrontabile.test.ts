import { describe, expect, test } from 'vitest';
import { computeCatalogo } from '../../src/domain/catalogo';
import { compareUnita, listAvvertenze } from '../../src/domain/confrontabile';
import { listStessiSettori, listUnita, type Unita } from '../../src/domain/unita';
import { writeGiudizio } from '../../src/format/confronta';
import { listClausoleDiverse } from '../../src/format/regole';
import type { Obiettivo } from '../../src/schema/obiettivo';
import type { Regole } from '../../src/schema/regole';
import { buildIndicatore, buildObiettivo, buildPiano, REGOLE } from './costruttori';

const ANAGRAFE = [
  buildObiettivo('A1', 60, 100, 'Raggiunto'),
  {
    ...buildObiettivo('A2', 40, 50, 'Non raggiunto'),
    indicatori: { I1: buildIndicatore('≥ 10', '8'), I2: buildIndicatore('== ', '8') },
  },
];
const letto = buildPiano(ANAGRAFE);
const prima = buildPiano([buildObiettivo('A1', 100, 80, 'Quasi raggiunto')], {
  chiave: 'piano-2022',
  piano: { ...letto.piano, titolo: 'Piano 2022', annoInizio: 2022, annoFine: 2022, regole: 'regole-2022' },
});
const promesso: Obiettivo = {
  codice: 'P1',
  livello: 'esecutivo',
  titolo: 'Solo promesso',
  fonte: { riga: 1 },
};
const altrove = buildPiano([promesso], {
  ente: 'comune-vicino',
  datiEnte: { ...letto.datiEnte, denominazione: 'Comune Vicino' },
  piano: {
    ...letto.piano,
    tipo: 'piao',
    versioni: { approvato: { etichetta: 'Approvato', documento: 'piano' } },
  },
});
const unita = listUnita(computeCatalogo([prima, letto, altrove], []));
const find = (chiave: string) => unita.find((una) => una.chiave === chiave) as Unita;
const anagrafe = find('comune-di-prova/piano-2023/s1');
const anagrafePrima = find('comune-di-prova/piano-2022/s1');
const vicina = find('comune-vicino/piano-2023/s1');

const compare = (
  scelte: Unita[],
  nome: string,
  regole: Record<string, Regole> = { regole: REGOLE, 'regole-2022': REGOLE },
) => compareUnita(scelte, regole).find((cifra) => cifra.nome === nome);

describe('le cifre di un settore', () => {
  test('sono quelle della sua pagina: 60 × 100 + 40 × 50, diviso 100, fa 80', () => {
    expect(anagrafe.cifre).toMatchObject({
      righe: { valore: 2 },
      pesi: { valore: 100 },
      'finale-calcolato': {
        valore: 80,
        indirizzo: '/enti/comune-di-prova/piano-2023/settori/s1/#perche-consuntivo',
      },
      'esecutivi-raggiunti': { valore: 50, su: 2 },
      indicatori: { valore: 2 },
      'con-risultato': { valore: 2, su: 2 },
      copertura: { valore: 100, su: 1 },
    });
  });

  test('ciò che manca dice perché, e non è zero', () => {
    expect(anagrafe.cifre['finale-dichiarato']).toEqual({ assenza: 'non-dichiarato' });
    expect(anagrafe.cifre['meta-anno-calcolato']).toEqual({ assenza: 'senza-monitoraggio' });
    expect(anagrafePrima.cifre.copertura).toEqual({ assenza: 'senza-indicatori' });
    expect(vicina.cifre['finale-calcolato']).toEqual({ assenza: 'senza-risultati' });
    expect(vicina.cifre.modifiche).toEqual({ assenza: 'una-versione' });
  });

  test('un totale lo ha un settore, non un piano intero', () => {
    expect(find('comune-di-prova/piano-2023').cifre['finale-calcolato']).toEqual({ assenza: 'solo-settori' });
  });
});

describe('che cosa si può confrontare', () => {
  test('due anni con le stesse regole: il totale sì', () => {
    expect(compare([anagrafePrima, anagrafe], 'finale-calcolato')?.impedimenti).toEqual([]);
  });

  test('con un’altra regola per i pesi il totale no, e si dice quale clausola; i raggiunti sì', () => {
    const regole = {
      regole: REGOLE,
      'regole-2022': { ...REGOLE, settore: { ...REGOLE.settore, normalizza: true } },
    };
    const totale = compare([anagrafePrima, anagrafe], 'finale-calcolato', regole);
    expect(totale?.impedimenti).toEqual([{ che: 'regole', clausole: ['settore.normalizza'] }]);
    expect(writeGiudizio(totale?.impedimenti ?? [])).toBe(
      'Non si può confrontare: le regole non sono le stesse su «Totale di un settore».',
    );
    expect(compare([anagrafePrima, anagrafe], 'esecutivi-raggiunti', regole)?.impedimenti).toEqual([]);
    expect(listClausoleDiverse(Object.values(regole)).map(({ chiave }) => chiave)).toEqual([
      'settore.normalizza',
    ]);
  });

  test('i gradini più bassi possono avere altri nomi: «raggiunto» da 100 resta «raggiunto» da 100', () => {
    const soglie = [
      REGOLE.obiettivo.soglie[0],
      { da: 0, esito: 'non-raggiunto' },
    ] as Regole['obiettivo']['soglie'];
    const regole = { regole: REGOLE, 'regole-2022': { ...REGOLE, obiettivo: { soglie } } };
    expect(compare([anagrafePrima, anagrafe], 'esecutivi-raggiunti', regole)?.impedimenti).toEqual([]);
    const [prima, ...resto] = REGOLE.obiettivo.soglie;
    const larghe = [{ ...prima, da: 90 }, ...resto] as Regole['obiettivo']['soglie'];
    const piuFacili = { regole: REGOLE, 'regole-2022': { ...REGOLE, obiettivo: { soglie: larghe } } };
    expect(compare([anagrafePrima, anagrafe], 'esecutivi-raggiunti', piuFacili)?.impedimenti).toEqual([
      { che: 'regole', clausole: ['obiettivo.soglie'] },
    ]);
  });

  test('se uno dei due non ha risultati il totale non si confronta', () => {
    expect(compare([anagrafe, vicina], 'finale-calcolato')?.impedimenti).toEqual([{ che: 'pochi' }]);
  });

  test('i conteggi di un PIAO e di un piano della performance non sono la stessa cosa', () => {
    expect(compare([anagrafe, vicina], 'obiettivi')?.impedimenti).toEqual([{ che: 'documenti' }]);
  });

  test('un settore e un piano intero: il primo è una parte del secondo', () => {
    expect(compare([anagrafe, find('comune-di-prova/piano-2023')], 'obiettivi')?.impedimenti).toEqual([
      { che: 'parte-e-tutto' },
    ]);
  });
});

describe('che cosa sapere prima', () => {
  test('lo stesso codice nello stesso ente è lo stesso settore in un altro anno', () => {
    expect(listAvvertenze([anagrafePrima, anagrafe])).toEqual(['stesso-settore']);
    expect(listStessiSettori(unita).map((gruppo) => gruppo.map(({ chiave }) => chiave))).toEqual([
      ['comune-di-prova/piano-2022/s1', 'comune-di-prova/piano-2023/s1'],
      ['comune-di-prova/piano-2022/s2', 'comune-di-prova/piano-2023/s2'],
    ]);
  });

  test('se il nome è cambiato lo si dice', () => {
    expect(listAvvertenze([{ ...anagrafePrima, nome: 'Stato civile' }, anagrafe])).toEqual([
      'stesso-settore',
      'nome-cambiato',
    ]);
  });

  test('due piani interi non sono lo stesso settore', () => {
    const piani = [find('comune-di-prova/piano-2022'), find('comune-di-prova/piano-2023')];
    expect(listAvvertenze(piani)).toEqual(['anni-diversi']);
  });

  test('lo stesso codice in un altro ente è un altro settore', () => {
    expect(listAvvertenze([anagrafe, vicina])).toEqual(['enti-diversi', 'senza-risultati']);
  });
});
