import type { Indice } from './pagefind.ts';
import type { Filtro, Richiesta } from './richiesta.ts';

/** A feed of what is new in something that was chosen. */
export interface Canale {
  nome: string;
  href: string;
}

/** The kind of page that has the feed of a chosen value under its address, or under the beginning of it. */
const PAGINE: [filtro: Filtro, tipo: string, indirizzo: RegExp][] = [
  ['settore', 'Settore', /^(https?:\/\/[^/]+)?\/enti\/[^/]+\/[^/]+\/settori\/[^/]+\//],
  ['ente', 'Piano', /^(https?:\/\/[^/]+)?\/enti\/[^/]+\//],
];

/** More feeds than these are not a choice to follow. */
const MASSIMO = 4;

/** The feeds of the bodies and units chosen: their pages are in the index, and have them beside. */
export async function listCanali(indice: Indice, { filtri }: Richiesta): Promise<Canale[]> {
  const trovati = PAGINE.flatMap(([filtro, tipo, indirizzo]) =>
    filtri[filtro].slice(0, MASSIMO).map(async (valore) => {
      const filters = { [filtro]: { any: [valore] }, tipo: { any: [tipo] } };
      const { results } = await indice.search(null, { filters });
      const schede = await Promise.all(results.slice(0, MASSIMO).map((trovato) => trovato.data()));
      return schede.map(({ url, filters: sue }) => ({
        nome: filtro === 'ente' ? valore : `${valore} (${sue.documento?.[0] ?? ''})`,
        href: `${indirizzo.exec(url)?.[0] ?? url}novita.xml`,
      }));
    }),
  );
  const canali = new Map((await Promise.all(trovati)).flat().map((canale) => [canale.href, canale]));
  return [...canali.values()].slice(0, MASSIMO);
}

/** Writes the links to some feeds, or takes them away. */
export function writeCanali(elemento: HTMLElement, canali: Canale[]): void {
  const voci = canali.flatMap(({ nome, href }, i) => {
    const collegamento = document.createElement('a');
    collegamento.href = href;
    collegamento.textContent = nome;
    return i > 0 ? [' · ', collegamento] : [collegamento];
  });
  elemento.replaceChildren('Segui le novità (Atom): ', ...voci);
  elemento.hidden = canali.length === 0;
}
