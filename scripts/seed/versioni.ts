import type { Piano, Versione } from '../../src/schema/piano';
import type { Sorte } from './sorte';

/** A plan to make up: whose, of which year, how big, and whether its year is over. */
export interface Richiesta {
  ente: string;
  nome: string;
  sorteEnte: Sorte;
  anno: number;
  obiettivi: number;
  concluso: boolean;
}

function buildVersioni(
  { anno, concluso }: Richiesta,
  sorte: Sorte,
  documento: string,
): Record<string, Versione> {
  const approvato = {
    etichetta: `Piano ${anno}`,
    atto: `DG n. ${sorte.int(5, 90)} del 28/01/${anno}`,
    approvata: `${anno}-01-28`,
    documento,
  };
  const variazione = {
    etichetta: `Variazione di giugno ${anno}`,
    data: `${anno}-06-30`,
    documento,
    modifica: true as const,
  };
  const monitoraggio = { etichetta: `Monitoraggio al 30/09/${anno}`, data: `${anno}-09-30`, documento };
  const consuntivo = {
    etichetta: `Consuntivo al 31/12/${anno}`,
    approvata: `${anno + 1}-05-20`,
    data: `${anno}-12-31`,
    documento,
  };
  return {
    approvato,
    ...(sorte.chance(0.4) && { 'variazione-1': variazione }),
    ...((concluso || sorte.chance(0.4)) && { monitoraggio }),
    ...(concluso && { consuntivo }),
  };
}

/** The header of a plan. */
export function buildPiano(
  richiesta: Richiesta,
  sorte: Sorte,
  nomi: { documento: string; regole: string },
): Piano {
  const { anno, concluso, obiettivi } = richiesta;
  return {
    titolo: concluso ? `Relazione sulla performance ${anno}` : `PIAO ${anno}-${anno + 2}`,
    tipo: concluso ? 'relazione-performance' : 'piao',
    annoInizio: anno,
    annoFine: concluso ? anno : anno + 2,
    sintesi: `Che cosa gli uffici devono fare nel ${anno}: ${obiettivi} obiettivi di fantasia, scritti da un programma per provare il sito.`,
    regole: nomi.regole,
    versioni: buildVersioni(richiesta, sorte, nomi.documento),
    pubblicato: `${anno + 1}-06-01`,
  };
}
