import { describe, expect, test } from 'vitest';
import { listVersioni } from '../../src/domain/letto';
import { formatNumero } from '../../src/domain/numero';
import { buildCaso, tryRegole } from '../../src/domain/prova-regole';
import type { SpiegazioneLinea } from '../../src/domain/spiegazione/obiettivo';
import type { Spiegazione } from '../../src/domain/spiegazione/spiegazione';
import { formatPianoJson } from '../../src/open-data/piano-json';
import type { Regole } from '../../src/schema/regole';
import { redoConto } from '../conto';
import { readPiani } from '../leggi';

/** What a stranger has: the downloaded file, and nothing of our code. */
interface Scaricato {
  regole: Regole;
  obiettivi: {
    codice: string;
    indicatori: { codice: string; calcolato: { spiegazione: Spiegazione } }[];
    calcolato: { spiegazione: Spiegazione | null; spiegazioneDiLinea: SpiegazioneLinea | null };
  }[];
  settori: { codice: string; spiegazioni: Record<string, Spiegazione> }[];
  quote: { chiave: string; spiegazione: Spiegazione }[];
}

const piani = readPiani('content').map((piano) => ({
  nome: piano.chiave,
  dati: JSON.parse(formatPianoJson(piano, '')) as Scaricato,
}));

const listSpiegazioni = ({ obiettivi, settori, quote }: Scaricato): [string, Spiegazione][] => [
  ...obiettivi.flatMap(({ codice, indicatori, calcolato }): [string, Spiegazione][] => [
    ...indicatori.map((uno): [string, Spiegazione] => [
      `indicatore ${uno.codice}`,
      uno.calcolato.spiegazione,
    ]),
    ...(calcolato.spiegazione
      ? [[`obiettivo ${codice}`, calcolato.spiegazione] as [string, Spiegazione]]
      : []),
  ]),
  ...settori.flatMap(({ codice, spiegazioni }) =>
    Object.entries(spiegazioni).map(([versione, una]): [string, Spiegazione] => [
      `settore ${codice} ${versione}`,
      una,
    ]),
  ),
  ...quote.map(({ chiave, spiegazione }): [string, Spiegazione] => [`quota ${chiave}`, spiegazione]),
];

const tutte = piani.flatMap(({ nome, dati }) =>
  listSpiegazioni(dati).map(([chi, spiegazione]) => ({ chi: `${nome}, ${chi}`, spiegazione })),
);
const conCifra = tutte.flatMap(({ chi, spiegazione: { valore, conto = '', ...resto } }) =>
  valore === undefined ? [] : [{ chi, valore, conto, ...resto }],
);

