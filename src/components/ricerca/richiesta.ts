/** What a person asks of the search page, and how the address of the page holds it. */

/** The filters, in the order in which they are shown. */
export const FILTRI = ['tipo', 'ente', 'anno', 'settore', 'esito'] as const;
export type Filtro = (typeof FILTRI)[number];

export interface Richiesta {
  testo: string;
  /** The values chosen for each filter; any of them is good. */
  filtri: Record<Filtro, string[]>;
}

/**
 * Reads the query part of an address: `?q=nidi&esito=Raggiunto&esito=Non+raggiunto`.
 * Apostrophes become straight, as they are in the index.
 */
export function parseIndirizzo(ricerca: string): Richiesta {
  const parametri = new URLSearchParams(ricerca);
  const valori = (filtro: Filtro) => {
    const scritti = parametri.getAll(filtro).map((valore) => valore.replaceAll('’', "'"));
    return [...new Set(scritti.filter((valore) => valore !== ''))];
  };
  return {
    testo: parametri.get('q') ?? '',
    filtri: {
      tipo: valori('tipo'),
      ente: valori('ente'),
      anno: valori('anno'),
      settore: valori('settore'),
      esito: valori('esito'),
    },
  };
}

/** Writes the query part of the address, empty when nothing is asked. */
export function buildIndirizzo({ testo, filtri }: Richiesta): string {
  const parametri = new URLSearchParams();
  if (testo.trim() !== '') parametri.set('q', testo.trim());
  for (const filtro of FILTRI) for (const valore of filtri[filtro]) parametri.append(filtro, valore);
  const scritti = parametri.toString();
  return scritti === '' ? '' : `?${scritti}`;
}

/** How many values are chosen, over all filters. */
export function countFiltri({ filtri }: Richiesta): number {
  return FILTRI.reduce((somma, filtro) => somma + filtri[filtro].length, 0);
}
