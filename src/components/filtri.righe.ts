/** Una riga da filtrare, con le sue parole pronte da confrontare. */
export interface Riga {
  elemento: HTMLElement;
  parole: string;
}

/** Ciò che si chiede: un valore per filtro, e sotto `q` le parole. Un testo vuoto non filtra. */
export type Richiesta = Record<string, string>;

/** Le parole come si confrontano: minuscole e senza accenti. */
const normalize = (testo: string) => testo.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Le righe che portano l'attributo di un filtro. */
export const readRighe = (radice: ParentNode, nome: string): Riga[] =>
  [...radice.querySelectorAll<HTMLElement>(`[data-${nome}]`)].map((elemento) => ({
    elemento,
    parole: normalize(elemento.textContent),
  }));

/** I valori di una riga per un filtro: uno, nessuno, o più separati da «|» (un obiettivo di due settori). */
export const listValori = ({ elemento }: Riga, nome: string): string[] =>
  (elemento.getAttribute(`data-${nome}`) ?? '').split('|').filter(Boolean);

/** Vero se la riga ha tutti i valori e tutte le parole chieste. */
export const isChiesta = (riga: Riga, richiesta: Richiesta): boolean =>
  Object.entries(richiesta).every(([nome, chiesto]) =>
    nome === 'q'
      ? normalize(chiesto)
          .split(/\s+/)
          .every((parola) => riga.parole.includes(parola))
      : chiesto === '' || listValori(riga, nome).includes(chiesto),
  );

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
