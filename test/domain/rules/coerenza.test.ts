import { describe, expect, test } from 'vitest';
import type { PianoLetto } from '../../../src/domain/letto';
import { computePiano } from '../../../src/domain/piano';
import type { Fase } from '../../../src/schema/fase';
import type { Obiettivo } from '../../../src/schema/obiettivo';
import type { Risultato } from '../../../src/schema/scheda';
import { buildObiettivo, buildPiano } from '../costruttori';

const { piano } = buildPiano([]);
/** Il piano degli esempi, con un monitoraggio a metà anno e un consuntivo a fine anno. */
const DATATO: Partial<PianoLetto> = {
  piano: {
    ...piano,
    versioni: {
      approvato: { etichetta: 'Approvato', documento: 'piano' },
      monitoraggio: { etichetta: 'Monitoraggio', documento: 'monitoraggio', data: '2023-09-30' },
      consuntivo: { etichetta: 'Consuntivo', documento: 'relazione', data: '2023-12-31' },
    },
  },
};

function listMessaggi(regola: string, obiettivo: Obiettivo, altro = DATATO): string[] {
  return computePiano(buildPiano([obiettivo], altro))
    .controlli.filter((controllo) => controllo.regola === regola)
    .map(({ gravita, messaggio }) => `${gravita}: ${messaggio}`);
}

const fase = (peso: number, anno: string, inizio: string, fine: string): Fase => ({
  titolo: 'Fase',
  peso: { approvato: { valore: peso } },
  periodi: { [anno]: { inizio: { approvato: { valore: inizio } }, fine: { approvato: { valore: fine } } } },
});

/** Un obiettivo con le sue fasi e le percentuali dichiarate a metà e a fine anno. */
const buildConFasi = (fasi: Record<string, Fase>, monitoraggio: number, consuntivo = 100): Obiettivo => ({
  ...buildObiettivo('S1.00001', 20, consuntivo, 'Raggiunto'),
  assegnazioni: {
    S1: {
      ruolo: 'titolare',
      percentuale: { monitoraggio: { valore: monitoraggio }, consuntivo: { valore: consuntivo } },
    },
  },
  fasi,
});

describe('la durata stampata e le date della scheda', () => {
  const list = (durata: string, inizio: string, fine: string, rivista?: string) =>
    listMessaggi('durata-date', {
      ...buildObiettivo('S1.00001', 20, 100, 'Raggiunto'),
      assegnazioni: { S1: { ruolo: 'titolare', durata } },
      scheda: {
        inizio: { approvato: { valore: inizio } },
        fine: {
          approvato: { valore: fine },
          ...(rivista ? { monitoraggio: { valore: rivista } } : {}),
        },
      },
    });

  test('annuale, ma fino all’anno dopo', () => {
    expect(list('annuale', '01/07/2023', '31/12/2024')).toEqual([
      'errore: La durata stampata è «annuale», ma dalle date della scheda (01/07/2023–31/12/2024) il 2023 è l’anno 1 di 2.',
    ]);
  });

  test('il primo di due anni, ma di un anno solo', () => {
    expect(list('pluriennale (1/2)', '01/01/2023', '31/12/2023')).toEqual([
      'errore: La durata stampata è «pluriennale (1/2)», ma dalle date della scheda (01/01/2023–31/12/2023) il 2023 è l’anno 1 di 1.',
    ]);
  });

  test.each([
    ['annuale', '01/06/2023', '31/10/2023', undefined],
    ['pluriennale (2/3)', '01/09/2022', '30/06/2024', undefined],
    ['Pluriennale (1/3)', '01/01/2023', '31/12/2025', undefined],
    ['pluriennale (1/2)', '01/01/2023', '31/12/2023', '31/03/2024'],
    ['annuale', '01/01/2023', '31/12/2023', '31/03/2024'],
    ['finché serve', '01/01/2023', '31/12/2030', undefined],
    ['annuale', 'alla firma del contratto', '31/12/2030', undefined],
  ])('«%s» dal %s al %s (rivista: %s) torna, o non si legge', (durata, inizio, fine, rivista) => {
    expect(list(durata, inizio, fine, rivista)).toEqual([]);
  });
});

describe('la percentuale di metà anno e le fasi che cominciano dopo', () => {
  const fasi = { '1': fase(60, '2023', 'gennaio', 'giugno'), '2': fase(40, '2023', '01/10', '31/12') };

  test('100 % con una fase da 40 che comincia il giorno dopo', () => {
    expect(listMessaggi('monitoraggio-possibile', buildConFasi(fasi, 100))).toEqual([
      'avviso: Monitoraggio: la percentuale dichiarata è 100 %, ma la fase 2, che pesa 40, comincia dopo quel giorno: se non è stata anticipata, si arriva al più al 60 %.',
    ]);
  });

  test('60 % ci sta tutto', () => {
    expect(listMessaggi('monitoraggio-possibile', buildConFasi(fasi, 60))).toEqual([]);
  });

  test('un inizio che non è una data può essere già passato', () => {
    const incerta = fase(40, '2024', 'gennaio', 'giugno');
    incerta.periodi = { ...incerta.periodi, '2023': { inizio: { approvato: { valore: 'già nel 2022' } } } };
    expect(listMessaggi('monitoraggio-possibile', buildConFasi({ '1': incerta }, 100))).toEqual([]);
  });

  test('senza il giorno del monitoraggio non si dice nulla', () => {
    expect(listMessaggi('monitoraggio-possibile', buildConFasi(fasi, 100), {})).toEqual([]);
  });
});

