/** A place in a text, counted from 1 as editors do. */
export interface Posizione {
  riga: number;
  colonna: number;
}

/** Keys that lead from the top of a file to one of its values. */
export type Percorso = (string | number)[];

/** Where a value is; `chiave` gives the key that introduces it. A value that is missing is where its container is. */
export type Localizza = (percorso: Percorso, che?: 'valore' | 'chiave') => Posizione;

export const INIZIO: Posizione = { riga: 1, colonna: 1 };

/** Turns offsets of a text into lines and columns; the lines are found once, on the first question. */
export function buildPosizioni(testo: string): (offset: number) => Posizione {
  let inizi: number[] | undefined;
  return (offset) => {
    inizi ??= listInizi(testo);
    const riga = findUltimoFinoA(inizi, offset);
    return { riga: riga + 1, colonna: offset - (inizi[riga] ?? 0) + 1 };
  };
}

function listInizi(testo: string): number[] {
  const inizi = [0];
  for (let a = testo.indexOf('\n'); a !== -1; a = testo.indexOf('\n', a + 1)) inizi.push(a + 1);
  return inizi;
}

/** Index of the last of the rising numbers that does not pass `limite`. */
function findUltimoFinoA(numeri: number[], limite: number): number {
  let basso = 0;
  let alto = numeri.length - 1;
  while (basso < alto) {
    const mezzo = Math.ceil((basso + alto) / 2);
    if ((numeri[mezzo] ?? 0) <= limite) basso = mezzo;
    else alto = mezzo - 1;
  }
  return basso;
}

/** A path as people read it: keys joined by dots, the entries of a list counted from 1: `soglie[2].da`. */
export function formatPercorso(percorso: Percorso): string {
  return percorso.reduce<string>((fin, passo) => {
    if (typeof passo === 'number') return `${fin}[${passo + 1}]`;
    return fin === '' ? passo : `${fin}.${passo}`;
  }, '');
}

/** The value at a path, `undefined` if there is none. */
export function findValore(dati: unknown, percorso: Percorso): unknown {
  return percorso.reduce<unknown>(
    (valore, passo) =>
      typeof valore === 'object' && valore !== null && Object.hasOwn(valore, passo)
        ? (valore as Record<string | number, unknown>)[passo]
        : undefined,
    dati,
  );
}
