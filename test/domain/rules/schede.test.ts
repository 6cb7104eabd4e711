import { describe, expect, test } from 'vitest';
import type { PianoLetto } from '../../../src/domain/letto';
import { computePiano } from '../../../src/domain/piano';
import type { Fase } from '../../../src/schema/fase';
import type { Obiettivo } from '../../../src/schema/obiettivo';
import type { Scheda } from '../../../src/schema/scheda';
import { buildIndicatore, buildObiettivo, buildPiano } from '../costruttori';

function listMessaggi(regola: string, obiettivi: Obiettivo[], altro: Partial<PianoLetto> = {}): string[] {
  const { controlli } = computePiano(buildPiano(obiettivi, altro));
  return controlli
    .filter((controllo) => controllo.regola === regola)
    .map(({ gravita, messaggio }) => `${gravita}: ${messaggio}`);
}

const withScheda = (scheda: Scheda, fasi: Record<string, Fase> = {}): Obiettivo => ({
  ...buildObiettivo('S1.00001', 20, 100, 'Raggiunto'),
  padre: '01.01.01',
  scheda,
  fasi,
});
const fase = (peso: number, altro: Partial<Fase> = {}): Fase => ({
  titolo: 'Fase',
  peso: { approvato: { valore: peso } },
  ...altro,
});

describe('la scheda e la tabella del settore', () => {
  test('un peso e un esito diversi', () => {
    const scheda: Scheda = {
      peso: { approvato: { valore: 15, riga: 3 } },
      esito: { consuntivo: { valore: 'NON RAGGIUNTO', riga: 4 } },
      percentuale: { consuntivo: { valore: 100, riga: 4 } },
    };
    expect(listMessaggi('scheda-tabella', [withScheda(scheda)])).toEqual([
      'errore: Approvato, peso: la scheda stampa 15, la tabella del settore 20.',
      'errore: Consuntivo, esito: la scheda stampa «NON RAGGIUNTO», la tabella del settore «Raggiunto».',
    ]);
  });

  test('maiuscole diverse non sono una differenza; un dato che la tabella non ha nemmeno', () => {
    const scheda: Scheda = {
      esito: { consuntivo: { valore: 'RAGGIUNTO' }, monitoraggio: { valore: 'NON RAGGIUNTO' } },
    };
    expect(listMessaggi('scheda-tabella', [withScheda(scheda)])).toEqual([]);
  });
});

test('il totale nel testo del valutatore', () => {
  const totale = {
    percentuale: { consuntivo: { valore: 87.65 } },
    nelTesto: { consuntivo: { valore: 85.75, riga: 615 } },
  };
  const settori = { S1: { denominazione: 'Territorio', fonte: {}, totale } };
  expect(listMessaggi('totale-testo', [], { settori })).toEqual([
    'errore: Il testo del valutatore dice 85,75 %, la tabella 87,65 %.',
  ]);
});

describe('la realizzazione delle fasi', () => {
  test('più di quanto pesano, e una somma che non è la percentuale della scheda', () => {
    const fasi = {
      '1': fase(60, { realizzazione: { consuntivo: { valore: 60 } } }),
      '2': fase(40, { realizzazione: { consuntivo: { valore: 50 } } }),
    };
    expect(
      listMessaggi('realizzazione', [withScheda({ percentuale: { consuntivo: { valore: 100 } } }, fasi)]),
    ).toEqual([
      'errore: La fase 2 pesa 40, ma se ne dichiarano realizzati 50.',
      'errore: La scheda dichiara 100 %, ma le realizzazioni delle fasi fanno 60 + 50 = 110.',
    ]);
  });

  test('se una non si legge la somma non prova nulla', () => {
    const fasi = {
      '1': fase(60, { realizzazione: { consuntivo: { valore: 60 } } }),
      '2': fase(40, { realizzazione: { consuntivo: { motivo: 'illeggibile' } } }),
    };
    expect(
      listMessaggi('realizzazione', [withScheda({ percentuale: { consuntivo: { valore: 90 } } }, fasi)]),
    ).toEqual([]);
  });
});

describe('le fasi e la durata dell’obiettivo', () => {
  const scheda: Scheda = {
    inizio: { approvato: { valore: '01/06/2021' } },
    fine: { approvato: { valore: '15/12/2021' } },
  };
  const periodo = (inizio: string, fine: string, anno = '2021') => ({
    periodi: { [anno]: { inizio: { approvato: { valore: inizio } }, fine: { approvato: { valore: fine } } } },
  });

  test('una comincia prima, una finisce dopo', () => {
    const fasi = {
      '1': fase(50, periodo('19/05', '30/06')),
      '2': fase(50, periodo('luglio', 'marzo', '2022')),
    };
    expect(listMessaggi('fasi-fuori-durata', [withScheda(scheda, fasi)])).toEqual([
      'avviso: La fase 1 comincia «19/05 (2021)», prima dell’obiettivo, che comincia «01/06/2021».',
      'avviso: La fase 2 finisce «marzo (2022)», dopo l’obiettivo, che finisce «15/12/2021».',
    ]);
  });

  test('un mese è fuori solo se lo è tutto: dicembre va bene con una fine al 15', () => {
    expect(
      listMessaggi('fasi-fuori-durata', [
        withScheda(scheda, { '1': fase(100, periodo('giugno', 'dicembre')) }),
      ]),
    ).toEqual([]);
  });

  test('una fine che non esiste', () => {
    const fasi = { '4': fase(100, periodo('1/09', '31/09')) };
    expect(listMessaggi('date-impossibili', [withScheda(scheda, fasi)])).toEqual([
      'errore: Fase 4, fine: «31/09» non è un giorno del calendario.',
    ]);
  });
});

