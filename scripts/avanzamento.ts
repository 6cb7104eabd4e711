/** How often, in milliseconds, who waits is told how far the work is. */
const OGNI = 3000;

/** Says how far a long work is, not at every step; a short one says nothing. */
export function buildAvanzamento(che: string): (fatti: number, quanti: number) => void {
  let detto = performance.now();
  return (fatti, quanti) => {
    if (performance.now() - detto < OGNI) return;
    detto = performance.now();
    console.error(`${che}: ${fatti} di ${quanti}…`);
  };
}
