import { describe, expect, test } from 'vitest';
import { listPassaggi } from '../../src/domain/deriva';
import { listModifiche } from '../../src/domain/modifica';
import { computePiano } from '../../src/domain/piano';
import type { CambioPubblicato } from '../../src/domain/pubblicazione';
import { describePassaggio, describePubblicazione } from '../../src/format/deriva';
import { writeModifica } from '../../src/format/modifica';
import type { Piano } from '../../src/schema/piano';
import { buildObiettivo, buildPiano } from '../domain/costruttori';

const build = (altro: Partial<Piano>, storia?: CambioPubblicato[], titolo = 'Sicurezza stradale') => {
  const codice = titolo === 'Sicurezza stradale' ? 'S1.00001' : 'S1.00002';
  const letto = buildPiano([{ ...buildObiettivo(codice, 20, 100, 'Raggiunto'), titolo }], { storia });
  return computePiano({ ...letto, piano: { ...letto.piano, ...altro } });
};

describe('che cosa si dice della storia dei dati', () => {
  test.each([
    ['senza la storia dei file', build({ pubblicato: '2026-11-21' }), /non è disponibile in questa copia/],
    ['prima della pubblicazione', build({}, []), /^Nessun piano è ancora dato per pubblicato/],
    [
      'se nulla è cambiato',
      build({ pubblicato: '2026-11-21' }, []),
      /dal 21\/11\/2026\. Finora non ce n’è nessuna\.$/,
    ],
  ])('%s', (_caso, piano, detto) => {
    expect(describePubblicazione([piano])).toMatch(detto);
  });
});

test('di due anni si dice quanti obiettivi esecutivi ha solo l’uno o solo l’altro, e chi non stampa indicatori', () => {
  const prima = build({ annoInizio: 2021, annoFine: 2021, titolo: 'Relazione 2021' });
  const dopo = build({}, undefined, 'Nidi e scuole');
  expect(listPassaggi([prima, dopo]).map(describePassaggio)).toEqual([
    'Comune di Prova: 1 obiettivo esecutivo compare solo nel 2021 e 1 solo nel 2023. È normale, perché durano un anno: qui non hanno una riga. Gli indicatori aggiunti e tolti non si possono dire: «Relazione 2021» e «Piano 2023» non ne stampano.',
  ]);
});

test('una modifica dice l’atto, e il giorno se l’atto non lo dice già', () => {
  const letto = buildPiano([
    {
      ...buildObiettivo('S1.00001', 20, 100, 'Raggiunto'),
      assegnazioni: {
        S1: {
          ruolo: 'titolare',
          peso: { approvato: { valore: 20, riga: 1 }, monitoraggio: { valore: 10, riga: 7 } },
        },
      },
    },
  ]);
  const monitoraggio = {
    etichetta: 'Monitoraggio',
    atto: 'DGC 9/2023',
    data: '2023-09-30',
    documento: 'monitoraggio',
  };
  const { versioni } = letto.piano;
  const piano = computePiano({
    ...letto,
    piano: { ...letto.piano, versioni: { ...versioni, monitoraggio } },
  });
  expect(listModifiche(piano).map(writeModifica)).toEqual([
    {
      prima: { testo: '20', fonte: 'piano, riga 1 del testo' },
      dopo: { testo: '10', fonte: 'monitoraggio, riga 7 del testo' },
      atto: 'Monitoraggio: DGC 9/2023 (30/09/2023)',
      nota: undefined,
    },
  ]);
});
