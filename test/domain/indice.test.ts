import { expect, test } from 'vitest';
import { computeCatalogo } from '../../src/domain/catalogo';
import { groupByLettera, listVoci } from '../../src/domain/indice';
import { computeMisureIndicatore, computeMisureObiettivo } from '../../src/domain/ordinamento';
import { buildIndicatore, buildObiettivo, buildPiano } from './costruttori';

const obiettivo = {
  ...buildObiettivo('S1.1', 40, 100, 'Raggiunto'),
  titolo: '“Èlite” dei servizi',
  indicatori: {
    '1': buildIndicatore('≥ 100', '80', undefined, { titolo: 'N. morti sulle strade' }),
    '2': buildIndicatore('≥ 100', '120', undefined, { titolo: '% pratiche concluse' }),
  },
};
const catalogo = computeCatalogo([buildPiano([obiettivo])], []);

test('nell’indice un titolo sta alla sua prima lettera, senza accenti, virgolette, «N.» e «%»', () => {
  const lettere = [...groupByLettera(catalogo.flatMap(listVoci))].map(([lettera, voci]) => [
    lettera,
    voci.map((v) => v.titolo),
  ]);
  expect(lettere).toEqual([
    ['e', ['“Èlite” dei servizi']],
    ['m', ['N. morti sulle strade']],
    ['p', ['% pratiche concluse']],
  ]);
});

test('a un indicatore che ha 80 su 100 mancano 20 punti; a chi rispetta l’atteso nessuno', () => {
  const [piano] = catalogo;
  const misure = piano?.indicatori.map((indicatore) => computeMisureIndicatore(indicatore, piano));
  expect(misure?.map(({ raggiungimento, distanza }) => [raggiungimento, distanza])).toEqual([
    [80, 20],
    [100, 0],
  ]);
});

test('un obiettivo ha il suo peso e la media dei suoi indicatori', () => {
  const [calcolato] = catalogo[0]?.obiettivi ?? [];
  expect(calcolato && computeMisureObiettivo(calcolato)).toEqual({ peso: 40, raggiungimento: 90 });
});
