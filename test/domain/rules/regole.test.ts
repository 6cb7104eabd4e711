import { describe, expect, test } from 'vitest';
import type { PianoLetto } from '../../../src/domain/letto';
import { computePiano } from '../../../src/domain/piano';
import { REGOLE_CONTROLLI } from '../../../src/domain/rules';
import type { Obiettivo } from '../../../src/schema/obiettivo';
import type { Prospetto } from '../../../src/schema/prospetto';
import { buildIndicatore, buildObiettivo, buildPiano } from '../costruttori';

/** I messaggi di una regola su un piano. */
function listMessaggi(regola: string, obiettivi: Obiettivo[], altro: Partial<PianoLetto> = {}): string[] {
  const { controlli } = computePiano(buildPiano(obiettivi, altro));
  return controlli
    .filter((controllo) => controllo.regola === regola)
    .map(({ gravita, messaggio }) => `${gravita}: ${messaggio}`);
}

const linea = (indicatori: Obiettivo['indicatori'], esito?: string): Obiettivo => ({
  codice: '01.01.01',
  livello: 'operativo',
  titolo: 'Linea',
  fonte: { riga: 1 },
  dimensione: 'Sociale',
  ...(esito ? { esito: { consuntivo: { valore: esito, riga: 1 } } } : {}),
  indicatori,
});

const cella = (valore: number, percentuale: number) => ({ valore, percentuale });
const PROSPETTO: Prospetto = {
  titolo: 'Azioni per dimensione',
  asse: 'dimensione',
  riga: 1,
  insiemi: {
    dup: { etichetta: 'DUP', livello: 'operativo' },
    performance: { etichetta: 'Performance', livello: 'esecutivo' },
    totale: { etichetta: 'Totale', somma: ['dup', 'performance'] },
  },
  categorie: {
    sociale: {
      etichetta: 'sociale',
      comprende: ['Sociale'],
      celle: { dup: cella(1, 100), performance: cella(0, 0), totale: cella(2, 100) },
    },
  },
  totale: { celle: { dup: cella(1, 100), performance: cella(0, 0), totale: cella(1, 100) } },
};

describe('somme delle tabelle di riepilogo', () => {
  test('una riga e una colonna che non tornano', () => {
    expect(listMessaggi('prospetto-somme', [], { prospetti: { dimensioni: PROSPETTO } })).toEqual([
      'errore: Azioni per dimensione, «sociale», Totale: è stampato 2, ma 1 + 0 = 1.',
      'errore: Azioni per dimensione, totale della colonna Totale: è stampato 1, ma 2 = 2.',
    ]);
  });

  test('i «di cui» che non sommano alla categoria', () => {
    const parte = {
      etichetta: 'di cui',
      comprende: ['Sociale'],
      dentro: 'sociale',
      celle: { dup: cella(3, 100) },
    };
    const prospetto = { ...PROSPETTO, categorie: { ...PROSPETTO.categorie, parte } };
    expect(listMessaggi('prospetto-somme', [], { prospetti: { dimensioni: prospetto } })).toContain(
      'errore: Azioni per dimensione, «sociale», DUP, parti «di cui»: è stampato 1, ma 3 = 3.',
    );
  });
});

test('una percentuale che non è il numero diviso il totale', () => {
  expect(listMessaggi('prospetto-percentuali', [], { prospetti: { dimensioni: PROSPETTO } })).toEqual([
    'errore: Azioni per dimensione, «sociale», percentuale di Totale: è stampato 100,00 %, ma 2 su 1 fa 200,00 %.',
  ]);
});

test('un riepilogo che non è il conto delle righe', () => {
  const messaggi = listMessaggi('prospetto-conteggi', [], { prospetti: { dimensioni: PROSPETTO } });
  expect(messaggi[0]).toBe(
    'avviso: Azioni per dimensione, «sociale», DUP: è stampato 1, ma nelle tabelle di dettaglio se ne contano 0.',
  );
  const giusta = linea({ '00001': buildIndicatore('≥ 1', '1', 'raggiunto') }, 'Raggiunto');
  expect(listMessaggi('prospetto-conteggi', [giusta], { prospetti: { dimensioni: PROSPETTO } })).toEqual([]);
});

describe('totale stampato di un settore', () => {
  const obiettivi = [
    buildObiettivo('S1.00001', 95, 87, 'Quasi raggiunto'),
    buildObiettivo('S1.00002', 5, 100, 'Raggiunto'),
  ];
  const settori = (valore: number): Partial<PianoLetto> => ({
    settori: {
      S1: {
        denominazione: 'Anagrafe',
        fonte: {},
        totale: { percentuale: { consuntivo: { valore, riga: 9 } } },
      },
    },
  });

  test('se torna, nessun controllo', () => {
    expect(listMessaggi('totale-settore', obiettivi, settori(87.65))).toEqual([]);
  });

  test('se non torna, il conto per intero', () => {
    expect(listMessaggi('totale-settore', obiettivi, settori(85.75))).toEqual([
      'errore: Il totale stampato è 85,75 %, ma (95 × 87 + 5 × 100) / 100 fa 87,65 %.',
    ]);
  });
});

test('le parti di una quantità', () => {
  const rilevazioni = {
    moduli: {
      titolo: 'Moduli',
      argomento: 'Rete',
      valore: 10,
      unita: 'moduli',
      riga: 1,
      parti: { Nord: 4, Sud: 5 },
    },
  };
  expect(listMessaggi('rilevazione-parti', [], { rilevazioni })).toEqual([
    'errore: Il totale dichiarato è 10, ma 4 + 5 = 9.',
  ]);
});

