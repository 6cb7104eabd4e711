import type { z } from 'zod';
import { parseNumero } from '../../src/domain/numero';
import { addToglibile, type Caso, listOpzioni } from './caso';
import { quote, quoteAll } from './parole';
import { isStoria, isVoce, listChiavi } from './schema-at';

/** What a schema asks for, and how to write it. */
const TIPI: Record<string, { nome: string; rimedio: string }> = {
  string: { nome: 'un testo', rimedio: 'scrivi il testo tra virgolette' },
  number: { nome: 'un numero', rimedio: 'scrivi il numero senza virgolette, con il punto per i decimali' },
  int: { nome: 'un numero intero', rimedio: 'scrivi un numero senza virgolette e senza decimali' },
  boolean: { nome: 'un sì o un no', rimedio: 'scrivi true oppure false, senza virgolette' },
  array: { nome: 'un elenco', rimedio: 'scrivi le voci tra parentesi quadre [ ]' },
  object: { nome: 'un gruppo di chiavi', rimedio: 'scrivi le chiavi tra parentesi graffe { }' },
};
const tipoOf = (atteso: string) => TIPI[atteso === 'record' ? 'object' : atteso];

/** A key that must be there and is not. */
export function describeManca({ issue, percorso, schema }: Caso): string {
  const chiave = quote(String(percorso.at(-1)));
  const ammessi = listOpzioni(issue);
  if (ammessi) return `la chiave manca → aggiungi ${chiave} con uno di questi valori: ${quoteAll(ammessi)}`;
  const tipo = tipoOf(schema?._zod.def.type ?? '') ?? { nome: 'il suo valore' };
  return `la chiave manca → aggiungi ${chiave} con ${tipo.nome}`;
}

/** A value of another kind than the one expected. */
export function describeTipo(caso: Caso<z.core.$ZodIssueInvalidType>): string {
  const { issue, percorso, valore, schema } = caso;
  const atteso = tipoOf(issue.expected) ?? {
    nome: 'altro',
    rimedio: 'scrivilo come nei file già pubblicati',
  };
  if (valore === null)
    return `non c’è nessun valore, qui serve ${atteso.nome} → ${addToglibile('scrivilo', caso)}`;
  const trovato = describeTrovato(valore);
  const rimedio =
    suggestVoce(schema, percorso, valore) ??
    suggestConversione(issue.expected, valore) ??
    withChiavi(atteso.rimedio, schema);
  return `${trovato}, qui serve ${atteso.nome} → ${rimedio}`;
}

/** What is there, by its kind. */
export function describeTrovato(valore: unknown): string {
  if (valore === null) return 'non c’è nessun valore';
  if (Array.isArray(valore)) return 'qui c’è un elenco';
  if (typeof valore === 'string') return `${quote(valore)} è un testo`;
  if (typeof valore === 'number') return `${String(valore)} è un numero`;
  if (typeof valore === 'boolean') return `${valore} è un sì o un no`;
  return 'qui c’è un gruppo di chiavi';
}

/** The commonest slip: a figure written bare, where its version and its source go around it. */
function suggestVoce(
  schema: Caso['schema'],
  percorso: Caso['percorso'],
  valore: unknown,
): string | undefined {
  if (typeof valore === 'object') return undefined;
  const scritto = JSON.stringify(valore);
  if (isStoria(schema))
    return `scrivi la versione e il valore, per esempio { "approvato": { "valore": ${scritto} } }`;
  if (!isVoce(schema)) return undefined;
  const chiave = String(percorso.at(-1));
  if (listChiavi(schema).includes(chiave))
    return `metti «${chiave}» dentro la sua versione, per esempio "approvato": { "${chiave}": ${scritto} }`;
  return `scrivi { "valore": ${scritto} }`;
}

/** The same value, written as it should be. */
function suggestConversione(atteso: string, valore: unknown): string | undefined {
  if (atteso === 'string' && typeof valore !== 'object')
    return `scrivilo tra virgolette: "${String(valore)}"`;
  if (typeof valore !== 'string') return undefined;
  if (atteso === 'number' || atteso === 'int') {
    const numero = parseNumero(valore.replace(/\s*%$/, '').trim());
    return numero === undefined ? undefined : `scrivi ${numero} senza virgolette`;
  }
  return undefined;
}

function withChiavi(rimedio: string, schema: Caso['schema']): string {
  const chiavi = listChiavi(schema);
  return chiavi.length > 0 ? `${rimedio}; quelle previste sono ${quoteAll(chiavi)}` : rimedio;
}
