import { describe, expect, test } from 'vitest';
import { parseRilevato, readRilevato } from '../../src/domain/rilevato';

const numeri = (testo: string) => {
  const letto = parseRilevato(testo);
  return Array.isArray(letto) ? letto.map((uno) => (uno.tipo === 'numero' ? uno.valore : uno.tipo)) : letto;
};

describe('un rilevato', () => {
  test.each<[string, unknown]>([
    ['80,5%', [80.5]],
    ['5.717.814,53', [5717814.53]],
    ['2.24', [2.24]],
    ['95,4% consigli di nido - 44 nuovi progetti', [95.4, 44]],
    ['Circa 5.680 alunni; 430 docenti; 850 genitori', [5680, 430, 850]],
    ['144 studenti; 100% Istituti comprensivi; Valutazione dei ragazzi 8.4/10', [144, 100, 8.4]],
    ['624 iscritti 294 scrutinati 130 promossi (dato parziale per scrutinati e promossi)', [624, 294, 130]],
    ['8,3 bambini 0-3 anni', [8.3]],
    ['7,7 su 10 genitori primarie, alunni non rilevata', [7.7]],
    ['5 enti su 5', [5]],
    ['47% (386/813)', [47]],
    ['SI', ['si-no']],
    ['31/03/2022', ['data']],
    ['Non rilevabile', 'non-rilevabile'],
    ['Non rilevato', 'non-rilevato'],
    ['==', 'non-rilevato'],
    ['Proposta di PUG adottata con DCU 12 del 20/07/2023. Svolte tre sedute di CUAV', 'solo-testo'],
  ])('«%s»', (testo, atteso) => {
    expect(numeri(testo)).toEqual(atteso);
  });

  test('«NO» è un fatto non avvenuto, non un dato che manca', () => {
    expect(parseRilevato('NO')).toEqual([{ tipo: 'si-no', avvenuto: false }]);
  });

  test('se la voce non c’è, il documento non lo riporta', () => {
    expect(readRilevato(undefined)).toEqual({ motivo: 'senza-risultato' });
  });
});
