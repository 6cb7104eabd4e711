/** Longest value that a message repeats whole. */
const LUNGHEZZA_CITAZIONE = 60;

/** A value as a message quotes it: «testo», shortened if it is long. */
export function quote(testo: string): string {
  const corto = testo.length > LUNGHEZZA_CITAZIONE ? `${testo.slice(0, LUNGHEZZA_CITAZIONE - 1)}…` : testo;
  return `«${corto.replace(/\s/g, ' ')}»`;
}

/** Several names in a row: «a», «b», «c». */
export const quoteAll = (nomi: readonly unknown[]): string =>
  nomi.map((nome) => quote(String(nome))).join(', ');

/** A number with its noun: 1 errore, 2 errori. */
export const count = (quanti: number, uno: string, molti: string): string =>
  `${quanti} ${quanti === 1 ? uno : molti}`;

/** The name that was probably meant: the nearest one, if few letters differ (capitals do not count). */
export function findVicino(scritto: string, nomi: Iterable<string>): string | undefined {
  const soglia = Math.max(1, Math.floor(scritto.length / 3));
  let vicino: string | undefined;
  let minima = soglia + 1;
  for (const nome of nomi) {
    if (Math.abs(nome.length - scritto.length) >= minima) continue;
    const quanto = computeDistanza(scritto.toLowerCase(), nome.toLowerCase());
    if (quanto < minima) [minima, vicino] = [quanto, nome];
  }
  return vicino;
}

/** The nearest name, or the one that has in it all the words written: «relazione 2021» for «comune-relazione-2021». */
export function findNome(scritto: string, nomi: Iterable<string>): string | undefined {
  const tutti = [...nomi];
  const parole = listParole(scritto);
  const completi = parole.length === 0 ? [] : tutti.filter((nome) => hasParole(nome, parole));
  return findVicino(scritto, tutti) ?? completi.toSorted((a, b) => a.length - b.length)[0];
}

const listParole = (testo: string) =>
  testo
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((parola) => parola !== '');
const hasParole = (nome: string, parole: string[]) => {
  const sue = new Set(listParole(nome));
  return parole.every((parola) => sue.has(parola));
};

/** Letters to add, drop or change to turn one word into the other (Levenshtein). */
function computeDistanza(a: string, b: string): number {
  let prima = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const riga = [i];
    for (let j = 1; j <= b.length; j++) {
      const cambia = (prima[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      riga.push(Math.min(cambia, (prima[j] ?? 0) + 1, (riga[j - 1] ?? 0) + 1));
    }
    prima = riga;
  }
  return prima[b.length] ?? 0;
}
