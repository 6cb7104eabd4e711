import { getSito, NOME } from '../components/progetto';
import type { PianoRiassunto } from '../domain/riassunto';
import { type Canale, formatFeed } from '../open-data/feed';
import { findUltimoLetto, type Notizia } from '../open-data/notizia';
import { MASSIMO_NOTIZIE } from '../open-data/novita';

/** Il feed di tutti gli enti è quanto un lettore di notizie scarica volentieri ogni ora. */
export const LIMITE = {
  massimo: MASSIMO_NOTIZIE,
  altrove: `Le ${MASSIMO_NOTIZIE} notizie più recenti di tutti gli enti: le altre sono nel feed di ciascun ente, che la sua pagina indica.`,
};

/** Risponde con un feed: le pagine dicono di chi è, dove sta e che cosa porta. */
export const respondFeed = (
  proprio: Pick<Canale, 'titolo' | 'indirizzo' | 'pagina' | 'limite'>,
  piani: PianoRiassunto[],
  notizie: Notizia[],
  site: URL | undefined,
): Response => {
  const letto = piani.map(findUltimoLetto).sort().at(-1) ?? '1970-01-01';
  const canale = { ...proprio, letto, sito: getSito(site), autore: NOME };
  return new Response(formatFeed(notizie, canale), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
