import { describe, expect, test } from 'vitest';
import { Giorno } from '../../src/schema/chiavi';
import { Obiettivo } from '../../src/schema/obiettivo';
import { Regole } from '../../src/schema/regole';
import { REGOLE } from '../domain/costruttori';

/** I casi scomodi dei documenti veri: la forma dei dati li deve reggere tutti. */
const accept = (record: unknown) => Obiettivo.safeParse(record).error?.issues ?? [];

const base = { codice: '01', livello: 'esecutivo', titolo: 'Prova', fonte: { riga: 1 } };

describe('la forma di un obiettivo regge i casi scomodi dei documenti', () => {
  test('un obiettivo diviso tra due settori, con pesi ed esiti diversi e due versioni', () => {
    expect(
      accept({
        ...base,
        codice: 'DG.00004/S4.00002',
        titolo: 'Sviluppo delle piattaforme abilitanti',
        assegnazioni: {
          DG: {
            ruolo: 'condiviso',
            priorita: { approvato: { valore: 'MEDIA', riga: 281 } },
            durata: 'pluriennale (1/2)',
            peso: { approvato: { valore: 10, riga: 281 } },
            esito: {
              monitoraggio: { valore: 'Parzialmente raggiunto', riga: 281 },
              consuntivo: { valore: 'Raggiunto', riga: 281 },
            },
            percentuale: { monitoraggio: { valore: 77, riga: 281 }, consuntivo: { valore: 100, riga: 281 } },
          },
          S4: {
            ruolo: 'condiviso',
            codice: 'S4.00002/DG.00004',
            peso: { approvato: { valore: 15, riga: 445 } },
          },
        },
      }),
    ).toEqual([]);
  });

  test('un obiettivo trasversale verificato ma non valutato, con un esito per settore', () => {
    expect(
      accept({
        ...base,
        codice: 'SG.00001',
        assegnazioni: {
          SG: {
            ruolo: 'titolare',
            peso: { approvato: { motivo: 'non-valutato', testo: '==', riga: 260 } },
            percentuale: { consuntivo: { valore: 95, riga: 260 } },
          },
          S8: {
            ruolo: 'trasversale',
            peso: { approvato: { valore: 5, riga: 602 } },
            percentuale: { consuntivo: { valore: 100, riga: 602 } },
          },
        },
      }),
    ).toEqual([]);
  });

  test('una fase «6-bis», una scadenza «in corso d’anno», un’altra non prevedibile, un peso di un altro anno', () => {
    expect(
      accept({
        ...base,
        fasi: {
          '1': {
            titolo: 'verifica sussistenza credito',
            peso: { approvato: { valore: 10, riga: 503 } },
            scadenza: {
              approvato: {
                valore: "in corso d'anno",
                riga: 503,
                specie: { tipo: 'in-corso-d-anno', anno: 2022 },
              },
            },
          },
          '6-bis': {
            titolo: 'Ricorso',
            peso: { approvato: { motivo: 'altra-annualita', testo: '==', riga: 1 } },
            scadenza: {
              approvato: { valore: 'Non prevedibile', riga: 1118, specie: { tipo: 'non-prevedibile' } },
            },
          },
        },
      }),
    ).toEqual([]);
  });

  test('una fase con le date riviste a metà anno: tutte e due restano', () => {
    expect(
      accept({
        ...base,
        fasi: {
          '2': {
            titolo: 'Presentazione del nuovo modello',
            peso: { approvato: { valore: 20 } },
            periodi: {
              '2021': {
                inizio: { approvato: { valore: '1/08' }, monitoraggio: { valore: '1/09' } },
                fine: { approvato: { valore: '31/08' }, monitoraggio: { valore: '31/10' } },
              },
            },
          },
        },
      }),
    ).toEqual([]);
  });

  test('un atteso con una data impossibile resta come stampato', () => {
    expect(
      accept({
        ...base,
        codice: '1143',
        livello: 'specifico',
        indicatori: {
          '2684': {
            titolo: 'Controlli',
            unita: 'Data',
            atteso: { approvato: { valore: '131/12/2022', riga: 280 } },
          },
        },
      }),
    ).toEqual([]);
  });

  test('un’azione per anno, senza nessun numero', () => {
    expect(
      accept({
        ...base,
        livello: 'generale',
        attivita: {
          '1': {
            titolo: 'Aggiornamento attività lavorabili da remoto',
            responsabile: 'Settore che amministra le Risorse Umane',
            coinvolti: 'Dirigenti di tutte le Strutture apicali',
            azioni: { '2023': [{ titolo: 'Confronto con i dirigenti', riga: 15 }], '2024': [] },
          },
        },
      }),
    ).toEqual([]);
  });
});

describe('la forma rifiuta ciò che non ha senso', () => {
  test('un valore e un motivo insieme, o nessuno dei due', () => {
    const pesi = [{ valore: 5, motivo: 'non-valutato' }, { riga: 3 }];
    for (const peso of pesi)
      expect(
        accept({ ...base, assegnazioni: { S1: { ruolo: 'titolare', peso: { approvato: peso } } } })[0]
          ?.message,
      ).toBe('serve «valore» oppure «motivo», uno solo dei due');
  });

  test('una chiave che non esiste', () => {
    expect(accept({ ...base, titlo: 'x' })[0]?.code).toBe('unrecognized_keys');
  });

  test('un giorno che non esiste', () => {
    expect(Giorno.safeParse('2023-02-30').error?.issues[0]?.message).toContain(
      '«2023-02-30» non è un giorno',
    );
    expect(Giorno.parse('2024-02-29')).toBe('2024-02-29');
  });

  test('soglie che non scendono fino a zero', () => {
    const soglie = (...da: number[]) => da.map((soglia) => ({ da: soglia, esito: 'raggiunto' as const }));
    const messages = (valori: ReturnType<typeof soglie>) =>
      Regole.safeParse({ ...REGOLE, obiettivo: { soglie: valori } }).error?.issues.map(
        ({ message }) => message,
      );
    expect(messages(soglie(50, 100, 0))).toEqual([
      'le soglie devono scendere dalla più alta alla più bassa → metti prima quella con «da» più alto',
    ]);
    expect(messages(soglie(100, 50))).toEqual([
      'l’ultima soglia deve partire da 0 → aggiungi in fondo una soglia con «da»: 0',
    ]);
    expect(Regole.safeParse(REGOLE).success).toBe(true);
  });
});
