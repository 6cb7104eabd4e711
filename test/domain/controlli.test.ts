import { describe, expect, test } from 'vitest';
import { listScaduti } from '../../src/domain/giudizio';
import type { PianoLetto } from '../../src/domain/letto';
import { computePiano } from '../../src/domain/piano';
import { countGravita, groupByRegola, listControlliSettore, listNonSpiegati } from '../../src/domain/quadro';
import { REGOLE_CONTROLLI } from '../../src/domain/rules';
import type { Giudizio } from '../../src/schema/giudizio';
import type { Obiettivo } from '../../src/schema/obiettivo';
import { buildIndicatore, buildObiettivo, buildPiano } from './costruttori';

const linea = (codice: string, indicatori: Obiettivo['indicatori']): Obiettivo => ({
  codice,
  livello: 'operativo',
  titolo: `Linea ${codice}`,
  fonte: { riga: 1 },
  assegnazioni: { S2: { ruolo: 'titolare' } },
  indicatori,
});

/** Attesi almeno 310, contati 225: il 72,58 %; il documento lo dice non raggiunto, la soglia dedotta direbbe quasi. */
const DISCUTIBILE = linea('01.01.01', { '00101': buildIndicatore('≥ 310', '225', 'non raggiunto') });
const ID = 'esito-indicatore-00101';
const SPIEGATO: Giudizio = {
  dichiarato: 'non raggiunto',
  calcolato: 'Quasi raggiunto',
  di: 'ente',
  nota: 'Il servizio si è fermato sei mesi.',
  riga: 12,
};

const controlla = (obiettivi: Obiettivo[], altro: Partial<PianoLetto> = {}) =>
  computePiano(buildPiano(obiettivi, altro));
const dueIndicatori = {
  '00001': buildIndicatore('31/02/2023', '31/06/2023'),
  '00002': buildIndicatore('30/02/2023', '1'),
};

describe('ogni controllo ha un nome e un indirizzo', () => {
  test('il nome è la regola e il codice; dal secondo sullo stesso soggetto, anche un numero', () => {
    const { controlli } = controlla([linea('01.01.01', dueIndicatori)]);
    const suoi = controlli.filter(({ regola }) => regola === 'date-impossibili');
    expect(suoi.map(({ id }) => id)).toEqual([
      'date-impossibili-00001',
      'date-impossibili-00001-2',
      'date-impossibili-00002',
    ]);
  });

  test('l’indirizzo è un punto della pagina dei controlli del piano', () => {
    const [primo] = controlla([DISCUTIBILE]).controlli;
    expect(primo?.indirizzo).toBe(`/enti/comune-di-prova/piano-2023/controlli/#${ID}`);
  });

  test('un altro controllo su un altro soggetto non cambia i nomi che c’erano', () => {
    const prima = controlla([DISCUTIBILE]).controlli.map(({ id }) => id);
    const dopo = controlla([linea('01.01.00', dueIndicatori), DISCUTIBILE]).controlli.map(({ id }) => id);
    expect(dopo).toEqual(expect.arrayContaining(prima));
  });

  test('il file da correggere è quello del record di cui parla', () => {
    const { controlli } = controlla([DISCUTIBILE, buildObiettivo('S1.00001', 60, 100, 'Raggiunto')]);
    expect(Object.fromEntries(controlli.map(({ id, soggetto }) => [id, soggetto.file]))).toEqual({
      'pesi-settore-s1': 'settori.json',
      [ID]: 'obiettivi/01-01-01.json',
    });
  });
});

describe('un giudizio dichiarato', () => {
  const spiega = (giudizio: Giudizio) => controlla([DISCUTIBILE], { giudizi: { [ID]: giudizio } }).controlli;

  test('tiene le due cifre, ha la spiegazione e non è tra le cose che non tornano', () => {
    const controlli = spiega(SPIEGATO);
    expect(controlli).toHaveLength(1);
    expect(controlli[0]).toMatchObject({
      gravita: 'giudizio',
      dichiarato: 'non raggiunto',
      calcolato: 'Quasi raggiunto',
      nota: 'Il servizio si è fermato sei mesi.',
      giudizio: { di: 'ente', riga: 12 },
    });
    expect(listNonSpiegati(controlli)).toEqual([]);
  });

  test('anche un errore spiegato diventa un giudizio', () => {
    const obiettivi = [
      linea('01.01.01', { '00123': buildIndicatore('≥ 10', 'Non rilevabile', 'raggiunto') }),
    ];
    const giudizio: Giudizio = { ...SPIEGATO, dichiarato: 'raggiunto', calcolato: 'nessun esito' };
    const { controlli } = controlla(obiettivi, { giudizi: { 'esito-senza-rilevato-00123': giudizio } });
    expect(countGravita(controlli)).toEqual({ errore: 0, avviso: 0, giudizio: 1 });
  });

  test('vale per le due cifre che spiega: se una cambia, è scaduto e non si applica', () => {
    const controlli = spiega({ ...SPIEGATO, calcolato: 'Raggiunto' });
    expect(controlli[0]?.giudizio).toBeUndefined();
    expect(listScaduti({ [ID]: { ...SPIEGATO, calcolato: 'Raggiunto' } }, controlli)).toEqual([
      { id: ID, che: 'calcolato', oggi: 'Quasi raggiunto' },
    ]);
  });

  test('di un controllo che non c’è è scaduto', () => {
    expect(listScaduti({ 'esito-linea-01': SPIEGATO }, controlla([DISCUTIBILE]).controlli)).toEqual([
      { id: 'esito-linea-01', che: 'controllo' },
    ]);
  });

  test('chi non è spiegato ha comunque una nota, che dice che cosa manca', () => {
    const [controllo] = controlla([DISCUTIBILE]).controlli;
    expect(controllo?.gravita).toBe('giudizio');
    expect(controllo?.nota).toMatch(/soglia/);
  });
});

describe('il quadro', () => {
  test('raccoglie per regola, anche dove non si trova nulla', () => {
    const gruppi = groupByRegola([controlla([DISCUTIBILE])]);
    expect(gruppi).toHaveLength(REGOLE_CONTROLLI.length);
    const trovati = gruppi.filter(({ voci }) => voci.length > 0);
    expect(trovati.map(({ regola, voci }) => [regola.chiave, voci.length])).toEqual([
      ['esito-indicatore', 1],
    ]);
  });

  test('di un settore sono i controlli su di lui, sui suoi obiettivi e sui suoi indicatori', () => {
    const piano = controlla([DISCUTIBILE, buildObiettivo('S1.00001', 60, 100, 'Raggiunto')]);
    const ids = piano.settori.map((settore) => listControlliSettore(piano, settore).map(({ id }) => id));
    expect(ids).toEqual([['pesi-settore-s1'], [ID]]);
  });
});

test('ogni regola dice perché conta e fa un esempio', () => {
  for (const { chiave, perche, esempio } of REGOLE_CONTROLLI) {
    expect(perche, chiave).toMatch(/^\p{Lu}.{40,}\.$/u);
    expect(esempio, chiave).toMatch(/^[«\p{Lu}].{30,}\.$/u);
  }
});
