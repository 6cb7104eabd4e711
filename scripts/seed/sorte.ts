/** FNV-1a: a name becomes 32 bits. */
function hash(nome: string): number {
  let bit = 0x811c9dc5;
  for (let i = 0; i < nome.length; i++) bit = Math.imul(bit ^ nome.charCodeAt(i), 0x01000193);
  return bit >>> 0;
}

/**
 * A stream of chances that a name decides: the same name gives the same stream on every machine.
 * Mulberry32 is enough: the chances make data look varied, and guard nothing.
 */
export class Sorte {
  #stato: number;

  constructor(readonly nome: string) {
    this.#stato = hash(nome);
  }

  /** A stream of its own for a part, so that what one part draws does not move the others. */
  derive = (parte: string | number): Sorte => new Sorte(`${this.nome}/${parte}`);

  /** From 0, included, to 1, excluded. */
  next(): number {
    this.#stato = (this.#stato + 0x6d2b79f5) >>> 0;
    let bit = this.#stato;
    bit = Math.imul(bit ^ (bit >>> 15), bit | 1);
    bit ^= bit + Math.imul(bit ^ (bit >>> 7), bit | 61);
    return ((bit ^ (bit >>> 14)) >>> 0) / 2 ** 32;
  }

  /** True as often as the given share. */
  chance = (quota: number): boolean => this.next() < quota;

  /** A whole number between two, both included. */
  int = (minimo: number, massimo: number): number =>
    minimo + Math.floor(this.next() * (massimo - minimo + 1));

  pick<T>(voci: readonly T[]): T {
    if (voci.length === 0) throw new Error('non c’è nulla da scegliere');
    return voci[this.int(0, voci.length - 1)] as T;
  }

  /** Whole numbers above zero that sum to a total: how a whole is split among some parts. */
  split(totale: number, parti: number): number[] {
    if (parti > totale) throw new Error(`${totale} non si divide in ${parti} parti intere`);
    const quote = Array.from({ length: parti }, () => 0.4 + this.next());
    const somma = quote.reduce((tutte, una) => tutte + una, 0);
    const intere = quote.map((quota) => 1 + Math.floor(((totale - parti) * quota) / somma));
    const resto = totale - intere.reduce((tutte, una) => tutte + una, 0);
    return intere.map((una, i) => una + (i < resto ? 1 : 0));
  }

  /** From 0 upwards, mostly near 1: how much of what was promised was done. */
  grado = (): number => Math.max(0, 1.04 + 0.22 * (this.next() + this.next() + this.next() - 1.75));
}
