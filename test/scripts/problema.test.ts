import { expect, test } from 'vitest';
import { formatPercorso } from '../../scripts/content/posizione';
import {
  formatAnnotazione,
  formatProblema,
  type Problema,
  sortProblemi,
} from '../../scripts/content/problema';

const problema = (altro: Partial<Problema> = {}): Problema => ({
  file: 'content/enti/a.json',
  riga: 8,
  colonna: 17,
  percorso: 'titolo',
  messaggio: 'è vuoto → scrivilo',
  ...altro,
});

test('una riga dice file, riga, colonna, percorso, che cosa non va e che cosa fare', () => {
  expect(formatProblema(problema())).toBe('content/enti/a.json:8:17  titolo: è vuoto → scrivilo');
});

test('un problema del file intero non ha percorso', () => {
  expect(formatProblema(problema({ percorso: '' }))).toBe('content/enti/a.json:8:17  è vuoto → scrivilo');
});

test('per GitHub lo stesso problema è un’annotazione sulla riga', () => {
  expect(formatAnnotazione(problema({ file: 'content/a,b.json', messaggio: 'il 100% → meno\nanzi' }))).toBe(
    '::error file=content/a%2Cb.json,line=8,col=17::titolo: il 100%25 → meno%0Aanzi',
  );
});

test('i problemi vanno per file, poi per riga e colonna come numeri, senza doppioni', () => {
  const ordinati = sortProblemi([
    problema({ riga: 10 }),
    problema({ file: 'content/enti/b.json', riga: 1 }),
    problema({ riga: 9, colonna: 3 }),
    problema({ riga: 9, colonna: 20 }),
    problema({ riga: 10 }),
  ]);
  expect(ordinati.map(({ file, riga, colonna }) => `${file}:${riga}:${colonna}`)).toEqual([
    'content/enti/a.json:9:3',
    'content/enti/a.json:9:20',
    'content/enti/a.json:10:17',
    'content/enti/b.json:1:17',
  ]);
});

test('il percorso nomina le chiavi, e conta da uno le voci degli elenchi', () => {
  expect(formatPercorso(['indicatori', '00002', 'atteso'])).toBe('indicatori.00002.atteso');
  expect(formatPercorso(['soglie', 0, 'da'])).toBe('soglie[1].da');
});
