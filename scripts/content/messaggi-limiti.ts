import { z } from 'zod';
import { addToglibile, type Caso } from './caso';
import { count } from './parole';

type Limite = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** A number out of its range, or a list too short. */
export function describeLimite(caso: Caso<Limite>): string {
  const { issue, valore, schema } = caso;
  if (Array.isArray(valore)) return describeElenco(caso, valore.length);
  if (typeof valore === 'string') return 'il testo non ha la lunghezza prevista → accorcialo o completalo';
  const [minimo, massimo] = listEstremi(schema);
  const scritto = String(valore).replace('.', ',');
  if (minimo !== undefined && massimo !== undefined)
    return `${scritto} è fuori da ${minimo}–${massimo} → correggi il numero`;
  if (issue.code === 'too_small')
    return `${scritto} è meno di ${issue.minimum}, il minimo previsto → correggi il numero`;
  return `${scritto} è più di ${issue.maximum}, il massimo previsto → correggi il numero`;
}

/** The bounds that a schema sets; whole numbers also have those of the machine, which nobody asked for. */
function listEstremi(schema: Caso['schema']): (number | undefined)[] {
  if (!(schema instanceof z.ZodNumber)) return [];
  return [schema.minValue, schema.maxValue].map((estremo) =>
    estremo !== null && Number.isFinite(estremo) && Math.abs(estremo) < Number.MAX_SAFE_INTEGER
      ? estremo
      : undefined,
  );
}

function describeElenco(caso: Caso<Limite>, quante: number): string {
  const { issue } = caso;
  if (issue.code === 'too_big')
    return `l’elenco ha ${count(quante, 'voce', 'voci')}, al massimo ${issue.maximum} → togline`;
  if (quante === 0) return `l’elenco è vuoto → ${addToglibile('aggiungi una voce', caso)}`;
  return `l’elenco ha ${count(quante, 'voce', 'voci')}, almeno ${issue.minimum} → aggiungi quelle che mancano`;
}