describe('ogni spiegazione, rifatta con i suoi stessi numeri', () => {
  test('ce ne sono per indicatori, obiettivi, settori, dimensioni e piani', () => {
    const specie = new Set(conCifra.map(({ che }) => che));
    expect([...specie].sort()).toEqual(['media', 'quota', 'raggiungimento', 'totale']);
    expect(conCifra.length).toBeGreaterThan(190);
  });

  test('il conto stampato dà la cifra mostrata', () => {
    const sbagliati = conCifra
      .filter(({ conto, valore }) => formatNumero(redoConto(conto)) !== formatNumero(valore))
      .map(({ chi, conto, valore }) => `${chi}: ${conto} fa ${redoConto(conto)}, non ${valore}`);
    expect(sbagliati).toEqual([]);
  });

  test('i contributi delle parti sommano alla cifra', () => {
    const sbagliate = conCifra
      .filter(({ parti, valore }) => {
        const somma = parti.reduce((totale, { contributo }) => totale + contributo, 0);
        return Math.abs(somma - valore) > 0.0001 * parti.length;
      })
      .map(({ chi }) => chi);
    expect(sbagliate).toEqual([]);
  });

  test('il conto di ogni parte dà il suo valore, e il confronto dice se è rispettato', () => {
    const sbagliate = conCifra.flatMap(({ chi, parti }) =>
      parti
        .filter(
          ({ conto, valore }) =>
            conto !== undefined && formatNumero(redoConto(conto)) !== formatNumero(valore),
        )
        .map(({ titolo, conto }) => `${chi}, ${titolo}: ${conto}`),
    );
    expect(sbagliate).toEqual([]);
  });

  test('il confronto di ogni parte si rifà: il segno tra i due valori decide se è rispettato', () => {
    const read = (testo: string): number | string => {
      const numero = Number(
        testo.replace(' %', '').replaceAll('.', '').replace(',', '.').replace(/[()]/g, '').replace('−', '-'),
      );
      return /^\d{4}-/.test(testo) || Number.isNaN(numero) ? testo : numero;
    };
    const SEGNI = {
      '≥': (a: number | string, b: number | string) => a >= b,
      '>': (a: number | string, b: number | string) => a > b,
      '≤': (a: number | string, b: number | string) => a <= b,
      '<': (a: number | string, b: number | string) => a < b,
      '=': (a: number | string, b: number | string) => a === b,
    };
    const sbagliati = conCifra.flatMap(({ chi, parti }) =>
      parti
        .filter(
          ({ confronto }) =>
            confronto &&
            SEGNI[confronto.segno](read(confronto.rilevato), read(confronto.atteso)) !== confronto.rispettato,
        )
        .map(({ confronto }) => `${chi}: ${confronto?.rilevato} ${confronto?.segno} ${confronto?.atteso}`),
    );
    expect(sbagliati).toEqual([]);
  });

  test('chi non ha una cifra dice perché, e chi resta fuori dal conto anche', () => {
    const mute = tutte.filter(
      ({ spiegazione: { valore, motivo, fuori } }) =>
        (valore === undefined) !== (motivo !== undefined) || fuori.some((una) => !una.motivo),
    );
    expect(mute.map(({ chi }) => chi)).toEqual([]);
  });

  test('ogni dato di un indicatore e di una riga dice il documento e la riga', () => {
    const senza = conCifra.filter(
      ({ che, fonti, parti }) =>
        (che === 'raggiungimento' && !fonti.some(({ riga }) => riga)) ||
        (che === 'totale' && parti.some((parte) => !parte.fonti.some(({ riga }) => riga))),
    );
    expect(senza.map(({ chi }) => chi)).toEqual([]);
  });
});

test('provate con le proprie regole, le cifre sono quelle della pagina', () => {
  const diversi = readPiani('content').flatMap((piano) =>
    piano.indicatori
      .filter(({ codice, dati, raggiungimento }) => {
        const { valore } = tryRegole(buildCaso({ codice, dati }, listVersioni(piano)), piano.regole);
        return valore !== ('valore' in raggiungimento ? raggiungimento.valore : undefined);
      })
      .map(({ codice }) => codice),
  );
  expect(diversi).toEqual([]);
});

test('ogni esito di linea segue dal passo delle regole che la spiegazione cita', () => {
  const linee = piani.flatMap(({ nome, dati: { regole, obiettivi } }) =>
    obiettivi.flatMap(({ codice, calcolato: { spiegazioneDiLinea: linea } }) =>
      linea?.esito ? [{ chi: `${nome} ${codice}`, linea, passi: regole.linea.passi }] : [],
    ),
  );
  expect(linee.length).toBeGreaterThan(30);
  const sbagliate = linee.filter(({ linea: { parti, passo, esito }, passi }) => {
    const esiti = parti.flatMap((parte) => parte.esito ?? []);
    const primo = passi.findIndex(
      ({ tutti, nessuno }) =>
        (!tutti || esiti.every((uno) => tutti.includes(uno))) &&
        (!nessuno || !esiti.some((uno) => nessuno.includes(uno))),
    );
    return primo + 1 !== passo || passi[primo]?.esito !== esito;
  });
  expect(sbagliate.map(({ chi }) => chi)).toEqual([]);
});
