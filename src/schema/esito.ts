import { z } from 'zod';

/** Gli esiti che i documenti usano, dal migliore al peggiore; l'etichetta stampata la dà la regola dell'ente. */
export const ESITI = [
  'raggiunto',
  'quasi-raggiunto',
  'quasi-raggiunto-senza-criticita',
  'quasi-raggiunto-con-criticita',
  'parzialmente-raggiunto',
  'non-raggiunto',
  'non-valutabile',
  'sostituito',
] as const;

export const Esito = z.enum(ESITI);
export type Esito = z.infer<typeof Esito>;
