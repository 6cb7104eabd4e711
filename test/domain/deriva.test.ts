import { describe, expect, test } from 'vitest';
import { listDeriva, listPassaggi } from '../../src/domain/deriva';
import type { Modifica } from '../../src/domain/modifica';
import { computePiano } from '../../src/domain/piano';
import type { Obiettivo } from '../../src/schema/obiettivo';
import { buildObiettivo, buildPiano } from './costruttori';

/** Il piano di un anno, con gli obiettivi dati. */
const buildAnno = (anno: number, ...obiettivi: Obiettivo[]) => {
  const letto = buildPiano(obiettivi, { chiave: `piano-${anno}` });
  return computePiano({ ...letto, piano: { ...letto.piano, annoInizio: anno, annoFine: anno } });
};
const write = ({ cambiamento, obiettivo, campo, prima, dopo }: Modifica) =>
  `${obiettivo.codice} ${campo}: ${cambiamento}, da ${prima?.testo} a ${dopo.testo}`;
const listTraAnni = (...piani: ReturnType<typeof buildAnno>[]) =>
  listDeriva(piani)
    .filter(({ tra }) => tra === 'anni')
    .map(write);

const pesato = (peso: number, titolo = 'Sicurezza urbana') => ({
  ...buildObiettivo('S1.00001', peso, 100, 'Raggiunto'),
  titolo,
});
const linea = (codice: string, titolo: string, altro: Partial<Obiettivo> = {}): Obiettivo => ({
  codice,
  titolo,
  livello: 'operativo',
  fonte: { riga: 1 },
  ...altro,
});
const conAtteso = (codice: string, valore: string, titolo = 'Domande accolte nei nidi') =>
  linea('01.01', 'Sostenere le famiglie', {
    indicatori: { [codice]: { titolo, atteso: { approvato: { valore } } } },
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

  test('il titolo cambia se cambiano le parole, non se cambiano maiuscole, accenti o anno', () => {
    const prima = buildAnno(2021, pesato(10, "Legalita' e trasparenza"));
    expect(listTraAnni(prima, buildAnno(2023, pesato(10, 'Legalità E Trasparenza - Anno 2023')))).toEqual([]);
    expect(listTraAnni(prima, buildAnno(2023, pesato(10, 'Legalità e trasparenza: sviluppo')))).toEqual([
      "S1.00001 titolo: cambiato, da Legalita' e trasparenza a Legalità e trasparenza: sviluppo",
    ]);
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

describe('un indicatore da un anno all’altro', () => {
  test('l’atteso si abbassa', () => {
    expect(
      listTraAnni(buildAnno(2021, conAtteso('00106', '≥ 90%')), buildAnno(2023, conAtteso('00106', '≥ 80%'))),
    ).toEqual(['01.01 indicatore 00106, atteso: abbassato, da ≥ 90% a ≥ 80%']);
  });

  test('«106» citato da una scheda è «00106», se il titolo è lo stesso', () => {
    const scheda = (titolo: string) =>
      linea('01.01', 'Sostenere le famiglie', {
        risultati: [{ titolo, indicatore: '106', atteso: { approvato: { valore: '≥ 1.500' } } }],
      });
    const dopo = buildAnno(2023, conAtteso('00106', '≥ 5.000'));
    expect(listTraAnni(buildAnno(2021, scheda('Domande accolte nei nidi')), dopo)).toEqual([
      '01.01 indicatore 00106, atteso: alzato, da ≥ 1.500 a ≥ 5.000',
    ]);
    expect(listTraAnni(buildAnno(2021, scheda('Multe pagate in ritardo')), dopo)).toEqual([]);
  });

  test('se il piano di prima prometteva già qualcosa per quell’anno, è con quello che si confronta', () => {
    const prima = conAtteso('00106', '≥ 70%');
    const promesso = { '2023': { atteso: { approvato: { valore: '≥ 90%' } } } };
    const indicatori = {
      '00106': { ...prima.indicatori?.['00106'], titolo: 'Domande accolte nei nidi', anni: promesso },
    };
    expect(
      listTraAnni(buildAnno(2021, { ...prima, indicatori }), buildAnno(2023, conAtteso('00106', '≥ 80%'))),
    ).toEqual(['01.01 indicatore 00106, atteso: abbassato, da ≥ 90% a ≥ 80%']);
  });

  test('uno al posto di un altro: uno tolto e uno aggiunto', () => {
    const dopo = conAtteso('00200', '≥ 80%', 'Posti disponibili');
    expect(listTraAnni(buildAnno(2021, conAtteso('00106', '≥ 90%')), buildAnno(2023, dopo))).toEqual([
      '01.01 indicatore 00106: tolto, da Domande accolte nei nidi a non compare',
      '01.01 indicatore 00200: aggiunto, da undefined a Posti disponibili',
    ]);
  });

  test('se un piano non stampa indicatori, nessuno è stato aggiunto', () => {
    const senza = buildAnno(2021, linea('01.01', 'Sostenere le famiglie'));
    expect(listTraAnni(senza, buildAnno(2023, conAtteso('00106', '≥ 80%')))).toEqual([]);
  });
});

describe('obiettivi che compaiono in un anno solo', () => {
  const comune = linea('01.01', 'Sostenere le famiglie');
  const prima = buildAnno(2021, comune, linea('01.02', 'Aprire le scuole'), pesato(25));
  const dopo = buildAnno(2023, comune, linea('01.03', 'Curare gli anziani'));

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
    expect(listTraAnni(prima, buildAnno(2023, linea('09', 'Un altro albero')))).toEqual([]);
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
