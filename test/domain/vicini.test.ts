import { describe, expect, test } from 'vitest';
import { listCollegati } from '../../src/domain/collegati';
import { computePiano, findObiettivo, type PianoCalcolato } from '../../src/domain/piano';
import { listSerie } from '../../src/domain/serie';
import { findVicini, listFratelli } from '../../src/domain/vicini';
import { writeCollegamento } from '../../src/format/collegati';
import type { Obiettivo } from '../../src/schema/obiettivo';
import { buildObiettivo, buildPiano } from './costruttori';

const buildNodo = (codice: string, padre?: string): Obiettivo => ({
  codice,
  livello: padre ? 'operativo' : 'indirizzo',
  titolo: `Nodo ${codice}`,
  fonte: { riga: 1 },
  ...(padre ? { padre } : {}),
});
const letto = buildPiano(
  [
    buildNodo('1'),
    buildNodo('2'),
    buildNodo('1.1', '1'),
    buildNodo('1.2', '1'),
    buildNodo('2.1', '2'),
    { ...buildObiettivo('A1', 60, 100, 'Raggiunto'), padre: '1.1' },
    { ...buildObiettivo('A2', 40, 50, 'Non raggiunto'), padre: '2.1' },
  ],
  {
    settori: {
      S1: {
        denominazione: 'Anagrafe',
        fonte: { riga: 1 },
        richieste: [{ data: '2023-12-01', sintesi: 'Perché?', obiettivo: 'A2', riga: 3 }],
      },
    },
    rilevazioni: {
      carte: {
        titolo: 'Carte emesse',
        argomento: 'Anagrafe',
        valore: 12,
        unita: 'carte',
        obiettivo: 'A1',
        riga: 2,
      },
    },
  },
);
const piano = { ...computePiano(letto), adempimenti: [] };
const find = (codice: string, tra: PianoCalcolato = piano) => {
  const trovato = findObiettivo(tra, codice);
  if (!trovato) throw new Error(codice);
  return trovato;
};
const listCodici = (codice: string) => listFratelli(find(codice), piano).obiettivi.map((uno) => uno.codice);

describe('tra chi sta un obiettivo', () => {
  test('una linea tra i figli dello stesso padre, un indirizzo tra gli indirizzi', () => {
    expect(listCodici('1.2')).toEqual(['1.1', '1.2']);
    expect(listCodici('2')).toEqual(['1', '2']);
  });

  test('un esecutivo nella tabella del suo settore, anche se discende da un’altra linea', () => {
    expect(listCodici('A2')).toEqual(['A1', 'A2']);
    expect(listFratelli(find('A2'), piano).di).toBe('settore');
  });

  test('il primo non ha un prima, l’ultimo non ha un dopo', () => {
    const { obiettivi } = listFratelli(find('1.1'), piano);
    expect(findVicini(find('1.1'), obiettivi)).toEqual({ prima: undefined, dopo: find('1.2') });
    expect(findVicini(find('1.2'), obiettivi)).toEqual({ prima: find('1.1'), dopo: undefined });
  });
});

describe('ciò che è collegato con certezza', () => {
  test('la domanda del valutatore e la quantità dichiarata, ciascuna al suo obiettivo', () => {
    expect(listCollegati(find('A2'), piano, undefined).map((uno) => writeCollegamento(uno, piano))).toEqual([
      {
        perche: 'Il valutatore ne ha chiesto conto (1 domanda)',
        testo: 'S1 — Anagrafe',
        href: '/enti/comune-di-prova/piano-2023/settori/s1/#valutatore',
      },
    ]);
    expect(listCollegati(find('A1'), piano, undefined)).toEqual([
      { che: 'rilevazione', chiave: 'carte', titolo: 'Carte emesse' },
    ]);
  });

  test('lo stesso obiettivo in un altro anno', () => {
    const prima = computePiano({
      ...letto,
      chiave: 'piano-2022',
      piano: { ...letto.piano, annoInizio: 2022, annoFine: 2022 },
    });
    const serie = listSerie('comune-di-prova', [piano, prima]).find(({ codice }) => codice === 'A1');
    const [primo] = listCollegati(find('A1'), piano, serie);
    expect(primo && writeCollegamento(primo, piano)).toEqual({
      perche: 'Lo stesso obiettivo, 2022',
      testo: 'Obiettivo A1',
      href: '/enti/comune-di-prova/piano-2022/obiettivi/a1/',
    });
  });

  test('un titolo che somiglia non basta', () => {
    expect(listCollegati(find('1.1'), piano, undefined)).toEqual([]);
  });
});
