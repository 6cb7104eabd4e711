import { type Node, parseTree } from 'jsonc-parser';

/** Width within which a record stays on one line, its indentation and comma included. */
const LARGHEZZA = 160;

/**
 * The one layout of a JSON file: what has only plain values is a line, if it fits; all else opens, two spaces deeper.
 * A new fact is then a new line. Keys stay in their order, also those made of digits, which objects in memory would sort.
 */
export function layoutJson(testo: string): string {
  const radice = parseTree(testo);
  if (!radice) throw new Error('il testo non è JSON');
  return `${open(radice, testo, 0)}\n`;
}

/** Writes a value from column `rientro` on; `occupati` are the columns already taken on its line, comma included. */
function write(nodo: Node, testo: string, rientro: number, occupati: number): string {
  const figli = nodo.children ?? [];
  if (nodo.type !== 'object' && nodo.type !== 'array') return writeSemplice(nodo, testo);
  if (figli.length === 0) return nodo.type === 'object' ? '{}' : '[]';
  if (figli.every(isSemplice)) {
    const riga = close(nodo, testo);
    if (occupati + riga.length <= LARGHEZZA) return riga;
  }
  return open(nodo, testo, rientro);
}

const isSemplice = (nodo: Node): boolean => {
  const valore = nodo.type === 'property' ? nodo.children?.[1] : nodo;
  return valore?.type !== 'object' && valore?.type !== 'array';
};

/** Numbers stay as written, so that a long one loses no digit; texts lose needless escapes. */
const writeSemplice = (nodo: Node, testo: string): string =>
  nodo.type === 'number' ? testo.slice(nodo.offset, nodo.offset + nodo.length) : JSON.stringify(nodo.value);

const chiaveOf = (nodo: Node): string =>
  nodo.type === 'property' ? `${JSON.stringify(nodo.children?.[0]?.value)}: ` : '';
const valoreOf = (nodo: Node): Node => (nodo.type === 'property' ? (nodo.children?.[1] ?? nodo) : nodo);

function close(nodo: Node, testo: string): string {
  const voci = (nodo.children ?? []).map(
    (figlio) => chiaveOf(figlio) + writeSemplice(valoreOf(figlio), testo),
  );
  return nodo.type === 'object' ? `{ ${voci.join(', ')} }` : `[${voci.join(', ')}]`;
}

function open(nodo: Node, testo: string, rientro: number): string {
  const figli = nodo.children ?? [];
  if (figli.length === 0) return write(nodo, testo, rientro, 0);
  const spazi = ' '.repeat(rientro + 2);
  const voci = figli.map((figlio, i) => {
    const chiave = chiaveOf(figlio);
    const virgola = i < figli.length - 1 ? 1 : 0;
    return (
      spazi + chiave + write(valoreOf(figlio), testo, rientro + 2, spazi.length + chiave.length + virgola)
    );
  });
  const [apre, chiude] = nodo.type === 'object' ? '{}' : '[]';
  return `${apre}\n${voci.join(',\n')}\n${' '.repeat(rientro)}${chiude}`;
}
