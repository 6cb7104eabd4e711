import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Pezzo } from './chiavi';
import { getIndice, listCartelle, takePezzo } from './magazzino';
import { findIntatti, savePubblicato } from './pubblicato';

/** Where a new site takes the pages that did not change: from the published one, where nobody has touched them up, or from the pieces. */
export interface Ripresa {
  /** The pieces of the site, and those whose pages it has not yet. */
  setPezzi: (pezzi: Pezzo[], daPrendere: Pezzo[]) => void;
  /** Whether each body has a search index of its own. */
  hasIndici: () => boolean;
  /** The folders of the indexes of the bodies whose pages the site has not yet. */
  listIndici: () => string[];
  /** Copies into the site all that it has not yet: the published one is not touched. */
  copy: (sito: string) => void;
  /** Copies what cannot be moved, and gives the folders to move from the published site when the new one takes its place. */
  finish: (sito: string) => Promise<string[]>;
  /** Writes down what is published now. */
  save: () => void;
}

/** Begins to look at the published site at once, while the pages are written. */
export function openRipresa(magazzino: string | undefined, dist: string): Ripresa {
  const intatti = magazzino ? findIntatti(magazzino, dist).catch(() => () => false) : undefined;
  let tutti: Pezzo[] = [];
  let daPrendere: Pezzo[] = [];
  let passati: Pezzo[] = [];
  const copy = (sito: string, pezzi: Pezzo[]) => {
    for (const pezzo of pezzi) if (magazzino) takePezzo(magazzino, pezzo, sito);
  };
  return {
    setPezzi: (pezzi, mancanti) => {
      tutti = pezzi;
      daPrendere = mancanti;
    },
    hasIndici: () => tutti.some(({ conIndice }) => conIndice),
    listIndici: () =>
      magazzino
        ? daPrendere.filter(({ conIndice }) => conIndice).map((pezzo) => getIndice(magazzino, pezzo))
        : [],
    copy: (sito) => {
      copy(sito, daPrendere);
      daPrendere = [];
    },
    finish: async (sito) => {
      const isIntatto = (await intatti) ?? (() => false);
      passati = daPrendere.filter(isIntatto);
      copy(
        sito,
        daPrendere.filter((pezzo) => !isIntatto(pezzo)),
      );
      const cartelle = passati.flatMap(({ ente }) => listCartelle(ente));
      return cartelle.filter((cartella) => existsSync(join(dist, cartella)));
    },
    save: () => {
      if (magazzino) savePubblicato(magazzino, dist, tutti, passati);
    },
  };
}