describe('il 100 % di fine anno e le fasi che finiscono dopo', () => {
  const list = (una: Fase, consuntivo = 100) =>
    listMessaggi('raggiunto-con-fasi-future', buildConFasi({ '8': una }, 50, consuntivo));

  test('una fase di febbraio dell’anno dopo', () => {
    expect(list(fase(20, '2024', 'gennaio', 'febbraio'))).toEqual([
      'giudizio: La percentuale a consuntivo è 100 %, ma la fase 8, che pesa 20, finisce «febbraio» (2024): torna solo se è stata anticipata, o se il peso misura la sola parte dell’anno.',
    ]);
  });

  test('una fase spostata a metà anno all’anno dopo', () => {
    const spostata = fase(20, '2023', 'ottobre', 'dicembre');
    spostata.periodi = { ...spostata.periodi, '2024': { inizio: { monitoraggio: { valore: 'marzo' } } } };
    expect(list(spostata)).toEqual([
      'giudizio: La percentuale a consuntivo è 100 %, ma la fase 8, che pesa 20, è spostata a «marzo» (2024): torna solo se è stata anticipata, o se il peso misura la sola parte dell’anno.',
    ]);
  });

  test('se una fine è dell’anno, il peso può essere della parte di quell’anno', () => {
    const divisa = fase(20, '2023', 'gennaio', 'dicembre');
    divisa.periodi = { ...divisa.periodi, '2024': { fine: { approvato: { valore: 'giugno' } } } };
    expect(list(divisa)).toEqual([]);
  });

  test('una fase senza peso, e un obiettivo al 90 %', () => {
    expect(list({ ...fase(20, '2024', 'gennaio', 'giugno'), peso: {} })).toEqual([]);
    expect(list(fase(20, '2024', 'gennaio', 'giugno'), 90)).toEqual([]);
  });
});

describe('il 100 % e i risultati attesi con un numero', () => {
  const list = (atteso: string, rilevato: Risultato['rilevato'], consuntivo = 100) =>
    listMessaggi('risultato-soglia', {
      ...buildConFasi({}, 50, consuntivo),
      risultati: [{ titolo: 'Domande accolte', atteso: { approvato: { valore: atteso } }, rilevato }],
    });

  test('superare l’87 %: 84,9 non basta', () => {
    expect(list("superare l'87%", { consuntivo: { valore: '84,9%' } })).toEqual([
      "giudizio: L’obiettivo è dichiarato realizzato al 100 %, ma per il risultato «Domande accolte» era atteso «superare l'87%» ed è rilevato «84,9%».",
    ]);
  });

  test('raggiunto, non leggibile, di metà anno, o di un obiettivo al 90 %', () => {
    expect(list('≥ 60%', { consuntivo: { valore: '66%' } })).toEqual([]);
    expect(list('minimo 5', { consuntivo: { valore: 'n. 2 incontri' } })).toEqual([]);
    expect(list('≥ 60%', { monitoraggio: { valore: '40%' } })).toEqual([]);
    expect(list('≥ 60%', { consuntivo: { valore: '40%' } }, 90)).toEqual([]);
  });
});

describe('l’avanzamento delle fasi e la percentuale dell’obiettivo', () => {
  const conclusa = (peso: number, valore: number): Fase => ({
    ...fase(peso, '2023', 'gennaio', 'dicembre'),
    avanzamento: { monitoraggio: { valore } },
  });
  const altra = fase(25, '2023', 'gennaio', 'dicembre');

  test('fasi concluse per 75 e il 70 % dichiarato', () => {
    const fasi = { '1': conclusa(25, 100), '2': conclusa(50, 100), '3': altra };
    expect(listMessaggi('avanzamento-somma', buildConFasi(fasi, 70))).toEqual([
      'errore: Monitoraggio: la percentuale dichiarata è 70 %, ma i pesi delle fasi 1 e 2, per il loro avanzamento, fanno già 25 + 50 = 75.',
    ]);
  });

  test('di più si può: delle altre fasi non si sa', () => {
    const fasi = { '1': conclusa(25, 100), '2': conclusa(50, 100), '3': altra };
    expect(listMessaggi('avanzamento-somma', buildConFasi(fasi, 90))).toEqual([]);
  });

  test('con tutte le fasi la somma è esatta: 60 + 40 per metà fa 80', () => {
    const fasi = { '1': conclusa(60, 100), '2': conclusa(40, 50) };
    expect(listMessaggi('avanzamento-somma', buildConFasi(fasi, 80))).toEqual([]);
    expect(listMessaggi('avanzamento-somma', buildConFasi(fasi, 90))).toEqual([
      'errore: Monitoraggio: la percentuale dichiarata è 90 %, ma i pesi delle fasi 1 e 2, per il loro avanzamento, fanno 60 + 20 = 80.',
    ]);
  });
});

describe('la quota di tutti e le quote dei gruppi', () => {
  const list = (valore: number) =>
    listMessaggi('quota-gruppi', buildObiettivo('S1.00001', 20, 100, 'Raggiunto'), {
      rilevazioni: {
        nidi: {
          titolo: 'Bambini al nido',
          argomento: 'Scuola',
          valore,
          unita: '%',
          // 50 su 100 e 90 su 300: insieme 140 su 400, il 35 %.
          gruppi: { Nord: { quanti: 50, quota: 50 }, Sud: { quanti: 90, quota: 30 } },
          riga: 1,
        },
      },
    });

  test('140 bambini su 400 sono il 35 %', () => {
    expect(list(35)).toEqual([]);
    expect(list(40)).toEqual([
      'errore: La quota dichiarata è 40 %, ma dalle quote di ciascuno (Nord 50, il 50 %; Sud 90, il 30 %) viene 35 %.',
    ]);
  });

  test('l’arrotondamento a un decimale si concede', () => {
    expect(list(35.1)).toEqual([]);
  });
});
