/** Esito della lettura di un giorno stampato «gg/mm/aaaa». */
export type GiornoLetto = { giorno: string } | { impossibile: true };

/**
 * Legge un giorno stampato da solo, con o senza «entro il» davanti.
 * `impossibile` se ha la forma di una data ma il giorno non esiste («131/12/2022»); `undefined` se non ha quella forma.
 */
export function parseGiorno(testo: string): GiornoLetto | undefined {
  const trovata = /^(?:entro\s+(?:il\s+)?)?(\d{1,3})\/(\d{1,2})\/(\d{4})$/i.exec(testo.trim());
  if (!trovata) return undefined;
  const [giorno, mese, anno] = trovata.slice(1).map(Number) as [number, number, number];
  const data = new Date(Date.UTC(anno, mese - 1, giorno));
  const esiste = data.getUTCMonth() === mese - 1 && data.getUTCDate() === giorno;
  return esiste ? { giorno: data.toISOString().slice(0, 10) } : { impossibile: true };
}

const GIORNO = 24 * 60 * 60 * 1000;

/** Quanti giorni passano da un giorno ISO a un altro; negativo se il secondo viene prima. */
export const countGiorni = (da: string, a: string): number => (Date.parse(a) - Date.parse(da)) / GIORNO;
