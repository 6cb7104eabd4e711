import type { Risultato } from '../../schema/scheda';
import { readAtteso } from '../atteso';
import { buildSoggettoObiettivo, findFonte, type RegolaControllo, type Trovato } from '../controllo';
import { isRealizzato, type ObiettivoCalcolato } from '../obiettivo';
import type { PianoDaControllare } from '../piano';
import { computeRaggiungimento } from '../raggiungimento';
import { readRilevato } from '../rilevato';
import { findUltima } from '../storia';

/** Un risultato con atteso e rilevato che si leggono e non si accordano; `undefined` se torna o se non si legge. */
function checkRisultato(
  { titolo, nota, ...storie }: Risultato,
  obiettivo: ObiettivoCalcolato,
  piano: PianoDaControllare,
): Trovato[] {
  const versioni = Object.keys(piano.piano.versioni);
  const ultima = versioni.at(-1) ?? '';
  const atteso = findUltima(storie.atteso, versioni);
  // Un valore di metà anno non smentisce una percentuale di fine anno.
  const rilevato = storie.rilevato?.[ultima];
  const letto = computeRaggiungimento(
    readAtteso(atteso, undefined, piano.regole.indicatore.numeroNudo),
    readRilevato(rilevato),
    undefined,
    piano.regole.indicatore,
    titolo,
  );
  if ('motivo' in letto || letto.soddisfatto) return [];
  return [
    {
      gravita: 'giudizio',
      soggetto: buildSoggettoObiettivo(obiettivo),
      dichiarato: '100 %',
      calcolato: `${rilevato?.valore} (atteso: ${atteso?.valore})`,
      messaggio: `L’obiettivo è dichiarato realizzato al 100 %, ma per il risultato «${titolo}» era atteso «${atteso?.valore}» ed è rilevato «${rilevato?.valore}».`,
      fonte: findFonte(piano, rilevato, ultima),
      nota: nota ?? 'Il documento non dice perché il risultato mancato non conta.',
    },
  ];
}

export const risultatoSoglia: RegolaControllo = {
  chiave: 'risultato-soglia',
  titolo: 'Obiettivi al 100 % con un risultato mancato',
  spiegazione:
    'Un obiettivo realizzato al 100 % non dovrebbe avere un risultato atteso con un numero che il rilevato non raggiunge. L’ente può giudicare dalle sole fasi: per questo è un giudizio.',
  perche: 'Un numero mancato non si vede, se l’obiettivo è al 100 %.',
  esempio: 'Era atteso «superare l’87 %», è stampato 84,9 %; l’obiettivo è al 100 %.',
  check: (piano) =>
    piano.obiettivi
      .filter((obiettivo) => isRealizzato(obiettivo, Object.keys(piano.piano.versioni).at(-1)))
      .flatMap((obiettivo) =>
        (obiettivo.dati.risultati ?? []).flatMap((risultato) => checkRisultato(risultato, obiettivo, piano)),
      ),
};
