import { isUtf8 } from 'node:buffer';
import { buildPosizioni, INIZIO } from './posizione';
import type { Difetto } from './problema';

/** The text of a file: UTF-8 and nothing in front, as every program that reads the data expects. */
export function decodeTesto(byte: Buffer): { testo: string; difetti: Difetto[] } {
  const testo = byte.toString('utf8');
  if (testo.startsWith('\uFEFF')) {
    const messaggio = 'il file comincia con un segno invisibile (BOM) → salvalo in UTF-8 senza BOM';
    return { testo: testo.slice(1), difetti: [{ ...INIZIO, percorso: '', messaggio }] };
  }
  if (isUtf8(byte)) return { testo, difetti: [] };
  const messaggio = 'qui c’è una lettera che non si legge, perché il file non è in UTF-8 → salvalo in UTF-8';
  return { testo, difetti: [{ ...buildPosizioni(testo)(testo.indexOf('\uFFFD')), percorso: '', messaggio }] };
}
