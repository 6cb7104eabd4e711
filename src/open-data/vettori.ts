import type { EsempioRisolto } from '../domain/esempio';
import type { Regole } from '../schema/regole';

/**
 * I vettori di prova: per ogni esempio l'ingresso, le regole per intero e il risultato atteso. Chi riscrive il calcolo in un
 * altro linguaggio sa di averlo fatto bene se da ogni `ingresso` arriva al `risultato` (percentuali con due decimali).
 */
export function formatVettori(esempi: EsempioRisolto[], regole: Record<string, Regole>): string {
  const vettori = esempi.map(
    ({ chiave, regole: nome, esempio: { titolo, che, ingresso, risultato }, soluzione }) => ({
      nome: `${nome}/${chiave}`,
      titolo,
      che,
      regole: nome,
      ingresso,
      risultato: { ...risultato, ...(soluzione.esito ? { esito: soluzione.esito } : {}) },
      conto: soluzione.conto ?? null,
    }),
  );
  return `${JSON.stringify({ regole, vettori }, null, 2)}\n`;
}
