import { createScanner } from 'jsonc-parser';

/** A bracket that is still open. */
export interface Aperta {
  segno: '{' | '[';
  riga: number;
}

/** The kinds of token that matter here, by the number that jsonc-parser gives them. */
const APRE: Record<number, '{' | '['> = { 1: '{', 3: '[' };
const CHIUDE: ReadonlySet<number> = new Set([2, 4]);
const FINE = 17;

/** The innermost bracket open just before a place of a text that may be broken. */
export function findAperta(testo: string, fino: number): Aperta | undefined {
  const scanner = createScanner(testo, true);
  const aperte: Aperta[] = [];
  for (let specie: number = scanner.scan(); specie !== FINE; specie = scanner.scan()) {
    if (scanner.getTokenOffset() >= fino) break;
    const segno = APRE[specie];
    if (segno) aperte.push({ segno, riga: scanner.getTokenStartLine() + 1 });
    else if (CHIUDE.has(specie)) aperte.pop();
  }
  return aperte.at(-1);
}
