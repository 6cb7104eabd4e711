/**
 * Un conto che più pagine chiedono, fatto una volta per ogni ingresso: piani e cataloghi, una volta calcolati, non cambiano.
 * Chi riceve l'esito lo legge e non lo modifica. Quando l'ingresso non serve più, sparisce anche l'esito.
 * L'annotazione dice a chi prepara i programmi delle pagine che un conto ricordato e mai chiesto si può lasciare fuori.
 */
/* @__NO_SIDE_EFFECTS__ */
export function remember<I extends object, E>(compute: (ingresso: I) => E): (ingresso: I) => E {
  const fatti = new WeakMap<I, { esito: E }>();
  return (ingresso) => {
    const fatto = fatti.get(ingresso) ?? { esito: compute(ingresso) };
    fatti.set(ingresso, fatto);
    return fatto.esito;
  };
}
