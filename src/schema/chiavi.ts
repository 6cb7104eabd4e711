import { z } from 'zod';

/** Nome stabile di un record: minuscole, cifre e trattini; è anche il nome del file e un pezzo di indirizzo. */
export const Chiave = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'deve avere solo minuscole, cifre e trattini, per esempio «unione-terre-d-argine»',
});

/** Codice così come è stampato nel documento: `00002`, `S5.00016`, `DG.00004/S4.00002`, `01.02.03`. */
export const Codice = z.string().regex(/^[A-Za-z0-9]+([.\-/][A-Za-z0-9]+)*$/, {
  error: 'deve essere un codice come è stampato, per esempio «00002» o «S5.00016», senza spazi né asterischi',
});

/** Testo non vuoto, senza spazi in testa o in coda. */
export const Testo = z
  .string()
  .min(1, { error: 'è vuoto' })
  .refine((testo) => testo === testo.trim(), { error: 'ha spazi in testa o in coda' });

const GiornoIso = z.iso.date({
  error: (issue) =>
    `«${String(issue.input)}» non è un giorno del calendario nella forma anno-mese-giorno, per esempio 2023-12-31`,
});

/**
 * Giorno del calendario in forma ISO; i giorni impossibili sono rifiutati.
 * Certi lettori di YAML danno già una data dove nel file c'è `2023-12-31`: torna al testo che era.
 */
export const Giorno = z.preprocess(
  (valore) => (valore instanceof Date ? valore.toISOString().slice(0, 10) : valore),
  GiornoIso,
);

/** Impronta SHA-256. */
export const Impronta = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'deve essere un’impronta di 64 cifre esadecimali' });

/** Anno solare. */
export const Anno = z.number().int().min(2000).max(2100);

/** Percentuale stampata, 0–100 con i decimali che il documento riporta. */
export const Percentuale = z.number().min(0).max(100);
