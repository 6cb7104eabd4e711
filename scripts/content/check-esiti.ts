import { parseEsito } from '../../src/domain/esito';
import { COLLEZIONI } from '../../src/schema/collezioni';
import { findVicino, quote, quoteAll } from './parole';
import { forEachPiano, type Regola } from './piano-su-disco';
import { buildProblema } from './problema';
import { listStorie } from './storie';

const Esiti = COLLEZIONI.regole.schema.shape.esiti;

/** The outcomes are written with the words that the rules of the plan list: otherwise no one could count them. */
export const esitiPrevisti: Regola = forEachPiano(({ regole, obiettivi }) => {
  if (!regole) return [];
  const esiti = Esiti.safeParse(regole.dati.esiti).data;
  // A list that is itself wrong does not say what is missing from it.
  if (!esiti) return [];
  const diciture = Object.values(esiti).flatMap((forma) =>
    forma ? [forma.etichetta, ...(forma.varianti ?? [])] : [],
  );
  return obiettivi.flatMap((letto) =>
    listEsiti(letto.dati)
      .filter(({ testo }) => parseEsito(testo, esiti) === undefined)
      .map(({ percorso, testo }) =>
        buildProblema(letto, percorso, describeIgnoto(testo, diciture, regole.file)),
      ),
  );
});

function listEsiti(dati: unknown) {
  return listStorie(COLLEZIONI.obiettivi.schema, dati)
    .filter(({ percorso }) => percorso.at(-1) === 'esito')
    .flatMap(({ percorso, storia }) =>
      Object.entries(storia).flatMap(([versione, voce]) =>
        typeof voce?.valore === 'string'
          ? [{ percorso: [...percorso, versione, 'valore'], testo: voce.valore }]
          : [],
      ),
    );
}

function describeIgnoto(testo: string, diciture: string[], file: string): string {
  const vicino = findVicino(testo, diciture);
  const rimedio = vicino ? `scrivi ${quote(vicino)}, se intendevi quello` : 'scegline uno';
  return `l’esito ${quote(testo)} non è tra quelli previsti (${quoteAll(diciture)}) → ${rimedio}, o aggiungilo alle «varianti» in ${file}`;
}
