import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readStoria } from '../../scripts/storia/read-storia';
import { listDeriva } from '../../src/domain/deriva';
import { listCambi } from '../../src/domain/pubblicazione';
import { readPiani } from '../leggi';
import { type Deposito, getAtteso, makeDeposito } from './deposito';
import { makeCartella } from './fixture';

let deposito: Deposito;
beforeEach(() => {
  deposito = makeDeposito();
});

const DOVE = { ente: 'comune-di-prova', piano: 'piano-2023', record: 'obiettivi/01-01' };

const listTutti = () => {
  const storia = readStoria(deposito.content);
  if (!storia.disponibile) throw new Error('la storia non c’è');
  return storia.cambi;
};
const lower = () =>
  deposito.editObiettivo('01-01', (obiettivo) => {
    getAtteso(obiettivo).monitoraggio = { valore: '≥ 75%', riga: 4 };
  });
const mend = (valore = '≥ 85%') =>
  deposito.editObiettivo('01-01', (obiettivo) => {
    getAtteso(obiettivo).approvato = { valore, riga: 4 };
  });

/** What the site says of the indicator 00002. */
const readSito = () => {
  const piani = readPiani(deposito.content, readStoria(deposito.content));
  const deriva = listDeriva(piani)
    .filter(({ campo }) => campo.includes('00002'))
    .map(
      ({ campo, cambiamento, prima, dopo }) => `${campo}: ${cambiamento}, ${prima?.testo} → ${dopo.testo}`,
    );
  const cambi = piani
    .flatMap(listCambi)
    .map(({ obiettivo, cambio }) => `${cambio.specie} di ${obiettivo?.codice}`);
  return { deriva, cambi };
};

test('una regola cambiata si dice in ogni piano che la usa, e non è una correzione dei dati', () => {
  deposito.publish();
  const file = join(deposito.content, 'regole/comune-di-prova-2023.json');
  const regole = JSON.parse(readFileSync(file, 'utf8'));
  regole.indicatore.soglie[1].da = 60;
  writeFileSync(file, JSON.stringify(regole, null, 2));
  deposito.commit('Nuova soglia');
  expect(listTutti()).toMatchObject([
    { specie: 'regola', record: 'regole/comune-di-prova-2023', prima: 50, dopo: 60, oggetto: 'Nuova soglia' },
  ]);
});

test('chi toglie «pubblicato» non toglie ciò che era stato detto', () => {
  deposito.publish();
  lower();
  deposito.commit('Monitoraggio');
  deposito.editPiano((testo) => testo.replace(/^pubblicato:.*\n/m, ''));
  deposito.commit('Tolto');
  expect(listTutti().filter(({ record }) => record === DOVE.record)).toHaveLength(1);
});

describe('l’impronta di una versione', () => {
  const write = (...impronte: string[]) =>
    writeFileSync(
      join(deposito.content, 'piani/comune-di-prova/piano-2023/istantanee.json'),
      JSON.stringify({ approvato: impronte.map((sha256) => ({ sha256, data: '2024-05-01' })) }),
    );

  test('una riscritta al posto della vecchia si vede; una nuova edizione si dice da sé', () => {
    write('aaaa');
    deposito.publish();
    write('aaaa', 'bbbb');
    deposito.commit('Una nuova edizione');
    expect(listTutti()).toEqual([]);
    write('aaaa', 'cccc');
    deposito.commit('Sistemata l’impronta');
    expect(listTutti()).toMatchObject([
      { record: 'istantanee', specie: 'rettifica', prima: 'bbbb', dopo: 'cccc' },
    ]);
  });
});

describe('un atteso cambiato dopo la pubblicazione', () => {
  test('una voce aggiunta è un atto: cambia la promessa, e resta scritto quando', () => {
    deposito.publish();
    lower();
    const commit = deposito.commit('Monitoraggio: meno cittadini soddisfatti', '2024-05-02');
    expect(listTutti()).toEqual([
      {
        ...DOVE,
        specie: 'aggiunta',
        percorso: ['indicatori', '00002', 'atteso', 'monitoraggio'],
        prima: undefined,
        dopo: '≥ 75%',
        riga: 4,
        commit,
        data: '2024-05-02',
        oggetto: 'Monitoraggio: meno cittadini soddisfatti',
      },
    ]);
    expect(readSito()).toEqual({
      deriva: ['indicatore 00002, atteso: abbassato, ≥ 80% → ≥ 75%'],
      cambi: ['aggiunta di 01.01'],
    });
  });

  test('una voce cambiata è un nostro errore: la promessa era già così', () => {
    deposito.publish();
    mend();
    const commit = deposito.commit('Rettifica: si legge 85', '2024-05-02');
    expect(listTutti()).toEqual([
      {
        ...DOVE,
        specie: 'rettifica',
        percorso: ['indicatori', '00002', 'atteso', 'approvato', 'valore'],
        prima: '≥ 80%',
        dopo: '≥ 85%',
        riga: undefined,
        commit,
        data: '2024-05-02',
        oggetto: 'Rettifica: si legge 85',
      },
    ]);
    expect(readSito()).toEqual({ deriva: [], cambi: ['rettifica di 01.01'] });
  });
});

describe('da quando si conta', () => {
  test('ciò che è venuto prima, o insieme, non si elenca', () => {
    mend('≥ 81%');
    deposito.commit('Prima');
    mend('≥ 82%');
    deposito.publish();
    expect(listTutti()).toEqual([]);
  });

  test('ciò che è venuto dopo, anche nello stesso giorno, si elenca', () => {
    deposito.publish();
    mend();
    deposito.commit('Dopo');
    expect(listTutti()).toHaveLength(1);
  });

  test('un piano non pubblicato non ha storia', () => {
    mend();
    deposito.commit('Dopo');
    expect(listTutti()).toEqual([]);
  });

  test('di un ramo unito conta la somma, il giorno in cui è unito', () => {
    deposito.publish();
    deposito.git('switch', '--quiet', '--create', 'prova');
    mend('≥ 1%');
    deposito.commit('Uno sbaglio', '2024-05-02');
    mend('≥ 85%');
    deposito.commit('Lo sbaglio corretto', '2024-05-03');
    deposito.git('switch', '--quiet', 'main');
    writeFileSync(join(deposito.cartella, 'altro.txt'), 'altro');
    deposito.commit('Altro', '2024-05-04');
    deposito.git(
      'merge',
      '--quiet',
      '--no-ff',
      '-m',
      'Merge pull request #12',
      '-m',
      'Rettifica: si legge 85',
      'prova',
    );
    expect(listTutti().map(({ prima, dopo, data, oggetto }) => [prima, dopo, data, oggetto])).toEqual([
      ['≥ 80%', '≥ 85%', '2024-05-04', 'Rettifica: si legge 85'],
    ]);
  });
});

describe('la storia non è disponibile', () => {
  test('fuori da un deposito', () => {
    rmSync(join(deposito.cartella, '.git'), { recursive: true });
    expect(readStoria(deposito.content)).toEqual({ disponibile: false });
  });

  test('in una copia senza tutta la storia', () => {
    deposito.publish();
    const copia = join(makeCartella(), 'copia');
    deposito.git('clone', '--quiet', '--depth', '1', `file://${deposito.cartella}`, copia);
    expect(readStoria(join(copia, 'content'))).toEqual({ disponibile: false });
  });
});
