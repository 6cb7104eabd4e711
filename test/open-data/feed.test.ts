import { DOMParser, type Element, onWarningStopParsing } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { computeDeriva, listDeriva } from '../../src/domain/deriva';
import type { PianoRiassunto } from '../../src/domain/riassunto';
import { formatFeed } from '../../src/open-data/feed';
import { buildNotiziaCambio } from '../../src/open-data/notizia';
import {
  listNotizieControlli,
  listNotizieModifiche,
  listNovitaEnte,
  listNovitaSettore,
  MASSIMO_NOTIZIE,
  pickDerivaRecente,
} from '../../src/open-data/novita';
import { readPiani } from '../leggi';

const CANALE = {
  titolo: 'Che cosa non torna',
  indirizzo: '/controlli.xml',
  pagina: '/controlli/',
  sito: 'https://esempio.it',
  autore: 'Esempio',
  letto: '2026-01-31',
};
const piani = readPiani('content');
const deriva = listDeriva(piani);
const notizie = listNotizieControlli(piani);

/** The feed as a tree. Anything that is not well-formed stops it. */
const readFeed = (xml: string) =>
  new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, 'application/xml')
    .documentElement as Element;

const listVoci = (feed: Element) => [...feed.getElementsByTagName('entry')];
/** The text of the first element of that name. */
const readTesto = (radice: Element, nome: string) => radice.getElementsByTagName(nome)[0]?.textContent ?? '';

const NOTIZIA = {
  nome: '/a/#1',
  indirizzo: '/a/',
  titolo: 'Una',
  posto: 'Comune di Prova, Piano 2024',
  testo: 'Prima: 5. Dopo: 4.',
  giorno: '2026-02-01',
  categoria: 'abbassato',
};

/** Un piano che ha anche un documento letto molto tempo fa. */
const conVecchio = (piano: PianoRiassunto): PianoRiassunto => {
  const [primo] = Object.values(piano.documenti);
  if (!primo) throw new Error('il piano non ha documenti');
  return { ...piano, documenti: { ...piano.documenti, vecchio: { ...primo, letto: '2001-01-01' } } };
};

describe('un feed', () => {
  test('è XML ben formato, con una voce per notizia, e il nome di ogni controllo è il suo indirizzo', () => {
    const voci = listVoci(readFeed(formatFeed(notizie, CANALE)));
    const controlli = piani.flatMap((piano) => piano.controlli);
    expect(voci.map((voce) => readTesto(voce, 'id')).sort()).toEqual(
      controlli.map(({ indirizzo }) => `https://esempio.it${indirizzo}`).sort(),
    );
  });

  test('di più notizie di quante ne porta dà le più recenti, e dice dove sono le altre', () => {
    const limite = { massimo: 1, altrove: 'Le altre sono altrove.' };
    const due = [NOTIZIA, { ...NOTIZIA, nome: '/b/', giorno: '2026-03-01' }];
    const tagliato = readFeed(formatFeed(due, { ...CANALE, limite }));
    expect(listVoci(tagliato).map((voce) => readTesto(voce, 'id'))).toEqual(['https://esempio.it/b/']);
    expect(readTesto(tagliato, 'subtitle')).toBe('Le altre sono altrove.');
    expect(formatFeed(due, { ...CANALE, limite: { ...limite, massimo: 2 } })).toBe(formatFeed(due, CANALE));
  });

  test('di un ente che ha troppe modifiche tiene le più recenti, nell’ordine in cui erano', () => {
    const intera = computeDeriva(piani);
    expect(pickDerivaRecente(intera)).toEqual(intera);
    const [una] = intera.modifiche;
    if (!una) throw new Error('nei contenuti non c’è nessuna modifica');
    const molte = Array.from({ length: MASSIMO_NOTIZIE }, () => ({ ...una }));
    const vecchia = {
      ...una,
      dopo: { ...una.dopo, documento: 'vecchio', piano: conVecchio(una.dopo.piano) },
    };
    const { modifiche } = pickDerivaRecente({ ...intera, modifiche: [vecchia, { ...vecchia }, ...molte] });
    expect(modifiche).toEqual([vecchia, ...molte]);
  });

  test('ha prima le notizie più recenti, e la data della più recente', () => {
    const feed = readFeed(formatFeed([NOTIZIA, { ...NOTIZIA, nome: '/b/', giorno: '2026-03-01' }], CANALE));
    expect(listVoci(feed).map((voce) => readTesto(voce, 'id'))).toEqual([
      'https://esempio.it/b/',
      'https://esempio.it/a/#1',
    ]);
    expect(readTesto(feed, 'updated')).toBe('2026-03-01T00:00:00.000Z');
  });

  test('ha i giorni in cui i documenti sono stati letti, non quello di oggi', () => {
    const letti = piani.flatMap(({ documenti }) => Object.values(documenti).map(({ letto }) => letto));
    for (const { giorno } of notizie) expect(letti).toContain(giorno);
    expect(formatFeed(notizie, CANALE)).toBe(formatFeed(listNotizieControlli(readPiani('content')), CANALE));
  });

  test('lascia che un testo con < e & resti testo', () => {
    const strana = { ...NOTIZIA, testo: 'R&S: 3 < 5, ]]> <b>' };
    const [voce] = listVoci(readFeed(formatFeed([strana], CANALE)));
    expect(voce && readTesto(voce, 'content')).toContain('R&amp;S: 3 &lt; 5, ]]&gt; &lt;b&gt;');
  });

  test('senza notizie è vuoto, con la data dell’ultima lettura', () => {
    const feed = readFeed(formatFeed([], CANALE));
    expect(listVoci(feed)).toEqual([]);
    expect(readTesto(feed, 'updated')).toBe('2026-01-31T00:00:00.000Z');
  });
});

