import type { Ente } from '../schema/ente';

/** La scheda anagrafica di un ente come coppie termine–valore; vuota se il documento non ne ha una. */
export function listAnagrafica({
  anagrafica = {},
}: Ente): { termine: string; valore: string; href?: string }[] {
  const { indirizzo, codiceFiscale, partitaIva, codiceIstat, telefono, sito, posta, pec } = anagrafica;
  const voci: [string, string | undefined, string?][] = [
    ['Indirizzo', indirizzo],
    ['Codice fiscale', codiceFiscale],
    ['Partita IVA', partitaIva],
    ['Codice ISTAT', codiceIstat],
    ['Telefono', telefono],
    ['Sito', sito, sito],
    ['Posta elettronica', posta, posta && `mailto:${posta}`],
    ['PEC', pec, pec && `mailto:${pec}`],
  ];
  return voci.flatMap(([termine, valore, href]) =>
    valore ? [{ termine, valore, ...(href ? { href } : {}) }] : [],
  );
}
