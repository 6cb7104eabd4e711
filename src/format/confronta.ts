import type { Avvertenza, Impedimento } from '../domain/confrontabile';
import type { Unita } from '../domain/unita';
import { formatAnni } from './giorno';
import { formatClausola } from './regole';

/** Il nome di un'unità, con ciò che la distingue dalle altre. */
export const formatUnita = ({
  nome,
  settore,
  nomePiano,
  nomeEnte,
}: Unita): { nome: string; dove: string } => ({
  nome: settore === undefined ? nome : `${settore} — ${nome}`,
  dove: settore === undefined ? nomeEnte : `${nomePiano}, ${nomeEnte}`,
});

const IMPEDIMENTO: { [C in Impedimento['che']]: (impedimento: Extract<Impedimento, { che: C }>) => string } =
  {
    pochi: () => 'non c’è per almeno due di quelli scelti',
    'parte-e-tutto': () => 'un settore è una parte di un piano',
    documenti: () => 'i documenti sono di tipo diverso, e contano cose diverse',
    regole: ({ clausole }) =>
      `le regole non sono le stesse su ${clausole.map((clausola) => `«${formatClausola(clausola)}»`).join(' e ')}`,
  };

/** Se una cifra si può confrontare e, se no, perché. */
export function writeGiudizio(impedimenti: Impedimento[]): string {
  if (impedimenti.length === 0) return 'Si può confrontare.';
  const ragioni = impedimenti.map((uno) => (IMPEDIMENTO[uno.che] as (uno: Impedimento) => string)(uno));
  return `Non si può confrontare: ${ragioni.join('; ')}.`;
}

const list = (nomi: string[]): string => [...new Set(nomi)].join(', ');

const AVVERTENZA: Record<Avvertenza, (unita: Unita[]) => string> = {
  'stesso-settore': (unita) =>
    `È lo stesso settore in anni diversi (${list(unita.map((una) => formatAnni(una)))}): ha lo stesso codice. Gli obiettivi però sono di ciascun anno.`,
  'nome-cambiato': (unita) =>
    `Il codice è lo stesso ma il nome è cambiato: ${list(unita.map(({ nome }) => `«${nome}»`))}.`,
  'enti-diversi': () =>
    'Sono enti diversi, ciascuno con i suoi uffici e i suoi obiettivi: una cifra più alta non vuol dire un lavoro migliore.',
  'anni-diversi': (unita) => `Gli anni sono diversi: ${list(unita.map((una) => formatAnni(una)))}.`,
  'senza-risultati': () =>
    'Dove il documento non riporta risultati si confronta ciò che è promesso, non ciò che è ottenuto.',
};

/** Una cosa da sapere prima di leggere il confronto. */
export const writeAvvertenza = (avvertenza: Avvertenza, unita: Unita[]): string =>
  AVVERTENZA[avvertenza](unita);

/** Il punto della pagina dei confronti in cui stanno le cifre di un piano. */
export const formatTavola = ({ chiave }: Unita): string => `tavola-${chiave.replace('/', '-')}`;
