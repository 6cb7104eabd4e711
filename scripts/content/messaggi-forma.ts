import { slugCodice } from '../../src/domain/indirizzo';
import { addToglibile, type Caso } from './caso';
import { findNome, quote } from './parole';

/** Forms that a schema asks for without saying it in words: the pattern, or the name that Zod gives to it. */
export const FORME: Record<string, { attesa: string; rimedio: string }> = {
  '/^20\\d\\d$/': { attesa: 'un anno di quattro cifre', rimedio: 'scrivilo così: 2023' },
  url: { attesa: 'un indirizzo web intero', rimedio: 'scrivilo dall’inizio, con https://' },
  date: {
    attesa: 'un giorno del calendario',
    rimedio: 'scrivilo come anno-mese-giorno, per esempio 2023-12-31',
  },
};

/** A text that does not have the form asked for. */
export function describeForma({ issue, valore }: Caso): string {
  const forma = FORME[patternOf(issue)] ?? FORME[(issue as { format?: string }).format ?? ''];
  if (forma) return `${quote(String(valore))} non è ${forma.attesa} → ${forma.rimedio}`;
  return `${quote(String(valore))} non ha la forma prevista → scrivilo come nei file già pubblicati`;
}

/** Completes a sentence that the schema has of its own: what was found goes before, what to do goes after. */
export function finishFrase(caso: Caso, frase: string): string {
  const { valore } = caso;
  const premessa =
    typeof valore === 'string' && /^(deve|ha|è) /.test(frase) && frase !== 'è vuoto'
      ? valore === ''
        ? 'è vuoto, e '
        : `${quote(valore)} `
      : '';
  return frase.includes('→') ? premessa + frase : `${premessa}${frase} → ${suggestRimedio(caso, frase)}`;
}

function suggestRimedio(caso: Caso, frase: string): string {
  const { issue, valore, percorso, documenti } = caso;
  const scelta = /serve («.+») oppure («.+»)/.exec(frase);
  if (scelta?.[1] && scelta[2]) return suggestScelta(valore, scelta[1], scelta[2]);
  if ((issue as { format?: string }).format === 'date') return 'correggi la data';
  if (valore === '') return addToglibile('scrivi il testo', caso);
  if (typeof valore === 'string' && valore !== valore.trim()) return 'togli gli spazi all’inizio e alla fine';
  const esistente =
    typeof valore === 'string' && percorso.at(-1) === 'documento' ? findNome(valore, documenti) : undefined;
  if (esistente) return `scrivi ${quote(esistente)}, se intendevi quello`;
  const giusto = typeof valore === 'string' ? findForma(valore, patternOf(issue)) : undefined;
  return giusto ? `scrivi ${quote(giusto)}` : 'correggi il valore';
}

/** Of two keys exactly one must be there: says whether to add or to take away. */
function suggestScelta(valore: unknown, una: string, altra: string): string {
  const nomi = Object.keys(valore ?? {}).map((nome) => `«${nome}»`);
  return nomi.includes(una) && nomi.includes(altra)
    ? `togli ${una} oppure ${altra}`
    : `aggiungi ${una} oppure ${altra}`;
}

/** The same text in a form that the pattern accepts, if little is missing. */
function findForma(testo: string, pattern: string): string | undefined {
  const corpo = /^\/(.*)\/[a-z]*$/.exec(pattern)?.[1];
  if (!corpo) return undefined;
  const senzaAccenti = testo.normalize('NFD').replace(/\p{M}/gu, '');
  const prove = [testo.trim(), testo.replace(/[\s*]/g, ''), slugCodice(senzaAccenti).replace(/^-|-$/g, '')];
  return prove.find((prova) => prova !== '' && new RegExp(corpo).test(prova));
}

const patternOf = (issue: Caso['issue']): string =>
  issue.code === 'invalid_format' && 'pattern' in issue ? String(issue.pattern) : '';
