import { parseNumero } from '../domain/numero';
import type { Tabella } from './grafico';

/** «94,71 %» → 94.71; «—» e «non si calcola» → nulla. Ciò che ha cifre ma non è un numero resta com'è scritto. */
function readCella(testo: string): string | number {
  const numero = parseNumero(testo.replace(/\s%$/, '').replace('−', '-'));
  return numero ?? (/\d/.test(testo) ? testo : '');
}

/** Le righe di una tabella come dati: l'intestazione, poi i numeri con il punto decimale nelle colonne di numeri. */
export const listRigheDati = ({ intestazioni, righe, numeriche }: Tabella): (string | number)[][] => [
  intestazioni,
  ...righe.map((riga) =>
    riga.map((testo, colonna) => (numeriche[colonna] ? readCella(testo) : testo === '—' ? '' : testo)),
  ),
];
