import { describe, expect, test } from 'vitest';
import { listModifiche } from '../../src/domain/modifica';
import { computePiano } from '../../src/domain/piano';
import type { Obiettivo } from '../../src/schema/obiettivo';
import { buildObiettivo, buildPiano } from './costruttori';

const list = (altro: Partial<Obiettivo>) =>
  listModifiche(
    computePiano(buildPiano([{ ...buildObiettivo('S1.00001', 20, 100, 'Raggiunto'), ...altro }])),
  ).map(
    ({ campo, cambiamento, prima, dopo }) => `${campo}: ${cambiamento}, da ${prima?.testo} a ${dopo.testo}`,
  );
const indicatore = (prima: string, dopo: string, verso?: 'aumentare' | 'diminuire'): Partial<Obiettivo> => ({
  indicatori: {
    '00001': {
      titolo: 'Indicatore',
      ...(verso ? { verso } : {}),
      atteso: { approvato: { valore: prima }, monitoraggio: { valore: dopo } },
    },
  },
});

describe('una promessa cambiata dopo l’approvazione', () => {
  test.each([
    ['≥ 85%', '≥ 80%', undefined, 'abbassato'],
    ['≥ 85%', '≥ 90%', undefined, 'alzato'],
    ['≤ 30', '≤ 33', undefined, 'abbassato'],
    ['30', '33', 'diminuire', 'abbassato'],
    ['30', '33', undefined, 'cambiato'],
    ['entro dieci giorni', 'prima della nomina', undefined, 'cambiato'],
  ] as const)('un atteso da «%s» a «%s»', (prima, dopo, verso, cambiamento) => {
    expect(list(indicatore(prima, dopo, verso))).toEqual([
      `indicatore 00001, atteso: ${cambiamento}, da ${prima} a ${dopo}`,
    ]);
  });

  test('una fine rinviata e un peso abbassato', () => {
    const fine = { approvato: { valore: '30/06' }, monitoraggio: { valore: '31/08' } };
    const fasi = {
      '1': {
        titolo: 'Fase',
        peso: { approvato: { valore: 35 }, monitoraggio: { valore: 20 } },
        periodi: { '2021': { fine } },
      },
    };
    expect(list({ fasi })).toEqual([
      'fase 1, peso: abbassato, da 35 a 20',
      'fase 1, fine (2021): rinviato, da 30/06/2021 a 31/08/2021',
    ]);
  });

  test('una fase che doveva finire in un anno e finisce in quello dopo è rinviata', () => {
    const fine = { approvato: { valore: '31/12' } };
    const periodi = { '2021': { fine }, '2022': { fine: { monitoraggio: { valore: 'marzo' } } } };
    expect(list({ fasi: { '1': { titolo: 'Fase', periodi } } })).toEqual([
      'fase 1, fine (2022): rinviato, da 31/12/2021 a marzo 2022',
    ]);
  });

  test('una fase che il piano approvato non aveva', () => {
    expect(list({ fasi: { '3-bis': { titolo: 'Nuova', peso: { monitoraggio: { valore: 15 } } } } })).toEqual([
      'fase 3-bis, peso: aggiunto, da undefined a 15',
    ]);
  });

  test('un obiettivo sostituito', () => {
    const peso = { approvato: { valore: 10 }, monitoraggio: { motivo: 'sostituito' as const, testo: '0%' } };
    expect(list({ assegnazioni: { S1: { ruolo: 'titolare', peso } } })).toEqual([
      'peso nel settore S1: tolto, da 10 a 0%',
    ]);
  });

  test('ciò che si è realizzato non è una promessa, e ciò che resta uguale non è una modifica', () => {
    expect(list(indicatore('≥ 85%', '≥ 85%'))).toEqual([]);
    expect(list({})).toEqual([]);
  });
});

test('un obiettivo che il piano approvato non aveva è una modifica sola', () => {
  const altro: Partial<Obiettivo> = {
    assegnazioni: { S1: { ruolo: 'titolare', peso: { monitoraggio: { valore: 10 } } } },
    fasi: { '1': { titolo: 'Fase', peso: { monitoraggio: { valore: 40 } } } },
  };
  expect(list(altro)).toEqual(['obiettivo: aggiunto, da undefined a Obiettivo S1.00001']);
});

test('un atteso promesso per un altro anno e poi cambiato', () => {
  const atteso = { approvato: { valore: '≥ 90%' }, monitoraggio: { valore: '≥ 80%' } };
  const indicatori = { '00001': { titolo: 'Indicatore', anni: { '2025': { atteso } } } };
  expect(list({ indicatori })).toEqual(['indicatore 00001, atteso 2025: abbassato, da ≥ 90% a ≥ 80%']);
});

test('un peso trasversale è del settore che lo porta', () => {
  const peso = { approvato: { valore: 5 }, monitoraggio: { valore: 15 } };
  const piano = computePiano(
    buildPiano([
      {
        ...buildObiettivo('S1.00001', 20, 100, 'Raggiunto'),
        assegnazioni: { S1: { ruolo: 'titolare' }, S2: { ruolo: 'trasversale', peso } },
      },
    ]),
  );
  expect(listModifiche(piano).map(({ settori }) => settori)).toEqual([['S2']]);
});
