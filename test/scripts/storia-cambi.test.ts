import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readStoria } from '../../scripts/storia/read-storia';
import { type Deposito, getAtteso, makeDeposito } from './deposito';

/** Which changes of a published plan are told, and which are not. */
let deposito: Deposito;
beforeEach(() => {
  deposito = makeDeposito();
  deposito.publish();
});

/** Each change in a line: what it is, where and from what to what. */
function list(): string[] {
  const storia = readStoria(deposito.content);
  if (!storia.disponibile) throw new Error('la storia non c’è');
  return storia.cambi.map(
    ({ specie, record, percorso, prima, dopo }) =>
      `${specie} ${record} ${percorso.join('.')}: ${prima ?? '—'} → ${dopo ?? '—'}`,
  );
}

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
  deposito.editObiettivo('01-01', (obiettivo) => {
    getAtteso(obiettivo).approvato = { valore: '≥ 85%', riga: 4 };
  });
  deposito.commit('Intero');
  expect(list()).toEqual([
    'rettifica obiettivi/01-01 indicatori.00002.atteso.approvato.valore: ≥ 80% → ≥ 85%',
  ]);
});
