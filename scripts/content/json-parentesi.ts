import { createScanner } from 'jsonc-parser';

/** A bracket that is still open. */
interface Aperta {
  segno: '{' | '[';
  riga: number;
}

/** The kinds of token that matter here, by the number that jsonc-parser gives them. */
const APRE: Record<number, '{' | '['> = { 1: '{', 3: '[' };
const CHIUDE: ReadonlySet<number> = new Set([2, 4]);
const FINE = 17;

/** The innermost bracket open just before a place of a text that may be broken. */
function findAperta(testo: string, fino: number): Aperta | undefined {
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

const chiusuraOf = ({ segno }: Aperta) => (segno === '{' ? '}' : ']');

/** A closing bracket where JSON does not expect it. */
export function describeParentesi({
  testo,
  offset,
  parola,
}: {
  testo: string;
  offset: number;
  parola: string;
}): string {
  const segno = parola[0] ?? '';
  const aperta = findAperta(testo, offset);
  if (!aperta) return `qui «${segno}» chiude una parentesi che nessuno ha aperto → togli «${segno}»`;
  if (chiusuraOf(aperta) === segno)
    return `prima di «${segno}» manca un valore → scrivilo, o togli anche la sua chiave`;
  return `qui c’è «${segno}», ma la parentesi «${aperta.segno}» aperta alla riga ${aperta.riga} si chiude con «${chiusuraOf(aperta)}» → correggi la parentesi`;
}

/** The end of the file, where JSON expects more. */
export function describeFineInattesa(testo: string): string {
  const aperta = findAperta(testo, testo.length);
  if (!aperta) return 'il file finisce prima del valore → completalo';
  return `il file finisce, ma la parentesi «${aperta.segno}» aperta alla riga ${aperta.riga} non si è chiusa → aggiungi «${chiusuraOf(aperta)}»`;
}
