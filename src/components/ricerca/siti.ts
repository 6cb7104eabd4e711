import { type ElencoIndici, FILE_ELENCO, getCartellaIndice, type VoceIndice } from './indici.ts';
import type { Richiesta } from './richiesta.ts';

/** A site to search in: this one, or another that this one searches too. */
export interface Sito {
  /** The name of another site. */
  nome?: string;
  /** Where its indexes are: a path, or a whole address. */
  cartella: string;
  elenco: ElencoIndici;
}

/** Another site, as the search page knows it. */
export interface AltroSito {
  nome: string;
  indirizzo: string;
}

/** How long another site may take to answer, in milliseconds, before the search goes on without it. */
export const PAZIENZA = 4000;

/** The name of the pages that belong to no body. */
const PAGINE_COMUNI = 'Pagine comuni';

async function readElenco(cartella: string, signal: AbortSignal | null): Promise<ElencoIndici> {
  const risposta = await fetch(cartella + FILE_ELENCO, { signal });
  if (!risposta.ok) throw new Error(`${risposta.status}: ${cartella}${FILE_ELENCO}`);
  return risposta.json();
}

async function readAltro(altro: AltroSito): Promise<Sito | undefined> {
  const cartella = `${altro.indirizzo}/pagefind/`;
  try {
    return { nome: altro.nome, cartella, elenco: await readElenco(cartella, AbortSignal.timeout(PAZIENZA)) };
  } catch (errore) {
    console.warn(errore);
    return undefined;
  }
}

/** Reads what each site has; one that does not answer is told, and does not stop the others. */
export async function readSiti(cartella: string, altri: AltroSito[]) {
  const [elenco, ...esiti] = await Promise.all([readElenco(cartella, null), ...altri.map(readAltro)]);
  const siti: Sito[] = [{ cartella, elenco }, ...esiti.filter((sito) => sito !== undefined)];
  return { siti, muti: altri.filter((_, i) => esiti[i] === undefined) };
}

/** An index that can be opened, with the place that it has in the list of its site. */
export interface Luogo {
  sito: Sito;
  posto: number;
  voce: VoceIndice;
  /** The name that it is chosen by. */
  nome: string;
}

/** The pages of no body are called after their site, if they are all that it has or if it is another. */
function nameComuni({ nome, elenco }: Sito): string {
  if (elenco.indici.length === 1) return nome ?? PAGINE_COMUNI;
  return nome ? `${PAGINE_COMUNI} (${nome})` : PAGINE_COMUNI;
}

/** Whether an index is of a body or of a whole site, which is as good as one, and not of pages that belong to nobody. */
export const isEnte = ({ voce, sito }: Luogo): boolean =>
  voce.ente !== undefined || sito.elenco.indici.length === 1;

/** All the indexes of some sites. */
export const listLuoghi = (siti: Sito[]): Luogo[] =>
  siti.flatMap((sito) =>
    sito.elenco.indici.map((voce, posto) => ({ sito, posto, voce, nome: voce.nome ?? nameComuni(sito) })),
  );

/** Where an index is. */
export const getCartella = ({ sito, voce }: Luogo): string => sito.cartella + getCartellaIndice(voce);

/** The indexes that a request is about: those of the bodies that it names or, if it names none, all. */
export function pickLuoghi(luoghi: Luogo[], { filtri }: Richiesta): Luogo[] {
  const scelti = luoghi.filter(({ nome }) => filtri.ente.includes(nome));
  return scelti.length > 0 ? scelti : luoghi;
}

/** The request as it is put to an index: one that is not of a body knows nothing of the name that it was chosen by. */
export const adaptRichiesta = ({ sito, voce, nome }: Luogo, richiesta: Richiesta): Richiesta =>
  voce.ente || (sito.elenco.indici.length === 1 && !richiesta.filtri.ente.includes(nome))
    ? richiesta
    : { ...richiesta, filtri: { ...richiesta.filtri, ente: [] } };
