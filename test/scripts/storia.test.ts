import { rmSync, writeFileSync } from 'node:fs';
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
/** Each change in a line: what it is, where and from what to what. */
const list = () =>
  listTutti().map(
    ({ specie, record, percorso, prima, dopo }) =>
      `${specie} ${record} ${percorso.join('.')}: ${prima ?? '—'} → ${dopo ?? '—'}`,
  );
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
    expect(list()).toEqual([]);
  });

  test('ciò che è venuto dopo, anche nello stesso giorno, si elenca', () => {
    deposito.publish();
    mend();
    deposito.commit('Dopo');
    expect(list()).toHaveLength(1);
  });

  test('un piano non pubblicato non ha storia', () => {
    mend();
    deposito.commit('Dopo');
    expect(list()).toEqual([]);
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

describe('che cosa si elenca', () => {
  beforeEach(() => {
    deposito.publish();
  });

  test('un motivo al posto di un valore è un cambio solo', () => {
    deposito.editObiettivo('01-01', (obiettivo) => {
      getAtteso(obiettivo).approvato = { motivo: 'illeggibile', testo: '≥ 8', riga: 4 };
    });
    deposito.commit('Rettifica');
    expect(list()).toEqual([
      'rettifica obiettivi/01-01 indicatori.00002.atteso.approvato.valore: ≥ 80% → ≥ 8 (illeggibile)',
    ]);
  });

  test('un obiettivo aggiunto con le voci di un atto, e uno tolto', () => {
    const obiettivi = join(deposito.content, 'piani/comune-di-prova/piano-2023/obiettivi');
    const peso = { monitoraggio: { valore: 10 } };
    const nuovo = { codice: 'A1.00009', titolo: 'Nuovo', assegnazioni: { A1: { ruolo: 'titolare', peso } } };
    writeFileSync(join(obiettivi, 'a1-00009.json'), JSON.stringify(nuovo));
    rmSync(join(obiettivi, 'a1-00001.json'));
    deposito.commit('Uno al posto di un altro');
    expect(list()).toEqual([
      'rettifica obiettivi/a1-00001 : Sportello su appuntamento → —',
      'aggiunta obiettivi/a1-00009 : — → Nuovo',
    ]);
  });

  test('ciò che mancava nella prima versione l’avevamo saltato noi', () => {
    deposito.editObiettivo('01-01', ({ indicatori = {} }) => {
      indicatori['00009'] = { titolo: 'Saltato', atteso: { approvato: { valore: '≥ 1' } } };
    });
    deposito.commit('Rettifica: un indicatore saltato');
    expect(list()).toEqual(['rettifica obiettivi/01-01 indicatori.00009: — → Saltato']);
  });

  test('una versione nuova del piano è un atto', () => {
    deposito.editPiano((testo) =>
      testo.replace('  consuntivo:', '  variazione: { etichetta: Variazione, documento: d }\n  consuntivo:'),
    );
    deposito.commit('Variazione');
    expect(list()).toEqual(['aggiunta piano versioni.variazione: — → Variazione']);
  });

  test('un elemento aggiunto in testa a un elenco non cambia gli altri', () => {
    const risultati = [{ titolo: 'Secondo', riga: 2 }];
    deposito.editObiettivo('01-01', (obiettivo) => Object.assign(obiettivo, { risultati }));
    deposito.commit('Rettifica: un risultato');
    deposito.editObiettivo('01-01', (obiettivo) =>
      Object.assign(obiettivo, { risultati: [{ titolo: 'Primo', riga: 1 }, ...risultati] }),
    );
    deposito.commit('Rettifica: un altro');
    expect(list().at(-1)).toBe('rettifica obiettivi/01-01 risultati.Primo: — → Primo');
    expect(list()).toHaveLength(2);
  });

  test('le nostre parole e la disposizione del file non sono dati', () => {
    deposito.editObiettivo('01-01', (obiettivo) => {
      obiettivo.sintesi = 'Detto meglio.';
      getAtteso(obiettivo).approvato = { riga: 4, valore: '≥ 80%', nota: 'Riletto.' };
    });
    deposito.commit('Parole');
    expect(list()).toEqual([]);
  });

  test('un file rotto non è mai stato pubblicato: si confronta l’ultimo intero', () => {
    const file = join(deposito.content, 'piani/comune-di-prova/piano-2023/obiettivi/01-01.json');
    writeFileSync(file, '{');
    deposito.commit('Rotto');
    deposito.git('checkout', '--quiet', 'HEAD~1', '--', '.');
    mend();
    deposito.commit('Intero');
    expect(list()).toEqual([
      'rettifica obiettivi/01-01 indicatori.00002.atteso.approvato.valore: ≥ 80% → ≥ 85%',
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
