import { Feed } from 'feed';
import type { Controllo } from '../domain/controllo';
import type { PianoCalcolato } from '../domain/piano';
import { findRegola } from '../domain/rules';

/** Di chi è il feed e dove sta, oltre ai controlli che porta. */
export interface Canale {
  titolo: string;
  /** Indirizzo del feed e della pagina che accompagna, dalla radice del sito. */
  indirizzo: string;
  pagina: string;
  /** Indirizzo del sito, senza la barra finale. */
  sito: string;
  autore: string;
}

/** Il giorno in cui un documento è stato letto, a mezzanotte UTC: non dipende da quando si costruisce il sito. */
function getLetto({ documenti }: PianoCalcolato, documento: string): Date {
  const letto = documenti[documento]?.letto;
  if (!letto) throw new Error(`il documento «${documento}» non c’è: «npm run check» dice dove`);
  return new Date(`${letto}T00:00:00Z`);
}

const listGiorni = (piano: PianoCalcolato): Date[] =>
  Object.values(piano.piano.versioni).map(({ documento }) => getLetto(piano, documento));

/** La libreria dichiara i testi come HTML: «R&S < 5» deve restare ciò che è. */
const toHtml = (testo: string) =>
  testo.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const buildVoce = (controllo: Controllo, piano: PianoCalcolato, sito: string) => {
  const { indirizzo, soggetto, regola, messaggio, nota, gravita, fonte } = controllo;
  const permalink = sito + indirizzo;
  return {
    id: permalink,
    link: permalink,
    title: toHtml(`${findRegola(regola)?.titolo ?? regola}: ${soggetto.titolo}`),
    description: toHtml(`${piano.datiEnte.denominazione}, ${piano.piano.titolo}`),
    content: toHtml([messaggio, nota].filter(Boolean).join(' ')),
    date: getLetto(piano, fonte.documento),
    category: [{ name: gravita, term: gravita }],
  };
};

/** I controlli di alcuni piani in Atom (RFC 4287): una voce per controllo, con il suo indirizzo come nome. */
export function formatFeed(
  piani: PianoCalcolato[],
  { titolo, indirizzo, pagina, sito, autore }: Canale,
): string {
  const giorni = piani.flatMap(listGiorni).map((giorno) => giorno.getTime());
  const feed = new Feed({
    title: titolo,
    id: sito + indirizzo,
    link: sito + pagina,
    feedLinks: { atom: sito + indirizzo },
    language: 'it',
    copyright: 'Dati con licenza CC BY 4.0',
    author: { name: autore, link: `${sito}/` },
    generator: false,
    updated: new Date(Math.max(0, ...giorni)),
  });
  for (const piano of piani)
    for (const controllo of piano.controlli) feed.addItem(buildVoce(controllo, piano, sito));
  return `${feed.atom1()}\n`;
}
