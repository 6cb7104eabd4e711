import { appendFileSync } from 'node:fs';

/** A step of the build and when it took place, in milliseconds of the clock. */
export interface Passo {
  fase: string;
  inizio: number;
  fine: number;
}

/** Does a step and, if `TEMPI_FILE` names a file, adds a line to it: at once, so that a build that dies has told how far it got. */
export async function timePasso<T>(fase: string, step: () => T | Promise<T>): Promise<T> {
  const inizio = Date.now();
  const esito = await step();
  const file = process.env.TEMPI_FILE;
  if (file) appendFileSync(file, `${JSON.stringify({ fase, inizio, fine: Date.now() } satisfies Passo)}\n`);
  return esito;
}
