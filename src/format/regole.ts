import { findEtichetta } from '../domain/esito';
import { formatNumero } from '../domain/numero';
import type { Esito } from '../schema/esito';
import type { Clausola, PassoLinea, Regole, Soglia } from '../schema/regole';
import { formatMotivo } from './motivo';

/** Una clausola di una regola, detta in parole. */
export interface ClausolaDetta {
  chiave: Clausola;
  titolo: string;
  testo: string;
  /** Vero se il documento non la scrive: è una convenzione nostra. */
  nostra: boolean;
}

const TITOLI: Record<Clausola, string> = {
  'indicatore.soglie': 'Esiti degli indicatori',
  'indicatore.componenti': 'Indicatori con più componenti',
  'indicatore.tetto': 'Chi supera l’atteso',
  'indicatore.tolleranza': 'Tolleranza',
  'indicatore.numeroNudo': 'Attesi stampati come numero nudo',
  'indicatore.sforamento': 'Tetti superati',
  linea: 'Esito di una linea',
  'obiettivo.soglie': 'Esiti degli obiettivi con una percentuale',
  'settore.normalizza': 'Totale di un settore',
  'settore.pesoUnicaRiga': 'Settori con una riga sola senza peso',
  fuoriConto: 'Che cosa esce dal conto',
  coperturaMinima: 'Quando manca qualcosa',
  decimali: 'Arrotondamento',
};

const writeSoglie = (soglie: Soglia[], esiti: Regole['esiti']): string =>
  soglie
    .map(({ da, esito, dedotta, oltre }, i) => {
      const sopra = soglie[i - 1];
      const intervallo = sopra
        ? `da ${formatNumero(da)} a meno di ${formatNumero(sopra.da)}`
        : `da ${formatNumero(da)} in su`;
      return `${intervallo}: «${findEtichetta(esito, esiti)}»${dedotta ? ` (soglia dedotta${oltre === undefined ? '' : `: la vera è oltre ${formatNumero(oltre)}`})` : ''}`;
    })
    .join('; ');

/** Un passo della regola di linea: «se tutti sono «Raggiunto», la linea è «Raggiunto»». */
export function writePasso({ tutti, nessuno, esito }: PassoLinea, esiti: Regole['esiti']): string {
  const list = (elenco: Esito[]) => elenco.map((uno) => `«${findEtichetta(uno, esiti)}»`).join(' o ');
  const condizioni = [
    ...(tutti ? [`tutti sono ${list(tutti)}`] : []),
    ...(nessuno ? [`nessuno è ${list(nessuno)}`] : []),
  ];
  const se = condizioni.length > 0 ? `se ${condizioni.join(' e ')}` : 'altrimenti';
  return `${se}, la linea è «${findEtichetta(esito, esiti)}»`;
}

function writeLinea({ linea, esiti }: Regole): string {
  if (linea.passi.length === 0) return 'Il documento non dà linee giudicate.';
  const fuori = linea.fuoriConto.map((esito) => `«${findEtichetta(esito, esiti)}»`).join(' e ');
  const passi = linea.passi.map((passo) => writePasso(passo, esiti)).join('; ');
  return `Vale il primo passo che si applica agli esiti degli indicatori: ${passi}.${fuori ? ` Non contano gli indicatori con esito ${fuori}.` : ''}`;
}

