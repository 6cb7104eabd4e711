import { getSito, NOME } from '../components/progetto';
import type { PianoRiassunto } from '../domain/riassunto';
import { formatFeed } from '../open-data/feed';
import { findUltimoLetto, type Notizia } from '../open-data/notizia';

/** Risponde con un feed: le pagine dicono di chi è, dove sta e che cosa porta. */
export const respondFeed = (
  { titolo, indirizzo, pagina }: { titolo: string; indirizzo: string; pagina: string },
  piani: PianoRiassunto[],
  notizie: Notizia[],
  site: URL | undefined,
): Response => {
  const letto = piani.map(findUltimoLetto).sort().at(-1) ?? '1970-01-01';
  const canale = { titolo, indirizzo, pagina, letto, sito: getSito(site), autore: NOME };
  return new Response(formatFeed(notizie, canale), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
