import { createHash } from 'node:crypto';
import { buildIstantanea, type Istantanea } from '../domain/istantanea';
import type { PianoLetto } from '../domain/letto';

/** Un'istantanea come si scarica: niente indirizzi del sito né date di costruzione, gli stessi byte ovunque. */
export const writeIstantanea = (istantanea: Istantanea): string => `${JSON.stringify(istantanea, null, 2)}\n`;

/** L'istantanea di una versione come si scarica. */
export const formatIstantanea = (letto: PianoLetto, versione: string): string =>
  writeIstantanea(buildIstantanea(letto, versione));

/** L'impronta SHA-256 di un testo in UTF-8, come la dà `sha256sum` sul file scaricato: 64 cifre esadecimali. */
export const computeImpronta = (testo: string): string =>
  createHash('sha256').update(testo, 'utf8').digest('hex');

/** L'impronta dell'istantanea di una versione. */
export const computeImprontaAt = (letto: PianoLetto, versione: string): string =>
  computeImpronta(formatIstantanea(letto, versione));
