import type { Indice, Trovato } from './pagefind.ts';
import type { Risultati } from './ricerca.ts';
import { buildFiltri, type Filtro, findGruppi, type Richiesta } from './richiesta.ts';

/** How many results come first, of any kind: those that answer most questions. */
const PRIMI = 5;

/** How many results of each group are shown. */
const PER_GRUPPO = 3;

/** Results that share the value of a filter; without a value, those that have none. */
export interface Gruppo {
  valore?: string;
  /** How many there are, those shown above included. */
  quanti: number;
  /** The first that are not shown above. */
  primi: Trovato[];
}

/** The results as they are shown when no order was asked for. */
export interface Raggruppati {
  filtro: Filtro;
  primi: Trovato[];
  gruppi: Gruppo[];
}

const takeGruppo = (trovati: Trovato[], mostrati: Trovato[], valore?: string): Gruppo => ({
  ...(valore === undefined ? {} : { valore }),
  quanti: trovati.length,
  primi: trovati.filter((trovato) => !mostrati.includes(trovato)).slice(0, PER_GRUPPO),
});

/** The places, in the order of the results, of those that have a value. */
interface Insieme {
  valore: string;
  posti: number[];
}

/** One search a value, on files already here: no record is fetched to know where a result belongs. */
async function listInsiemi(
  indice: Indice,
  richiesta: Richiesta,
  { testo, trovati, conteggi }: Risultati,
  filtro: Filtro,
): Promise<Insieme[]> {
  const posto = new Map(trovati.map(({ id }, i) => [id, i]));
  const scelti = richiesta.filtri[filtro];
  const valori = Object.keys(conteggi[filtro] ?? {}).filter(
    (valore) => scelti.length === 0 || scelti.includes(valore),
  );
  const insiemi = valori.map(async (valore) => {
    const filters = { ...buildFiltri(richiesta), [filtro]: { any: [valore] } };
    const { results } = await indice.search(testo, { filters });
    return { valore, posti: results.flatMap(({ id }) => posto.get(id) ?? []).sort((a, b) => a - b) };
  });
  return (await Promise.all(insiemi)).filter(({ posti }) => posti.length > 0);
}

/**
 * Groups the results by the values of a filter, the group of the best result first and, last, those without a value.
 * @returns nothing when an order or one list was asked for, or when there would be one group
 */
export async function groupRisultati(
  indice: Indice,
  richiesta: Richiesta,
  risultati: Risultati,
): Promise<Raggruppati | undefined> {
  const filtro = findGruppi(richiesta);
  const { trovati } = risultati;
  if (!filtro || trovati.length <= PRIMI) return undefined;
  const insiemi = await listInsiemi(indice, richiesta, risultati, filtro);
  const presi = new Set(insiemi.flatMap(({ posti }) => posti));
  const senza = trovati.filter((_, i) => !presi.has(i));
  const primi = trovati.slice(0, PRIMI);
  const gruppi = insiemi
    .sort((a, b) => (a.posti[0] ?? 0) - (b.posti[0] ?? 0))
    .map(({ valore, posti }) =>
      takeGruppo(
        posti.flatMap((i) => trovati[i] ?? []),
        primi,
        valore,
      ),
    );
  if (senza.length > 0) gruppi.push(takeGruppo(senza, primi));
  if (gruppi.length < 2) return undefined;
  return { filtro, primi, gruppi: gruppi.filter((gruppo) => gruppo.primi.length > 0) };
}
