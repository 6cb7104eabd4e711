import { z } from 'zod';
import { Testo } from './chiavi';

export const TIPI_ENTE = [
  'comune',
  'unione-di-comuni',
  'citta-metropolitana',
  'provincia',
  'regione',
  'altro',
] as const;

/** Un'amministrazione pubblica. */
export const Ente = z.strictObject({
  denominazione: Testo,
  tipo: z.enum(TIPI_ENTE),
  sintesi: Testo,
  /** Comuni che ne fanno parte, per le unioni. */
  comuni: z.array(Testo).optional(),
  /** Scheda anagrafica, come la pubblica l'ente (art. 13 d.lgs. 33/2013). */
  anagrafica: z
    .strictObject({
      indirizzo: Testo.optional(),
      codiceFiscale: Testo.optional(),
      partitaIva: Testo.optional(),
      codiceIstat: Testo.optional(),
      telefono: Testo.optional(),
      sito: z.url().optional(),
      posta: Testo.optional(),
      pec: Testo.optional(),
    })
    .optional(),
  /** Avvertenza, per esempio se il documento non nomina l'ente. */
  nota: Testo.optional(),
});
export type Ente = z.infer<typeof Ente>;
