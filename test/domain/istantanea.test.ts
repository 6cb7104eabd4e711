import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIstantanea } from '../../src/domain/istantanea';
import type { PianoLetto } from '../../src/domain/letto';
import { computePiano, toPianoLetto } from '../../src/domain/piano';
import type { Campi } from '../../src/domain/ufficiale/campo';
import { computeImpronta, formatIstantanea } from '../../src/open-data/istantanea';
import type { Fase } from '../../src/schema/fase';
import type { Obiettivo } from '../../src/schema/obiettivo';
import type { Rilevazione } from '../../src/schema/rilevazione';
import { buildIndicatore, buildObiettivo, buildPiano } from './costruttori';

/** Un obiettivo con un peso approvato, una percentuale a consuntivo, un indicatore e due fasi, una nata a metà anno. */
const OBIETTIVO: Obiettivo = {
  ...buildObiettivo('S1.00001', 20, 100, 'Raggiunto'),
  sintesi: 'In parole nostre.',
  indicatori: { '00001': buildIndicatore('≥ 85%', '80%', 'quasi raggiunto') },
  fasi: {
    '6': { titolo: 'Bando', peso: { approvato: { valore: 60 }, monitoraggio: { valore: 40 } } },
    '6-bis': { titolo: 'Nuovo bando', peso: { monitoraggio: { valore: 20 } } },
  },
};
const PIANO = buildPiano([OBIETTIVO]);

const change = (altro: Partial<Obiettivo>, piano: Partial<PianoLetto> = {}) =>
  buildPiano([{ ...OBIETTIVO, ...altro }], piano);

/** Le versioni la cui istantanea, byte per byte, non è più quella del piano di partenza. */
const listCambiate = (piano: PianoLetto): string[] =>
  Object.keys(PIANO.piano.versioni).filter(
    (versione) => formatIstantanea(piano, versione) !== formatIstantanea(PIANO, versione),
  );

const withAtteso = (atteso: NonNullable<Obiettivo['indicatori']>[string]['atteso']) =>
  change({ indicatori: { '00001': { ...buildIndicatore('≥ 85%', '80%', 'quasi raggiunto'), atteso } } });

describe('ciò che è nostro può migliorare senza cambiare l’istantanea', () => {
  test('una sintesi, una nota, una riga, un rimando', () => {
    expect(
      listCambiate(change({ sintesi: 'In parole migliori.', fonte: { riga: 7, nota: 'Letto meglio.' } })),
    ).toEqual([]);
  });

  test('la lettura di un atteso e il verso di un indicatore', () => {
    const lettura = {
      componenti: [{ tipo: 'almeno' as const, valore: 85, unita: '%' }],
      nota: 'Si legge così.',
    };
    expect(listCambiate(withAtteso({ approvato: { valore: '≥ 85%', riga: 9, lettura } }))).toEqual([]);
  });

  test('l’etichetta e la nota di una versione', () => {
    const { versioni } = PIANO.piano;
    const nuove = { ...versioni, approvato: { etichetta: 'Piano', nota: 'Nostra.', documento: 'piano' } };
    expect(listCambiate(change({}, { piano: { ...PIANO.piano, versioni: nuove } }))).toEqual([]);
  });

  test('l’ordine delle chiavi in un file, e quello dei file', () => {
    const altro = buildObiettivo('S1.00002', 80, 50, 'Non raggiunto');
    const shuffle = fc.shuffledSubarray([OBIETTIVO, altro], { minLength: 2 });
    const atteso = formatIstantanea(buildPiano([OBIETTIVO, altro]), 'consuntivo');
    fc.assert(
      fc.property(shuffle, fc.func(fc.integer()), (obiettivi, ordine) => {
        const mescolati = obiettivi.map((obiettivo) => shuffleChiavi(obiettivo, ordine) as Obiettivo);
        expect(formatIstantanea(buildPiano(mescolati), 'consuntivo')).toBe(atteso);
      }),
    );
  });
});

function shuffleChiavi(dato: unknown, ordine: (chiave: string) => number): unknown {
  if (typeof dato !== 'object' || dato === null || Array.isArray(dato)) return dato;
  const voci = Object.entries(dato).sort(([a], [b]) => ordine(a) - ordine(b));
  return Object.fromEntries(voci.map(([chiave, valore]) => [chiave, shuffleChiavi(valore, ordine)]));
}