const TESTI: Record<Clausola, (regole: Regole) => string> = {
  'indicatore.soglie': ({ indicatore, esiti }) =>
    `${writeSoglie(indicatore.soglie, esiti)}. Chi non rispetta l’atteso («più di 80», rilevato 80) non ha il primo esito, anche se arriva a 100${indicatore.tolleranza > 0 ? ', salvo la tolleranza' : ''}.`,
  'indicatore.componenti': ({ indicatore }) =>
    indicatore.componenti === 'media'
      ? 'Vale la media dei raggiungimenti delle componenti.'
      : 'Vale il raggiungimento della componente più bassa.',
  'indicatore.tetto': ({ indicatore }) =>
    `Il raggiungimento si ferma a ${formatNumero(indicatore.tetto)}: un risultato eccezionale non ne copre un altro mancato.`,
  'indicatore.tolleranza': ({ indicatore }) =>
    indicatore.tolleranza === 0
      ? 'Nessuna: una soglia è raggiunta o no.'
      : `Si perdonano ${formatNumero(indicatore.tolleranza)} punti sotto una soglia.`,
  'indicatore.numeroNudo': ({ indicatore }) =>
    indicatore.numeroNudo === 'almeno'
      ? 'Un numero da solo è un minimo.'
      : 'Un numero da solo non dice se è un minimo o un massimo: si legge solo se una persona ne ha scritto il verso.',
  'indicatore.sforamento': ({ indicatore }) =>
    indicatore.sforamento === 'in-proporzione'
      ? 'Superare un tetto del 20 % toglie 20 punti: 100 × (2 × atteso − rilevato) / atteso.'
      : 'Superare un tetto vale zero.',
  linea: writeLinea,
  'obiettivo.soglie': ({ obiettivo, esiti }) => `${writeSoglie(obiettivo.soglie, esiti)}.`,
  'settore.normalizza': ({ settore }) =>
    settore.normalizza
      ? 'La somma di peso × percentuale si divide per la somma dei pesi.'
      : 'La somma di peso × percentuale si divide per 100; i pesi che non fanno 100 non si aggiustano.',
  'settore.pesoUnicaRiga': ({ settore }) =>
    `La riga unica di un settore, stampata senza peso («==»), vale ${formatNumero(settore.pesoUnicaRiga)}.`,
  fuoriConto: ({ fuoriConto }) =>
    fuoriConto.length === 0
      ? 'Nulla: ogni valore che manca lascia il conto incompleto.'
      : `Un elemento esce dal conto, invece di mancare, se ${fuoriConto.map(formatMotivo).join('; o se ')}.`,
  coperturaMinima: ({ coperturaMinima }) =>
    `Un insieme ha una cifra solo se ha un valore almeno il ${formatNumero(coperturaMinima)} % di ciò che si doveva misurare.`,
  decimali: ({ decimali }) =>
    `Il documento stampa le percentuali con ${decimali === 1 ? 'un decimale' : `${decimali} decimali`}: per il confronto si arrotonda allo stesso modo, la metà verso l’alto. Il conto usa tutte le cifre.`,
};

/** Le clausole di una regola in parole: tutte, o solo quelle chieste, nell'ordine in cui sono chieste. */
export const listClausole = (
  regole: Regole,
  chiavi: Clausola[] = Object.keys(TITOLI) as Clausola[],
): ClausolaDetta[] =>
  chiavi.map((chiave) => ({
    chiave,
    titolo: TITOLI[chiave],
    testo: TESTI[chiave](regole),
    nostra: regole.convenzioni.includes(chiave),
  }));

/** Una clausola su cui più regole non dicono lo stesso, con ciò che dice ciascuna, nell'ordine delle regole date. */
export interface ClausolaDiversa {
  chiave: Clausola;
  titolo: string;
  dette: ClausolaDetta[];
}

/** Le clausole che più regole scrivono in modo diverso: tutte, o solo quelle chieste. */
export function listClausoleDiverse(regole: Regole[], chiavi?: Clausola[]): ClausolaDiversa[] {
  const [prime = [], ...altre] = regole.map((una) => listClausole(una, chiavi));
  return prime.flatMap((prima, i) => {
    const dette = [prima, ...altre.flatMap((clausole) => clausole[i] ?? [])];
    const { chiave, titolo } = prima;
    return dette.some(({ testo }) => testo !== prima.testo) ? [{ chiave, titolo, dette }] : [];
  });
}

/** Il nome di una clausola. */
export const formatClausola = (chiave: Clausola): string => TITOLI[chiave];
