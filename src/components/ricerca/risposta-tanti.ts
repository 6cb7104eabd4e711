import { buildConteggioLuoghi, buildMuti, buildNota, INVITO, INVITO_ENTE, listConsigli } from './messaggi.ts';
import type { Motore } from './motore.ts';
import { findLuoghi } from './paese.ts';
import type { Conteggi } from './pagefind.ts';
import { FILTRI, type Richiesta } from './richiesta.ts';
import { listNomi, NIENTE, type Risposta } from './risposta.ts';
import { drawLuoghi } from './sezioni.ts';
import type { Luogo } from './siti.ts';

/** Adds up how many pages of several sites have each value. */
function sumConteggi(tutti: Conteggi[]): Conteggi {
  const somma: Conteggi = {};
  for (const conteggi of tutti)
    for (const [filtro, valori] of Object.entries(conteggi))
      for (const [valore, quante] of Object.entries(valori)) {
        somma[filtro] ??= {};
        somma[filtro][valore] = (somma[filtro][valore] ?? 0) + quante;
      }
  return somma;
}

/** Answers from many indexes: says which, those that most speak of it first, and opens each when it is about to be seen. */
export async function answerTanti(
  radice: ParentNode,
  motore: Motore,
  scelti: Luogo[],
  richiesta: Richiesta,
  quanti: number,
): Promise<Risposta> {
  const siti = [...new Set(motore.luoghi.map(({ sito }) => sito))];
  const totali = { ...sumConteggi(siti.map(({ elenco }) => elenco.filtri)), ...listNomi(motore) };
  const readContorno = async () => ({
    canali: [],
    filtri: { chiave: 'tutti', totali, conteggi: {}, liberi: FILTRI },
  });
  const muti = buildMuti(motore.muti);
  const isVuota =
    richiesta.testo.trim() === '' && FILTRI.every((filtro) => richiesta.filtri[filtro].length === 0);
  const trovati = isVuota ? undefined : await findLuoghi(scelti, richiesta);
  if (!trovati) return { ...NIENTE, conteggio: INVITO, nota: muti, readContorno };
  const { luoghi } = trovati;
  const draw = async (da: number, a: number) =>
    drawLuoghi(radice, luoghi.slice(da, a), { ...richiesta, testo: trovati.testo }, motore.open);
  const corretta = buildNota({ ...trovati, parole: [trovati.testo], simili: [], termini: [] }, luoghi.length);
  const elemento = document.createElement('div');
  elemento.append(...(await draw(0, quanti)));
  return {
    ...NIENTE,
    conteggio: buildConteggioLuoghi(richiesta, trovati, scelti),
    nota: [corretta, luoghi.length > 0 ? INVITO_ENTE : '', muti].join(' '),
    consigli: luoghi.length === 0 ? listConsigli(richiesta, { parole: [], senzaFiltri: 0 }) : [],
    voci: [elemento],
    lista: { elemento, totale: luoghi.length, draw },
    readContorno,
  };
}
