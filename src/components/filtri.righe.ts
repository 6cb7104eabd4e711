/** Una riga da filtrare, letta una volta: a ogni scelta si guarda più volte, e le righe possono essere più di mille. */
export interface Riga {
  elemento: HTMLElement;
  /** Pronte da confrontare. */
  parole: string;
  /** I valori per ogni filtro: uno, nessuno, o più separati da «|» nell'attributo (un obiettivo di due settori). */
  valori: Record<string, string[]>;
}

/** Ciò che si chiede: un valore per filtro, e sotto `q` le parole. Un testo vuoto non filtra. */
export type Richiesta = Record<string, string>;

/** Le parole come si confrontano: minuscole e senza accenti. */
const normalize = (testo: string) => testo.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** I valori scritti negli attributi `data-…` di una riga. */
export const readValori = (attributi: DOMStringMap): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(attributi).map(([nome, scritto = '']) => [nome, scritto.split('|').filter(Boolean)]),
  );

/** Le righe che portano l'attributo di un filtro. */
export const readRighe = (radice: ParentNode, nome: string): Riga[] =>
  [...radice.querySelectorAll<HTMLElement>(`[data-${nome}]`)].map((elemento) => ({
    elemento,
    parole: normalize(elemento.textContent),
    valori: readValori(elemento.dataset),
  }));

/** I valori di una riga per un filtro. */
export const listValori = ({ valori }: Riga, nome: string): string[] => valori[nome] ?? [];

/** Vero se la riga ha tutti i valori e tutte le parole chieste. */
export const isChiesta = (riga: Riga, richiesta: Richiesta): boolean =>
  Object.entries(richiesta).every(([nome, chiesto]) =>
    chiesto === ''
      ? true
      : nome === 'q'
        ? normalize(chiesto)
            .split(/\s+/)
            .every((parola) => riga.parole.includes(parola))
        : listValori(riga, nome).includes(chiesto),
  );

/** Quante righe darebbe ogni valore di un filtro, con gli altri come sono chiesti. Ogni riga si guarda una volta, non una per valore. */
export function countValori(righe: Riga[], nome: string, richiesta: Richiesta): Map<string, number> {
  const altri = { ...richiesta, [nome]: '' };
  const conteggi = new Map<string, number>();
  for (const riga of righe)
    if (isChiesta(riga, altri))
      for (const valore of new Set(listValori(riga, nome)))
        conteggi.set(valore, (conteggi.get(valore) ?? 0) + 1);
  return conteggi;
}

/** Nasconde le sezioni rimaste senza righe, e nelle altre scrive quante ne restano. */
export function updateSezioni(radice: ParentNode, righe: Riga[]): void {
  for (const sezione of radice.querySelectorAll<HTMLElement>('section')) {
    const sue = righe.filter(({ elemento }) => sezione.contains(elemento));
    if (sue.length === 0) continue;
    const restano = sue.filter(({ elemento }) => !elemento.hidden).length;
    sezione.hidden = restano === 0;
    const quante = sezione.querySelector('[data-quante]');
    if (quante) quante.textContent = String(restano);
  }
}