describe('le novità', () => {
  const listNomi = (sue: { nome: string }[]) => sue.map(({ nome }) => nome);

  test('hanno ciascuna il suo nome', () => {
    const nomi = listNomi([...notizie, ...listNotizieModifiche(computeDeriva(piani))]);
    expect(nomi.length).toBe(notizie.length + deriva.length);
    expect(new Set(nomi).size).toBe(nomi.length);
  });

  test('di un ente sono le sue e non di altri; tutti gli enti insieme, tutte', () => {
    const enti = [...new Set(piani.map(({ ente }) => ente))];
    const perEnte = enti.map((ente) =>
      listNovitaEnte(
        piani.filter((piano) => piano.ente === ente),
        piani,
      ),
    );
    for (const [i, sue] of perEnte.entries())
      for (const { indirizzo } of sue) expect(indirizzo).toContain(`/enti/${enti[i]}/`);
    expect(listNomi(perEnte.flat()).sort()).toEqual(
      listNomi([...notizie, ...listNotizieModifiche(computeDeriva(piani))]).sort(),
    );
  });

  test('del settore S3 nel 2021 dicono il peso di fase passato da 35 a 20', () => {
    const piano = piani.find(({ chiave }) => chiave === 'performance-2021');
    const settore = piano?.settori.find(({ codice }) => codice === 'S3');
    if (!piano || !settore) throw new Error('manca il settore S3 del 2021');
    const abbassata = listNovitaSettore(settore, piano, piani).find(({ titolo }) =>
      titolo.startsWith('S3.00005, fase 3, peso'),
    );
    expect(abbassata).toMatchObject({ categoria: 'abbassato' });
    expect(abbassata?.testo).toContain('Prima: 35. Dopo: 20. DG n. 128 del 17/11/2021.');
  });

  test('dopo la pubblicazione dicono prima, dopo e il titolo di chi ha fatto la modifica', () => {
    const [piano] = piani;
    if (!piano) throw new Error('manca un piano');
    const cambio = {
      ...{ ente: piano.ente, piano: piano.chiave, record: 'settori', specie: 'rettifica' as const },
      ...{ percorso: ['S1', 'peso'], prima: 5, dopo: undefined, riga: undefined },
      ...{ commit: 'abc', data: '2026-05-01', oggetto: 'Tolto un peso' },
    };
    expect(buildNotiziaCambio({ piano, obiettivo: undefined, cambio })).toMatchObject({
      titolo: 'settori, S1, peso: rettifica',
      testo: 'Prima: 5. Dopo: tolto. Tolto un peso',
      giorno: '2026-05-01',
    });
  });
});
