import { describe, expect, test } from 'vitest';
import { parseEsito, readEsito, suggestSoglia } from '../../src/domain/esito';
import { REGOLE } from './costruttori';

describe('l’esito dichiarato', () => {
  test('maiuscole e spazi della stampa non contano', () => {
    expect(parseEsito('Quasi  raggiunto (no criticità)', REGOLE.esiti)).toBe(
      'quasi-raggiunto-senza-criticita',
    );
    expect(parseEsito('non valutabile', REGOLE.esiti)).toBe('non-valutabile');
  });

  test('una dicitura che l’ente non prevede non si indovina', () => {
    expect(parseEsito('Abbastanza raggiunto', REGOLE.esiti)).toBeUndefined();
    expect(() => readEsito({ valore: 'Abbastanza raggiunto', versione: 'consuntivo' }, REGOLE.esiti)).toThrow(
      'esito «Abbastanza raggiunto» non previsto dalle regole',
    );
  });

  test('se la voce dice perché manca, il motivo resta', () => {
    expect(readEsito({ motivo: 'illeggibile', versione: 'consuntivo' }, REGOLE.esiti)).toMatchObject({
      motivo: 'illeggibile',
    });
  });
});

describe('l’esito che le soglie suggeriscono', () => {
  const { soglie } = REGOLE.indicatore;

  test.each([
    [100, 'raggiunto'],
    [99.99, 'quasi-raggiunto'],
    [67, 'quasi-raggiunto'],
    [66.99, 'non-raggiunto'],
    [0, 'non-raggiunto'],
  ])('%d → %s', (percentuale, esito) => {
    expect(suggestSoglia(percentuale, soglie).esito).toBe(esito);
  });

  test('chi pareggia un «più di» arriva a 100 ma non è raggiunto', () => {
    expect(suggestSoglia(100, soglie, { soddisfatto: false }).esito).toBe('quasi-raggiunto');
  });

  test('la tolleranza perdona lo scarto: con 2 punti, 98,89 è raggiunto', () => {
    expect(suggestSoglia(98.89, soglie, { tolleranza: 2, soddisfatto: false }).esito).toBe('raggiunto');
  });
});
