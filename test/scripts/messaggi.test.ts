import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SENZA_FRASE } from '../../scripts/content/caso';
import { describeIssues } from '../../scripts/content/messaggi';
import { FORME } from '../../scripts/content/messaggi-forma';
import { findNome, findVicino } from '../../scripts/content/parole';
import { unwrap } from '../../scripts/content/schema-at';
import { COLLEZIONI } from '../../src/schema/collezioni';

function listFrasi(schema: z.ZodType, dati: unknown): string[] {
  const { error } = schema.safeParse(dati, { error: () => SENZA_FRASE });
  return describeIssues(error?.issues ?? [], schema, dati).map(({ messaggio }) => messaggio);
}

describe('ogni difetto ha una frase con ciò che c’è, ciò che serve e un rimedio', () => {
  test.each<[z.ZodType, unknown, string]>([
    [z.number().min(0).max(100), 140, '140 è fuori da 0–100 → correggi il numero'],
    [z.number().min(0).max(100), -2.5, '-2,5 è fuori da 0–100 → correggi il numero'],
    [z.number().min(100), 90, '90 è meno di 100, il minimo previsto → correggi il numero'],
    [
      z.int().min(1),
      1.5,
      '1.5 è un numero, qui serve un numero intero → scrivi un numero senza virgolette e senza decimali',
    ],
    [z.number(), '97,5 %', '«97,5 %» è un testo, qui serve un numero → scrivi 97.5 senza virgolette'],
    [
      z.number(),
      'quaranta',
      '«quaranta» è un testo, qui serve un numero → scrivi il numero senza virgolette, con il punto per i decimali',
    ],
    [
      z.string(),
      null,
      'non c’è nessun valore, qui serve un testo → scrivilo, o togli la chiave se non serve',
    ],
    [z.string(), ['a'], 'qui c’è un elenco, qui serve un testo → scrivi il testo tra virgolette'],
    [
      z.boolean(),
      'sì',
      '«sì» è un testo, qui serve un sì o un no → scrivi true oppure false, senza virgolette',
    ],
    [
      z.enum(['a', 'b']),
      {},
      'qui c’è un gruppo di chiavi, qui serve uno tra «a», «b» → scrivilo tra virgolette',
    ],
    [z.literal(true), false, '«false» non è previsto → scrivi true, o togli la chiave'],
    [z.array(z.string()).min(1), [], 'l’elenco è vuoto → aggiungi una voce, o togli la chiave se non serve'],
    [z.array(z.string()).min(2), ['a'], 'l’elenco ha 1 voce, almeno 2 → aggiungi quelle che mancano'],
    [
      z.array(z.string()),
      'a',
      '«a» è un testo, qui serve un elenco → scrivi le voci tra parentesi quadre [ ]',
    ],
    [
      z.url(),
      'comune.prova.it',
      '«comune.prova.it» non è un indirizzo web intero → scrivilo dall’inizio, con https://',
    ],
    [
      z.record(z.string().regex(/^20\d\d$/), z.string()),
      { '23': 'a' },
      'la chiave «23» non è un anno di quattro cifre → scrivilo così: 2023',
    ],
    [
      z.strictObject({ a: z.string() }),
      3,
      '3 è un numero, qui serve un gruppo di chiavi → scrivi le chiavi tra parentesi graffe { }; quelle previste sono «a»',
    ],
    [z.string().regex(/^x$/), 'y', '«y» non ha la forma prevista → scrivilo come nei file già pubblicati'],
    [z.string().refine(() => false, { error: 'è strano → cambialo' }), 'y', '«y» è strano → cambialo'],
  ])('%#: %s', (schema, dati, frase) => {
    expect(listFrasi(schema, dati)).toEqual([frase]);
  });

  test('un valore lungo si accorcia', () => {
    expect(listFrasi(z.enum(['a']), 'b'.repeat(200))[0]?.length).toBeLessThan(150);
  });

  test('una chiave mancante di una scelta dice i valori possibili', () => {
    const schema = z.discriminatedUnion('tipo', [
      z.strictObject({ tipo: z.literal('data') }),
      z.strictObject({ tipo: z.literal('numero') }),
    ]);
    expect(listFrasi(schema, {})).toEqual([
      'la chiave manca → aggiungi «tipo» con uno di questi valori: «data», «numero»',
    ]);
  });

  test('due chiavi in più danno due frasi, e quella scritta male non è anche mancante', () => {
    const schema = z.strictObject({ titolo: z.string(), fonte: z.string() });
    expect(listFrasi(schema, { titollo: 'a', altro: 1, fonte: 'b' })).toEqual([
      'la chiave «titollo» qui non è prevista → scrivi «titolo», se intendevi quella, oppure toglila',
      'la chiave «altro» qui non è prevista → toglila: le chiavi previste sono «titolo», «fonte»',
    ]);
  });
});

describe('il nome più vicino', () => {
  test.each([
    ['titollo', 'titolo'],
    ['Consuntivo', 'consuntivo'],
    ['aprovato', 'approvato'],
    ['tutt’altro', undefined],
  ])('di «%s» è %s', (scritto, vicino) => {
    expect(findVicino(scritto, ['titolo', 'consuntivo', 'approvato', 'peso'])).toBe(vicino);
  });
});

/** The patterns of a schema, at any depth, that come without a sentence. */
function listMuti(schema: z.core.$ZodType, visti = new Set<unknown>()): string[] {
  const interno = unwrap(schema);
  if (visti.has(interno)) return [];
  visti.add(interno);
  const { def } = interno._zod;
  const figli =
    def.type === 'object'
      ? Object.values(def.shape)
      : def.type === 'record'
        ? [def.keyType, def.valueType]
        : def.type === 'array'
          ? [def.element]
          : def.type === 'union'
            ? def.options
            : [];
  const controlli = (def.checks ?? []).map(
    (controllo) => controllo._zod.def as { pattern?: RegExp; error?: unknown; format?: string },
  );
  const muti = controlli
    .filter(({ pattern, error }) => pattern && !error)
    .map(({ pattern }) => String(pattern));
  return [...muti, ...figli.flatMap((figlio) => listMuti(figlio, visti))];
}

test('ogni forma che uno schema chiede ha una frase, nello schema o qui', () => {
  const muti = Object.values(COLLEZIONI).flatMap(({ schema }) => listMuti(schema));
  expect([...new Set(muti)].filter((pattern) => !(pattern in FORME))).toEqual([]);
});

test('il nome di un documento si trova anche da alcune delle sue parole', () => {
  const nomi = ['comune-piano-2021', 'comune-relazione-performance-2021', 'comune-relazione-2022'];
  expect(findNome('relazione 2021', nomi)).toBe('comune-relazione-performance-2021');
  expect(findNome('bilancio 2021', nomi)).toBeUndefined();
});
