import { z } from 'zod';
import { Chiave, Testo } from './chiavi';
import { Livello } from './obiettivo';

/** Che cosa si conta nei dati per confrontarlo con il documento. */
export const Conta = z.strictObject({
  che: z.enum([
    'obiettivi',
    'indicatori',
    // Le righe proprie (un obiettivo di tutto l'ente è una), o tutte quelle stampate nelle tabelle dei settori.
    'righe',
    'righe-di-settore',
    'fasi',
    'attivita',
    'azioni',
    'settori',
    'schede',
    'risultati',
    'richieste',
    'sezioni',
    'rilevazioni',
    'prospetti',
  ]),
  livello: Livello.optional(),
  /** Conta solo chi ha il codice che comincia così. */
  prefisso: Testo.optional(),
});
export type Conta = z.infer<typeof Conta>;

/** `inventario.json`: che cosa ha il documento, che cosa è nei dati, che cosa è rimasto fuori e perché. */
export const Inventario = z.strictObject({
  voci: z.record(
    Chiave,
    z.strictObject({
      etichetta: Testo,
      /** Quanti ne ha il documento, contati sulla fonte. */
      nellaFonte: z.number().int().min(0),
      conta: Conta,
      nota: Testo.optional(),
    }),
  ),
  /** Che cosa non è entrato, e perché. */
  esclusi: z.array(z.strictObject({ che: Testo, perche: Testo })),
});
export type Inventario = z.infer<typeof Inventario>;
