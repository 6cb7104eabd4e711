import { describe, expect, test } from 'vitest';
import { listDeriva, listPassaggi } from '../../src/domain/deriva';
import type { Obiettivo } from '../../src/schema/obiettivo';
import { buildAnno, buildLinea, listTraAnni } from './anni';
import { buildObiettivo } from './costruttori';

const pesato = (peso: number, titolo = 'Sicurezza urbana') => ({
  ...buildObiettivo('S1.00001', peso, 100, 'Raggiunto'),
  titolo,
});

describe('uno stesso obiettivo da un anno all’altro', () => {
  test('il peso nel settore cambia', () => {
    expect(listTraAnni(buildAnno(2021, pesato(25)), buildAnno(2023, pesato(20)))).toEqual([
      'S1.00001 peso nel settore S1: abbassato, da 25 a 20',
    ]);
  });

  test('vale il peso con cui il primo anno è finito, non quello con cui è cominciato', () => {
    const obiettivo = pesato(25);
    const { S1 } = obiettivo.assegnazioni ?? {};
    const rivisto = {
      ...obiettivo,
      assegnazioni: {
        S1: { ...S1, ruolo: 'titolare' as const, peso: { ...S1?.peso, monitoraggio: { valore: 15 } } },
      },
    };
    expect(listTraAnni(buildAnno(2021, rivisto), buildAnno(2023, pesato(20)))).toEqual([
      'S1.00001 peso nel settore S1: alzato, da 15 a 20',
    ]);
  });

  test('un titolo scritto in un altro modo non è una promessa cambiata', () => {
    const prima = buildAnno(2021, pesato(10, "Legalita' e trasparenza"));
    expect(listTraAnni(prima, buildAnno(2023, pesato(10, 'Legalità e trasparenza: sviluppo')))).toEqual([]);
  });

  test('un codice riusato per altro non si confronta', () => {
    expect(
      listTraAnni(buildAnno(2021, pesato(25)), buildAnno(2023, pesato(5, 'Manutenzione delle strade'))),
    ).toEqual([]);
  });

  test('due piani dello stesso anno non sono un prima e un dopo', () => {
    const altro = { ...buildAnno(2023, pesato(20)), chiave: 'relazione-2023' };
    expect(listTraAnni(buildAnno(2023, pesato(25)), altro)).toEqual([]);
  });
});

describe('obiettivi che compaiono in un anno solo', () => {
  const comune = buildLinea('01.01', 'Sostenere le famiglie');
  const prima = buildAnno(2021, comune, buildLinea('01.02', 'Aprire le scuole'), pesato(25));
  const dopo = buildAnno(2023, comune, buildLinea('01.03', 'Curare gli anziani'));

  test('quelli che durano hanno una riga ciascuno, con l’anno in cui compaiono', () => {
    expect(listTraAnni(prima, dopo)).toEqual([
      '01.02 compare solo nel 2021: tolto, da Aprire le scuole a non compare',
      '01.03 compare solo nel 2023: aggiunto, da undefined a Curare gli anziani',
    ]);
  });

  test('gli esecutivi vivono un anno: si contano e basta', () => {
    expect(listPassaggi([prima, dopo]).map(({ esecutivi }) => esecutivi)).toEqual([
      { soloPrima: 1, soloDopo: 0 },
    ]);
  });

  test('due piani senza un albero comune non si confrontano', () => {
    expect(listTraAnni(prima, buildAnno(2023, buildLinea('09', 'Un altro albero')))).toEqual([]);
  });
});

test('prima ciò che ora chiede meno: attesi abbassati, date rinviate, poi il resto', () => {
  const obiettivo: Obiettivo = {
    ...pesato(10),
    scheda: { fine: { approvato: { valore: '30/06/2023' }, monitoraggio: { valore: '31/12/2023' } } },
    indicatori: {
      '1': { titolo: 'Uno', atteso: { approvato: { valore: '≥ 5' }, monitoraggio: { valore: '≥ 9' } } },
      '2': { titolo: 'Due', atteso: { approvato: { valore: '≥ 9' }, monitoraggio: { valore: '≥ 5' } } },
    },
    assegnazioni: {
      S1: { ruolo: 'titolare', peso: { approvato: { valore: 20 }, monitoraggio: { valore: 10 } } },
    },
  };
  expect(listDeriva([buildAnno(2023, obiettivo)]).map(({ campo }) => campo)).toEqual([
    'indicatore 2, atteso',
    'peso nel settore S1',
    'fine',
    'indicatore 1, atteso',
  ]);
});
