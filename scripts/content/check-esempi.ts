import { isGiusto, solveEsempio } from '../../src/domain/esempio';
import type { Soluzione } from '../../src/domain/soluzione';
import { quote } from './parole';
import type { Regola } from './piano-su-disco';
import { buildProblema, type Problema } from './problema';
import type { Contenuto, Letto } from './read-content';

/** What comes out, in the words of the file: «valore 94,71» is written 94.71 there. */
const describe = ({ valore, motivo, esito }: Soluzione): string =>
  [
    valore !== undefined && `"valore": ${valore}`,
    motivo && `"motivo": "${motivo}"`,
    esito && `"esito": "${esito}"`,
  ]
    .filter(Boolean)
    .join(', ');

function checkFile(letto: Letto<'esempi'>, { collezioni, problemi }: Contenuto): Problema[] {
  const trovate = collezioni.regole.find(({ id }) => id === `regole/${letto.dati.regole}`);
  // Rules that are wrong make every example wrong: only the cause is told.
  if (!trovate || problemi.some(({ file }) => file === trovate.file)) return [];
  const regole = trovate.dati;
  return Object.entries(letto.dati.casi).flatMap(([nome, esempio]) => {
    const soluzione = solveEsempio(esempio, regole);
    if (isGiusto(esempio, soluzione)) return [];
    const messaggio = `con le regole ${quote(letto.dati.regole)} esce ${describe(soluzione)} → correggi il risultato dell’esempio o la regola`;
    return [buildProblema(letto, ['casi', nome, 'risultato'], messaggio, 'chiave')];
  });
}

/** The worked examples of each record of rules come out as they say. */
export const esempiGiusti: Regola = (contenuto) =>
  contenuto.collezioni.esempi.flatMap((letto) => checkFile(letto, contenuto));
