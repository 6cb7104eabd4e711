import { DOMParser, type Element, onWarningStopParsing } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { formatFeed } from '../../src/open-data/feed';
import { readPiani } from '../leggi';

const CANALE = {
  titolo: 'Che cosa non torna',
  indirizzo: '/controlli.xml',
  pagina: '/controlli/',
  sito: 'https://esempio.it',
  autore: 'Esempio',
};
const piani = readPiani('content');
const controlli = piani.flatMap((piano) => piano.controlli);

/** The feed as a tree. Anything that is not well-formed stops it. */
const readFeed = (xml: string) =>
  new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, 'application/xml')
    .documentElement as Element;

const listVoci = (feed: Element) => [...feed.getElementsByTagName('entry')];
/** The text of the first element of that name. */
const readTesto = (radice: Element, nome: string) => radice.getElementsByTagName(nome)[0]?.textContent ?? '';

describe('il feed dei controlli', () => {
  test('è XML ben formato, con una voce per controllo, e il nome di ogni voce è il suo indirizzo', () => {
    const voci = listVoci(readFeed(formatFeed(piani, CANALE)));
    expect(voci.map((voce) => readTesto(voce, 'id'))).toEqual(
      controlli.map(({ indirizzo }) => `https://esempio.it${indirizzo}`),
    );
  });

  test('i giorni sono quelli in cui i documenti sono stati letti, non quello di oggi', () => {
    const feed = readFeed(formatFeed(piani, CANALE));
    const letti = piani.flatMap(({ documenti }) => Object.values(documenti).map(({ letto }) => letto));
    const giorni = listVoci(feed).map((voce) => readTesto(voce, 'updated'));
    for (const giorno of giorni) expect(letti).toContain(giorno.slice(0, 10));
    expect(readTesto(feed, 'updated') >= (giorni.toSorted().at(-1) ?? '')).toBe(true);
    expect(formatFeed(piani, CANALE)).toBe(formatFeed(readPiani('content'), CANALE));
  });

  test('un testo con < e & resta testo', () => {
    const [piano] = piani.filter((uno) => uno.controlli.length > 0);
    if (!piano) throw new Error('manca un piano con un controllo');
    const [controllo] = piano.controlli;
    const strano = {
      ...piano,
      controlli: [{ ...controllo, messaggio: 'R&S: 3 < 5, ]]> <b>' } as NonNullable<typeof controllo>],
    };
    const [voce] = listVoci(readFeed(formatFeed([strano], CANALE)));
    expect(voce && readTesto(voce, 'content')).toContain('R&amp;S: 3 &lt; 5, ]]&gt; &lt;b&gt;');
  });

  test('senza controlli è un feed vuoto, con una data', () => {
    const vuoti = piani.map((piano) => ({ ...piano, controlli: [] }));
    const feed = readFeed(formatFeed(vuoti, CANALE));
    expect(listVoci(feed)).toEqual([]);
    expect(readTesto(feed, 'updated')).toMatch(/^20\d\d-/);
  });
});
