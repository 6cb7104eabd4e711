import { buildAvanzamento } from './avanzamento';
import { checkInsieme } from './content/check-insieme';
import { count } from './content/parole';
import { formatProblema } from './content/problema';
import type { EnteLetto } from './pezzi/chiavi';
import { readControllati, saveControllati } from './pezzi/controllati';
import type { Magazzino } from './pezzi/write-pezzi';

/**
 * Checks the contents before they are built; with a place for the pieces, not again those of the bodies that have passed.
 * @returns what it did, in words
 * @throws if anything is wrong, after it has said all of it
 */
export async function controlla(content: string, enti: EnteLetto[], magazzino?: Magazzino): Promise<string> {
  const isPassato = magazzino && !magazzino.daCapo ? readControllati(magazzino.cartella, enti) : () => false;
  const onFatto = buildAvanzamento('File controllati');
  const { problemi, quantiFile } = await checkInsieme(content, { isPassato, onFatto });
  for (const problema of problemi) console.error(formatProblema(problema));
  if (problemi.length > 0) throw new Error(`nei contenuti ${describeErrori(problemi.length)} qui sopra`);
  if (magazzino) saveControllati(magazzino.cartella, enti);
  const passati = enti.filter(({ ente }) => isPassato(ente)).length;
  const come = passati > 0 ? `, di ${count(passati, 'ente', 'enti')} lo erano già` : '';
  return `${count(quantiFile, 'file', 'file')}${come}`;
}

const describeErrori = (quanti: number) =>
  quanti === 1 ? 'c’è 1 errore, elencato' : `ci sono ${quanti} errori, elencati`;