test('il codice della scheda e il posto nell’albero', () => {
  expect(listMessaggi('padre-scheda', [withScheda({ padre: '04.01.01' })])).toEqual([
    'avviso: La scheda porta il codice 04.01.01, ma l’obiettivo è elencato sotto 01.01.01.',
  ]);
});

test('i pesi delle fasi non si giudicano se uno non si legge', () => {
  const fasi = {
    '1': fase(60),
    '2': { titolo: 'Fase', peso: { approvato: { motivo: 'illeggibile' as const } } },
  };
  expect(listMessaggi('pesi-obiettivo', [withScheda({}, fasi)])).toEqual([]);
});

test.each([
  ['CONTROLLI A CAMPIONE (PERCENTUALE DEI DIPENDENTI)', 'Data', 1],
  ['(NUMERO DI PDL/NUMERO RICHIESTE)*100', 'Numero', 1],
  ['PIANO DELLE AZIONI DIGITALI - N° 1 DOCUMENTO', 'Data', 0],
  ['APPROVAZIONE DUP', 'Data', 0],
])('unità e titolo: %s in «%s»', (titolo, unita, quanti) => {
  const obiettivo: Obiettivo = {
    codice: '1',
    livello: 'specifico',
    titolo: 'Obiettivo',
    fonte: {},
    indicatori: { '2684': buildIndicatore('31/12/2022', '==', undefined, { titolo, unita }) },
  };
  expect(listMessaggi('unita-titolo', [obiettivo])).toHaveLength(quanti);
});

describe('il termine di un risultato e la fine della fase che lo produce', () => {
  const list = (entro: string, fine: string, anno = '2021') =>
    listMessaggi('risultato-fase', [
      {
        ...withScheda(
          {},
          { '1': fase(100, { periodi: { [anno]: { fine: { approvato: { valore: fine } } } } }) },
        ),
        risultati: [{ titolo: 'Archivio', entro, fase: '1' }],
      },
    ]);

  test('la fase finisce a luglio, il risultato è atteso entro maggio', () => {
    expect(list('maggio 2021', 'lug')).toEqual([
      'avviso: Il risultato «Archivio» è atteso entro «maggio 2021», ma la fase 1, che lo produce, finisce «lug 2021».',
    ]);
  });

  test.each([
    ['31 dicembre 2021', 'dicembre'],
    ['13 agosto 2021', '31/08'],
    ['31/12/2021', 'dic'],
    // Chi finisce prima ha il tempo di arrivare al risultato.
    ['marzo 2021', 'feb'],
    ['i termini di legge', 'dic'],
  ])('«%s» e «%s» non si contraddicono', (entro, fine) => {
    expect(list(entro, fine)).toEqual([]);
  });
});

describe('lo stesso dato in due posti', () => {
  const list = (valore: string, altrove: string) =>
    listMessaggi('stesso-dato', [
      {
        ...buildObiettivo('S1.00001', 20, 100, 'Raggiunto'),
        indicatori: {
          '00001': {
            titolo: 'Progetti',
            atteso: {
              approvato: { valore, altrove: [{ valore: altrove, dove: 'nella descrizione', riga: 9 }] },
            },
          },
        },
      },
    ]);

  test('una data e un mese che non la contiene', () => {
    expect(list('31/12/2022', 'dicembre 2023')).toEqual([
      'errore: atteso: qui è stampato «31/12/2022», ma nella descrizione «dicembre 2023» (riga 9).',
    ]);
  });

  test.each([
    ['31/12/2022', 'dicembre 2022'],
    ['1.250', '1250'],
    ['40 %', '40%'],
    ['Almeno due', 'almeno  due'],
  ])('«%s» e «%s» dicono lo stesso', (uno, altro) => {
    expect(list(uno, altro)).toEqual([]);
  });

  test('≥ 67% e ≥ 65% no', () => {
    expect(list('≥67%', '≥65%')).toHaveLength(1);
  });
});

describe('la stessa attività due volte', () => {
  const list = (...titoli: string[]) =>
    listMessaggi('attivita-doppia', [
      {
        ...buildObiettivo('S1.00001', 20, 100, 'Raggiunto'),
        attivita: Object.fromEntries(
          titoli.map((titolo, i) => [`A.${i + 1}`, { titolo, azioni: {}, riga: i + 7 }]),
        ),
      },
    ]);

  test('parola per parola è una segnalazione, con la riga della prima', () => {
    expect(list('Pubblicare gli orari', 'Formare il personale', 'Pubblicare gli orari')).toEqual([
      'avviso: L’attività «Pubblicare gli orari» è stampata due volte sotto lo stesso obiettivo (riga 7).',
    ]);
  });

  test('una che dice di più no', () => {
    expect(list('Pubblicare gli orari', 'Pubblicare gli orari estivi')).toEqual([]);
  });
});
