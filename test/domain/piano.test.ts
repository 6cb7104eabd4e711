import { describe, expect, test } from 'vitest';
import { computePiano, listAntenati, sortAlbero } from '../../src/domain/piano';
import { findTotale } from '../../src/domain/settore';
import type { Obiettivo } from '../../src/schema/obiettivo';
import { buildIndicatore, buildObiettivo, buildPiano } from './costruttori';

const CONDIVISO: Obiettivo = {
  codice: 'S1.00002/S2.00002',
  livello: 'esecutivo',
  titolo: 'Progetto diviso',
  fonte: { riga: 1 },
  assegnazioni: {
    S1: {
      ruolo: 'condiviso',
      peso: { approvato: { valore: 20 } },
      esito: { consuntivo: { valore: 'Quasi raggiunto' } },
      percentuale: { consuntivo: { valore: 90 } },
    },
    S2: {
      ruolo: 'condiviso',
      codice: 'S2.00002/S1.00002',
      peso: { approvato: { valore: 50 } },
      esito: { consuntivo: { valore: 'Raggiunto' } },
      percentuale: { consuntivo: { valore: 100 } },
    },
  },
};

const TRASVERSALE: Obiettivo = {
  codice: 'SG.00001',
  livello: 'esecutivo',
  titolo: 'Obiettivo di tutto l’ente',
  fonte: { riga: 1 },
  assegnazioni: {
    S2: {
      ruolo: 'titolare',
      peso: { approvato: { valore: 50 } },
      esito: { consuntivo: { valore: 'Quasi raggiunto' } },
      percentuale: { consuntivo: { valore: 80 } },
    },
    S1: { ruolo: 'trasversale', peso: { approvato: { valore: 30 } } },
  },
};

describe('un obiettivo diviso tra due settori', () => {
  const piano = computePiano(
    buildPiano([buildObiettivo('S1.00001', 50, 100, 'Raggiunto'), CONDIVISO, TRASVERSALE]),
  );

  test('ha in ciascuno il suo peso e la sua percentuale', () => {
    const totali = piano.settori.map((settore) => findTotale(settore)?.totale.valore);
    // S1: (50 × 100 + 20 × 90 + 30 × 80) / 100 = 92; S2: (50 × 100 + 50 × 80) / 100 = 90.
    expect(totali).toEqual([92, 90]);
  });

  test('conta due volte tra le azioni; quello di tutto l’ente una', () => {
    expect(piano.azioni.map(({ codice }) => codice)).toEqual([
      'S1.00001',
      'S1.00002/S2.00002',
      'S2.00002/S1.00002',
      'SG.00001',
    ]);
  });

  test('non ha un esito unico se i settori ne dichiarano di diversi', () => {
    expect(
      piano.obiettivi.find(({ codice }) => codice === CONDIVISO.codice)?.esitoDichiarato,
    ).toBeUndefined();
  });
});

describe('le versioni', () => {
  const base = buildObiettivo('S1.00001', 100, 100, 'Raggiunto');
  const riga = base.assegnazioni?.S1;
  const rivisto: Obiettivo = {
    ...base,
    assegnazioni: {
      S1: {
        ruolo: 'titolare',
        ...riga,
        percentuale: { monitoraggio: { valore: 40 }, consuntivo: { valore: 97 } },
      },
    },
  };

  test('ogni versione ha il suo totale; un peso vale finché un atto non lo cambia', () => {
    const [settore] = computePiano(buildPiano([rivisto])).settori;
    expect(Object.entries(settore?.totali ?? {}).map(([versione, { valore }]) => [versione, valore])).toEqual(
      [
        ['monitoraggio', 40],
        ['consuntivo', 97],
      ],
    );
  });
});

describe('una rettifica dopo il consuntivo', () => {
  const uno = buildObiettivo('S1.00001', 60, 100, 'Raggiunto');
  const altro = buildObiettivo('S1.00002', 40, 50, 'Quasi raggiunto');
  const assegnazione = altro.assegnazioni?.S1;
  const corretto: Obiettivo = {
    ...altro,
    assegnazioni: {
      S1: {
        ruolo: 'titolare',
        ...assegnazione,
        percentuale: { consuntivo: { valore: 50 }, 'rettifica-1': { valore: 75 } },
      },
    },
  };
  const letto = buildPiano([uno, corretto]);
  const build = (modifica: boolean) => {
    const rettifica = {
      etichetta: 'Rettifica',
      documento: 'atto',
      ...(modifica ? { modifica: true as const } : {}),
    };
    const versioni = { ...letto.piano.versioni, 'rettifica-1': rettifica };
    const [settore] = computePiano({ ...letto, piano: { ...letto.piano, versioni } }).settori;
    if (!settore) throw new Error('manca il settore');
    return settore;
  };

  test('se è una modifica, ciò che non tocca vale com’era: (60 × 100 + 40 × 75) / 100 = 90', () => {
    expect(findTotale(build(true))).toMatchObject({ versione: 'rettifica-1', totale: { valore: 90 } });
  });

  test('se non lo è, il totale resta quello dell’ultima versione intera: (60 × 100 + 40 × 50) / 100 = 80', () => {
    expect(findTotale(build(false))).toMatchObject({ versione: 'consuntivo', totale: { valore: 80 } });
  });
});

describe('l’albero', () => {
  const nodo = (codice: string, padre?: string): Obiettivo => ({
    codice,
    livello: 'operativo',
    titolo: codice,
    fonte: {},
    ...(padre ? { padre } : {}),
  });

  test('ogni obiettivo viene prima dei suoi figli, e nessuno si perde', () => {
    const codici = sortAlbero([
      nodo('01.02', '01'),
      nodo('01.01.01', '01.01'),
      nodo('99', '98'),
      nodo('01'),
      nodo('01.01', '01'),
    ]);
    expect(codici.map(({ codice }) => codice)).toEqual(['01', '01.01', '01.01.01', '01.02', '99']);
  });

  test('il percorso va dalla radice', () => {
    const piano = computePiano(buildPiano([nodo('01'), nodo('01.01', '01'), nodo('01.01.01', '01.01')]));
    const foglia = piano.obiettivi[2];
    expect(foglia && listAntenati(piano, foglia).map(({ codice }) => codice)).toEqual(['01', '01.01']);
  });
});

test('una linea con un indicatore non rilevato non ha una media, ma dice quanti ne ha', () => {
  const linea: Obiettivo = {
    codice: '01.01.01',
    livello: 'operativo',
    titolo: 'Linea',
    fonte: {},
    indicatori: {
      '00001': buildIndicatore('≥ 10', '12', 'raggiunto'),
      '00002': buildIndicatore('≥ 10', 'Non rilevabile', 'non valutabile'),
      '00003': buildIndicatore('==', '==', 'non valutabile'),
    },
  };
  const [calcolato] = computePiano(buildPiano([linea])).obiettivi;
  expect(calcolato?.media).toEqual({
    motivo: 'copertura-incompleta',
    copertura: { conValore: 1, attesi: 2, esclusi: 1, quota: 50 },
  });
});
