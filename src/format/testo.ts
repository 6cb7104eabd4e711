/** La prima lettera in maiuscolo: i documenti stampano lo stesso esito ora «raggiunto» ora «Raggiunto». */
export const capitalize = (testo: string): string => testo.charAt(0).toUpperCase() + testo.slice(1);
