import { listDeriva } from '../../src/domain/deriva';
import type { Modifica } from '../../src/domain/modifica';
import { computePiano, type PianoCalcolato } from '../../src/domain/piano';
import type { Obiettivo } from '../../src/schema/obiettivo';
import { buildPiano } from './costruttori';

/** Il piano di un anno, con gli obiettivi dati. */
export const buildAnno = (anno: number, ...obiettivi: Obiettivo[]): PianoCalcolato => {
  const letto = buildPiano(obiettivi, { chiave: `piano-${anno}` });
  return computePiano({ ...letto, piano: { ...letto.piano, annoInizio: anno, annoFine: anno } });
};

const write = ({ cambiamento, obiettivo, campo, prima, dopo }: Modifica) =>
  `${obiettivo.codice} ${campo}: ${cambiamento}, da ${prima?.testo} a ${dopo.testo}`;

/** Che cosa è cambiato da un piano all'altro, una frase per modifica. */
export const listTraAnni = (...piani: PianoCalcolato[]): string[] =>
  listDeriva(piani)
    .filter(({ tra }) => tra === 'anni')
    .map(write);

/** Un obiettivo operativo: una linea del programma. */
export const buildLinea = (codice: string, titolo: string, altro: Partial<Obiettivo> = {}): Obiettivo => ({
  codice,
  titolo,
  livello: 'operativo',
  fonte: { riga: 1 },
  ...altro,
});
