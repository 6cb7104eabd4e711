import { Feed } from 'feed';
import type { Notizia } from './notizia';

/** Di chi è il feed e dove sta, oltre alle notizie che porta. */
export interface Canale {
  titolo: string;
  /** Indirizzo del feed e della pagina che accompagna, dalla radice del sito. */
  indirizzo: string;
  pagina: string;
  /** Indirizzo del sito, senza la barra finale. */
  sito: string;
  autore: string;
  /** Giorno ISO dell'ultima lettura dei documenti: la data del feed, se nessuna notizia è più recente. */
  letto: string;
  /** Quante notizie porta al più, e dove sono le altre: lo dice il sottotitolo. */
  limite?: { massimo: number; altrove: string } | undefined;
}

/** La libreria dichiara i testi come HTML: «R&S < 5» deve restare ciò che è. */
const toHtml = (testo: string) =>
  testo.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Un giorno ISO a mezzanotte UTC. */
const toData = (giorno: string) => new Date(`${giorno}T00:00:00Z`);

/** Alcune notizie in Atom (RFC 4287), dalla più recente; quelle dello stesso giorno restano nell'ordine in cui arrivano. */
export function formatFeed(
  notizie: Notizia[],
  { titolo, indirizzo, pagina, sito, autore, letto, limite }: Canale,
): string {
  const tutte = [...notizie].sort((a, b) => (a.giorno === b.giorno ? 0 : a.giorno < b.giorno ? 1 : -1));
  const recenti = tutte.slice(0, limite?.massimo);
  const altrove = recenti.length < tutte.length ? limite?.altrove : undefined;
  const feed = new Feed({
    title: titolo,
    ...(altrove ? { description: altrove } : {}),
    id: sito + indirizzo,
    link: sito + pagina,
    feedLinks: { atom: sito + indirizzo },
    language: 'it',
    copyright: 'Dati con licenza CC BY 4.0',
    author: { name: autore, link: `${sito}/` },
    generator: false,
    updated: toData([letto, recenti[0]?.giorno ?? ''].sort().at(-1) ?? letto),
  });
  for (const notizia of recenti)
    feed.addItem({
      id: sito + notizia.nome,
      link: sito + notizia.indirizzo,
      title: toHtml(notizia.titolo),
      description: toHtml(notizia.posto),
      content: toHtml(notizia.testo),
      date: toData(notizia.giorno),
      category: [{ name: notizia.categoria, term: notizia.categoria }],
    });
  return `${feed.atom1()}\n`;
}
