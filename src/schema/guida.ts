import { z } from 'zod';
import { Testo } from './chiavi';

/** L'intestazione di una pagina della guida. */
export const Guida = z.strictObject({ titolo: Testo, sintesi: Testo, ordine: z.number().int() });
export type Guida = z.infer<typeof Guida>;
