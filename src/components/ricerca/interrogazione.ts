/**
 * How a query is read, and how a code is written in the index: the two sides of the same normalisation.
 * `scripts/ricerca/pagina.ts` calls `listChiavi` for every page, the search page calls `parseInterrogazione`.
 */

/** One query, ready for the index. */
export interface Interrogazione {
  /** The words to look for: all of them, in the order they were typed. */
  parole: string[];
  /** A phrase typed between quotes, looked for exactly as it is. */
  frase?: string;
  /** The key of the code, when the query is nothing but one code. */
  codice?: string;
}

/** Opens the keys that stand for a whole code; no Italian word begins like this. */
const SEGNO = 'zq';

/** Words that say nothing of the subject: they are dropped when other words remain. */
const PAROLE_VUOTE = new Set(
  (
    'a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall di del dello della dei degli ' +
    'delle dell in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con col per ' +
    'tra fra il lo la i gli le un uno una e ed o od che non cod codice nr num ' +
    'quanto quanta quanti quante quale quali chi cosa dove ha hanno è sono ci si'
  ).split(' '),
);

const hasCifra = (parola: string) => /\d/.test(parola);

/** Lower case without accents: «Città» and «citta» become the same. */
export function removeAccenti(testo: string): string {
  return testo.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A code without case, accents and punctuation: «S5.00016» becomes «s500016». */
export function normalizeCodice(codice: string): string {
  return removeAccenti(codice).replace(/[^a-z0-9]/g, '');
}

/** The key under which a page is indexed for the code it bears, and for no code that it only mentions. */
export function buildChiavePropria(codice: string): string {
  return SEGNO + normalizeCodice(codice);
}

/** Every key of a code: its own, the whole code, and the codes it joins («DG.00004/S4.00002»). */
export function listChiavi(codice: string): string[] {
  const intero = normalizeCodice(codice);
  if (intero === '') return [];
  const parti = codice.split(/[/;,\s]+/).map(normalizeCodice);
  return [...new Set([buildChiavePropria(codice), intero, ...parti.filter((parte) => parte.length > 1)])];
}

/** Breaks one run of characters without spaces into words; whatever holds a digit stays in one piece. */
function splitPezzo(pezzo: string): string[] {
  if (/^(\p{L}\.){2,}\p{L}?$/u.test(pezzo)) return [pezzo.replaceAll('.', '')];
  const senzaArticolo = pezzo.replace(/^\p{L}{1,6}'(?=[\p{L}\d])/u, '').replace(/^n[.°](?=\d)/, '');
  if (hasCifra(senzaArticolo)) return [senzaArticolo.replace(/[^\p{L}\p{M}\d]/gu, '')];
  return senzaArticolo.split(/[^\p{L}\p{M}]+/u).filter((parola) => parola !== '');
}

/** Puts together a code typed with a space: «s5 00016» is «s500016», «DG 00004» is «dg00004». */
function joinCodici(parole: string[]): string[] {
  const unite: string[] = [];
  for (const parola of parole) {
    const prima = unite.at(-1) ?? '';
    const continua = /^0\d+$/.test(parola) && /^([a-z]{1,3}\d{1,2}|[a-z]{2})$/.test(prima);
    if (continua) unite[unite.length - 1] = prima + parola;
    else unite.push(parola);
  }
  return unite;
}

/** Drops the words that say nothing and the single letters, unless nothing else would be left. */
function removeVuote(parole: string[]): string[] {
  const piene = parole.filter(
    (parola) => hasCifra(parola) || (parola.length > 1 && !PAROLE_VUOTE.has(parola)),
  );
  return piene.length > 0 ? piene : parole;
}

/** Reads what a person typed into the search box. */
export function parseInterrogazione(testo: string): Interrogazione {
  const pulito = testo
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .trim();
  const frase = /^["«“](.+)["»”]$/.exec(pulito)?.[1]?.trim();
  const pezzi = pulito.split(/\s+/).flatMap(splitPezzo);
  const parole = [...new Set(joinCodici(removeVuote(pezzi)))];
  if (frase && pezzi.length > 1) return { parole, frase };
  return parole.length > 0 && parole.every(hasCifra) ? { parole, codice: parole.join('') } : { parole };
}

/** Says whether there is enough to look for: two letters or one digit. */
export function isCercabile({ parole }: Interrogazione): boolean {
  return parole.some((parola) => parola.length > 1 || hasCifra(parola));
}
