/** La prima lettera in maiuscolo: i documenti stampano lo stesso esito ora «raggiunto» ora «Raggiunto». */
export const capitalize = (testo: string): string => testo.charAt(0).toUpperCase() + testo.slice(1);

/** Più frasi di seguito, ciascuna con il suo punto; `undefined` se non ce n'è nessuna. */
export function joinFrasi(frasi: (string | undefined)[]): string | undefined {
  const dette = frasi.flatMap((frase) => (frase ? capitalize(frase).replace(/\.$/, '') : []));
  return dette.length ? `${dette.join('. ')}.` : undefined;
}