test('i pesi di un settore che non fanno 100', () => {
  expect(
    listMessaggi('pesi-settore', [
      buildObiettivo('S1.00001', 60, 100, 'Raggiunto'),
      buildObiettivo('S1.00002', 30, 100, 'Raggiunto'),
    ]),
  ).toEqual(['avviso: I pesi dovrebbero sommare a 100, ma 60 + 30 = 90.']);
});

test('i pesi delle fasi che non fanno 100', () => {
  const obiettivo: Obiettivo = {
    ...linea(undefined),
    fasi: {
      '1': { titolo: 'Gara', peso: { approvato: { valore: 60 } } },
      '1-bis': { titolo: 'Ricorso', peso: { approvato: { motivo: 'altra-annualita', testo: '==' } } },
      '2': { titolo: 'Contratto', peso: { approvato: { valore: 30 } } },
    },
  };
  expect(listMessaggi('pesi-obiettivo', [obiettivo])).toEqual([
    'avviso: I pesi delle fasi dovrebbero sommare a 100, ma 60 + 30 = 90.',
  ]);
});

test('una data che non esiste', () => {
  expect(listMessaggi('date-impossibili', [linea({ '2715': buildIndicatore('131/12/2022', '==') })])).toEqual(
    ['errore: Il valore atteso stampato, «131/12/2022», non è un giorno del calendario.'],
  );
});

describe('esito di un indicatore', () => {
  test('raggiunto senza un risultato', () => {
    expect(
      listMessaggi('esito-senza-rilevato', [
        linea({ '00123': buildIndicatore('≥ 1.100', 'Non rilevabile', 'raggiunto') }),
      ]),
    ).toEqual(['errore: L’esito stampato è «raggiunto», ma il risultato è «Non rilevabile».']);
  });

  test('raggiunto con un risultato sotto l’atteso è un avviso', () => {
    expect(
      listMessaggi('esito-indicatore', [linea({ '00025': buildIndicatore('≥ 90', '89', 'raggiunto') })]),
    ).toEqual([
      'avviso: L’esito stampato è «raggiunto» con un raggiungimento di 98,89 %: l’atteso «≥ 90» non è rispettato da «89».',
    ]);
  });

  test('non raggiunto dove la soglia dedotta direbbe quasi è un giudizio', () => {
    expect(
      listMessaggi('esito-indicatore', [
        linea({ '00101': buildIndicatore('≥ 310', '225', 'non raggiunto') }),
      ]),
    ).toEqual([
      'giudizio: L’esito stampato è «non raggiunto» con un raggiungimento di 72,58 %: con la soglia di 67, che il documento non scrive, sarebbe «quasi raggiunto».',
    ]);
  });

  test('dove non si calcola nulla non si accusa nessuno', () => {
    expect(
      listMessaggi('esito-indicatore', [linea({ '00067': buildIndicatore('±3%', '428.400', 'raggiunto') })]),
    ).toEqual([]);
  });
});

describe('esito di una linea', () => {
  test('che non segue dai suoi indicatori', () => {
    const indicatori = {
      '00043': buildIndicatore('≥ 3', '1', 'non raggiunto'),
      '00045': buildIndicatore('≤ 160', '137', 'raggiunto'),
    };
    expect(listMessaggi('esito-linea', [linea(indicatori, 'Quasi raggiunto (no criticità)')])).toEqual([
      'avviso: L’esito stampato è «Quasi raggiunto (no criticità)», ma dagli indicatori (00043 non raggiunto; 00045 raggiunto) segue «Quasi raggiunto (con criticità)».',
    ]);
  });

  test('dove un indicatore non ha esito non si accusa nessuno', () => {
    const indicatori = {
      '00001': buildIndicatore('Relazione', 'Fatta', undefined),
      '00002': buildIndicatore('≥ 1', '0', 'non raggiunto'),
    };
    expect(listMessaggi('esito-linea', [linea(indicatori, 'Raggiunto')])).toEqual([]);
  });
});

test('un obiettivo al 97 % detto raggiunto', () => {
  expect(listMessaggi('esito-obiettivo', [buildObiettivo('S4.00001', 14, 97, 'Raggiunto')])).toEqual([
    'avviso: L’esito stampato è «Raggiunto» con 97,00 %: per le altre righe del documento sarebbe «Quasi raggiunto».',
  ]);
});

test('lo stesso titolo con due codici', () => {
  const due = [
    { ...linea(undefined, 'Raggiunto'), codice: '02.02.01' },
    { ...linea(undefined, 'Non raggiunto'), codice: '02.02.07' },
  ];
  expect(listMessaggi('titolo-doppio', due)).toEqual([
    'avviso: Lo stesso titolo è stampato con due codici, 02.02.01 («Raggiunto») e 02.02.07 («Non raggiunto»).',
  ]);
});

test('ogni regola dice che cosa controlla, e le chiavi non si ripetono', () => {
  const chiavi = REGOLE_CONTROLLI.map(({ chiave }) => chiave);
  expect(new Set(chiavi).size).toBe(chiavi.length);
  for (const { titolo, spiegazione } of REGOLE_CONTROLLI) {
    expect(titolo).not.toBe('');
    expect(spiegazione.length).toBeGreaterThan(40);
  }
});
