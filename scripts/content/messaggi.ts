import type { z } from 'zod';
import { type Caso, type Issue, listOpzioni, SENZA_FRASE } from './caso';
import { describeForma, finishFrase } from './messaggi-forma';
import { describeLimite } from './messaggi-limiti';
import { describeManca, describeTipo, describeTrovato } from './messaggi-tipo';
import { findVicino, quote, quoteAll } from './parole';
import { findValore, type Percorso } from './posizione';
import { isObbligatoria, listChiavi, listObbligatorie, schemaAt } from './schema-at';

/** One sentence about one place of a file. */
export interface Frase {
  percorso: Percorso;
  messaggio: string;
  /** Whether it is about the key or about its value. */
  che: 'valore' | 'chiave';
}

/**
 * Says in Italian, for each Zod issue of a file, what was found, what was expected and one thing to do.
 * A key written wrong is also a key that is missing: only the first is said.
 */
export function describeIssues(
  issues: Issue[],
  schema: z.core.$ZodType,
  dati: unknown,
  documenti: readonly string[] = [],
): Frase[] {
  const frasi: Frase[] = [];
  const intese = new Set<string>();
  for (const issue of issues.toSorted(
    (a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'),
  )) {
    const percorso = issue.path.map((passo) => (typeof passo === 'number' ? passo : String(passo)));
    if (intese.has(JSON.stringify(percorso))) continue;
    const caso = {
      issue,
      percorso,
      valore: findValore(dati, percorso),
      schema: schemaAt(schema, percorso, dati),
      obbligatoria: isObbligatoria(schema, percorso, dati),
      documenti,
    };
    if (issue.code !== 'unrecognized_keys') {
      frasi.push({
        percorso,
        messaggio: describeIssue(caso),
        che: issue.code === 'invalid_key' ? 'chiave' : 'valore',
      });
      continue;
    }
    for (const chiave of issue.keys) {
      const { messaggio, vicina } = describeIgnota(chiave, caso, issue.keys.length === 1);
      if (vicina) intese.add(JSON.stringify([...percorso, vicina]));
      frasi.push({ percorso: [...percorso, chiave], messaggio, che: 'chiave' });
    }
  }
  return frasi;
}

function describeIssue(caso: Caso): string {
  const { issue, valore } = caso;
  if (valore === undefined && issue.code !== 'invalid_key' && issue.code !== 'custom')
    return describeManca(caso);
  if (issue.message !== SENZA_FRASE) return finishFrase(caso, issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return describeTipo({ ...caso, issue });
    case 'invalid_value':
      return describeValore(issue.values, valore);
    case 'invalid_union':
      return describeValore(listOpzioni(issue) ?? [], valore);
    case 'too_small':
    case 'too_big':
      return describeLimite({ ...caso, issue });
    case 'invalid_key':
      return describeChiave(caso, issue.issues[0]);
    default:
      return describeForma(caso);
  }
}

/** A value outside a closed list. */
function describeValore(ammessi: readonly unknown[], valore: unknown): string {
  if (typeof valore === 'object')
    return `${describeTrovato(valore)}, qui serve uno tra ${quoteAll(ammessi)} → scrivilo tra virgolette`;
  if (ammessi.length === 1)
    return `${quote(String(valore))} non è previsto → scrivi ${String(ammessi[0])}, o togli la chiave`;
  const vicino = typeof valore === 'string' ? findVicino(valore, ammessi.map(String)) : undefined;
  const rimedio = vicino ? `scrivi ${quote(vicino)}` : 'scegline uno';
  return `${quote(String(valore))} non è tra i valori previsti (${quoteAll(ammessi)}) → ${rimedio}`;
}

/** A key that the schema does not have, with the one that was probably meant and is not there yet. */
function describeIgnota(
  chiave: string,
  { schema, valore }: Caso,
  sola: boolean,
): { messaggio: string; vicina: string | undefined } {
  const previste = listChiavi(schema);
  const presenti = new Set(Object.keys(valore as object));
  const vicina = findVicino(
    chiave,
    previste.filter((prevista) => !presenti.has(prevista)),
  );
  const mancanti = listObbligatorie(schema).filter((prevista) => !presenti.has(prevista));
  const [mancante] = mancanti;
  if (sola && mancante !== undefined && mancanti.length === 1 && (vicina ?? mancante) === mancante)
    return {
      messaggio: `la chiave ${quote(chiave)} qui non è prevista, e manca ${quote(mancante)} → rinomina ${quote(chiave)} in ${quote(mancante)}`,
      vicina: mancante,
    };
  const rimedio = vicina
    ? `scrivi ${quote(vicina)}, se intendevi quella, oppure toglila`
    : `toglila: le chiavi previste sono ${quoteAll(previste)}`;
  return { messaggio: `la chiave ${quote(chiave)} qui non è prevista → ${rimedio}`, vicina };
}

/** A name, in a map whose names have a form to follow. */
function describeChiave(caso: Caso, causa: Issue | undefined): string {
  const chiave = String(caso.percorso.at(-1));
  if (!causa) return describeForma({ ...caso, valore: chiave });
  const frase = describeIssue({ ...caso, issue: causa, valore: chiave });
  return `la chiave ${frase}`;
}