describe('un dato ufficiale cambia le istantanee in cui è in vigore', () => {
  test('un atteso approvato corretto cambia la sua versione e tutte quelle dopo', () => {
    expect(listCambiate(withAtteso({ approvato: { valore: '≥ 86%' } }))).toEqual([
      'approvato',
      'monitoraggio',
      'consuntivo',
    ]);
  });

  test('un atteso rivisto a metà anno non tocca il piano approvato', () => {
    const atteso = { approvato: { valore: '≥ 85%' }, monitoraggio: { valore: '≥ 80%' } };
    expect(listCambiate(withAtteso(atteso))).toEqual(['monitoraggio', 'consuntivo']);
  });

  test('una percentuale corretta a consuntivo cambia solo il consuntivo', () => {
    expect(listCambiate(change(buildObiettivo('S1.00001', 20, 95, 'Raggiunto')))).toEqual(['consuntivo']);
  });

  test('un titolo vale in tutte le versioni', () => {
    expect(listCambiate(change({ titolo: 'Un altro titolo' }))).toHaveLength(3);
  });

  test('una versione nuova in fondo non tocca quelle che c’erano', () => {
    const versioni = { ...PIANO.piano.versioni, rettifica: { etichetta: 'Rettifica', documento: 'piano' } };
    expect(listCambiate(change({}, { piano: { ...PIANO.piano, versioni } }))).toEqual([]);
  });
});

describe('un’istantanea ha ciò che c’era', () => {
  const at = (versione: string, piano = PIANO) => buildIstantanea(piano, versione).obiettivi[0];

  test('di ogni storia una voce sola, sotto la versione da cui vale', () => {
    expect(at('consuntivo')?.fasi?.['6']?.peso).toEqual({ monitoraggio: { valore: 40 } });
    expect(at('consuntivo')?.indicatori?.['00001']?.atteso).toEqual({ approvato: { valore: '≥ 85%' } });
  });

  test('la fase 6-bis, pesata solo a metà anno, nel piano approvato non c’è', () => {
    expect(Object.keys(at('approvato')?.fasi ?? {})).toEqual(['6']);
    expect(Object.keys(at('monitoraggio')?.fasi ?? {})).toEqual(['6', '6-bis']);
  });

  test('un obiettivo giudicato solo alla fine c’è anche prima: gli mancava l’esito, non la promessa', () => {
    const linea: Obiettivo = {
      codice: '01',
      livello: 'operativo',
      titolo: 'Linea',
      fonte: {},
      esito: { consuntivo: { valore: 'Raggiunto' } },
    };
    expect(at('approvato', buildPiano([linea]))).toEqual({
      codice: '01',
      livello: 'operativo',
      titolo: 'Linea',
    });
  });

  test('ciò che il documento stampa al posto di un valore resta, con il motivo', () => {
    const atteso = { approvato: { motivo: 'non-definito' as const, testo: '==', riga: 3, nota: 'Nostra.' } };
    expect(at('approvato', withAtteso(atteso))?.indicatori?.['00001']?.atteso).toEqual({
      approvato: { motivo: 'non-definito', testo: '==' },
    });
  });

  test('una quantità dichiarata a consuntivo non era nel piano approvato', () => {
    const carte: Rilevazione = {
      titolo: 'Carte',
      argomento: 'Anagrafe',
      valore: 12,
      unita: 'carte',
      versione: 'consuntivo',
      riga: 1,
    };
    const piano = change({}, { rilevazioni: { carte } });
    expect(listCambiate(piano)).toEqual(['consuntivo']);
  });
});

test('il piano calcolato e quello letto hanno la stessa istantanea', () => {
  expect(formatIstantanea(toPianoLetto(computePiano(PIANO)), 'consuntivo')).toBe(
    formatIstantanea(PIANO, 'consuntivo'),
  );
});

test('l’impronta è quella che dà sha256sum', () => {
  expect(computeImpronta('è\n')).toBe('939e162eefbde2c99539511ff1c158cd62830f926b03cb2982f0320dda530e46');
});

test('un campo non si dichiara due volte né si dimentica: lo dice il compilatore', () => {
  // @ts-expect-error una storia non è un dato che vale in tutte le versioni
  const storia: Campi<Pick<Fase, 'peso'>> = { peso: 'ufficiale' };
  // @ts-expect-error manca «titolo»: di chi è?
  const manca: Campi<Pick<Fase, 'titolo' | 'peso'>> = { peso: 'promessa' };
  expect([storia, manca]).toHaveLength(2);
});
