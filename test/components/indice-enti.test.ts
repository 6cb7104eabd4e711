import { expect, test } from 'vitest';
import { readRichiesta } from '../../src/components/indice-enti.richiesta';

test.each([
  ['', '', { ente: undefined, resto: '' }],
  ['?ente=uno', '', { ente: 'uno', resto: '' }],
  ['?ente=uno&gravita=errore', '#tutti', { ente: 'uno', resto: '?gravita=errore#tutti' }],
  [
    '?piano=uno/piano-2023&tra=versioni',
    '#elenco',
    { ente: 'uno', resto: '?piano=uno%2Fpiano-2023&tra=versioni#elenco' },
  ],
  [
    '?cambiamento=abbassato&tra=versioni',
    '#abbassato',
    { ente: undefined, resto: '?cambiamento=abbassato&tra=versioni#abbassato' },
  ],
  ['?tipo=comune&q=prova', '', { ente: undefined, resto: '' }],
])(
  'la domanda «%s%s» dice di quale ente è, e che cosa si chiede alle sue righe',
  (ricerca, punto, attesa) => {
    expect(readRichiesta(ricerca, punto)).toEqual(attesa);
  },
);
