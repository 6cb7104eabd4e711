import { drawElenco } from './elenco.ts';
import { buildConteggio, buildNota, INVITO, listConsigli } from './messaggi.ts';
import type { Motore } from './motore.ts';
import type { Conteggi } from './pagefind.ts';
import { countValori, type Risultati, runRicerca, type Sapere } from './ricerca.ts';
import type { Richiesta } from './richiesta.ts';
import { type FiltriOfferti, listNomi, NIENTE, type Risposta } from './risposta.ts';
import { drawRisultati } from './risultati.ts';
import { listCanali } from './segui.ts';
import { adaptRichiesta, type Luogo } from './siti.ts';

/** The filters of one index: those of its pages, and the other indexes by name. */
async function readFiltri(
  { indice, cartella }: Sapere,
  richiesta: Richiesta,
  risultati: Risultati | undefined,
  nomi: Conteggi,
): Promise<FiltriOfferti> {
  const totali = await indice.filters();
  const isCercata = risultati !== undefined && risultati.testo !== '';
  return {
    chiave: cartella,
    totali: { ...totali, ...nomi },
    conteggi: isCercata ? await countValori(indice, richiesta, risultati.testo) : totali,
    liberi: nomi.ente ? ['ente'] : [],
  };
}

/** Answers from the one index that a request is about. */
export async function answerUno(
  radice: ParentNode,
  motore: Motore,
  luogo: Luogo,
  richiesta: Richiesta,
  quanti: number,
): Promise<Risposta> {
  const adattata = adaptRichiesta(luogo, richiesta);
  const sapere = await motore.open(luogo);
  const { indice } = sapere;
  const risultati = await runRicerca(sapere, adattata);
  const readContorno = async () => ({
    canali: await listCanali(indice, adattata),
    filtri: await readFiltri(sapere, adattata, risultati, listNomi(motore)),
  });
  if (!risultati) return { ...NIENTE, conteggio: INVITO, readContorno };
  const { voci, lista } = await drawElenco(radice, { indice, richiesta, adattata }, risultati, quanti);
  const { trovati } = risultati;
  return {
    conteggio: buildConteggio(richiesta, risultati),
    nota: buildNota(risultati, trovati.length),
    consigli: trovati.length === 0 ? listConsigli(richiesta, risultati) : [],
    voci,
    trovati,
    readContorno,
    lista: lista && {
      elemento: lista,
      totale: trovati.length,
      draw: (da, a) => drawRisultati(radice, trovati.slice(da, a), risultati),
    },
  };
}
