import type { Voce } from '../schema/voce';
import type { Cambiamento, Confronta } from './confronto';
import { listVersioni } from './letto';
import { formatNumero } from './numero';
import { listRigheProprie, type ObiettivoCalcolato } from './obiettivo';
import type { PianoCalcolato } from './piano';
import { type Che, listPromesse, type Promessa } from './promessa';
import type { ObiettivoRiassunto, PianoRiassunto } from './riassunto';
import { remember } from './ricordo';

/** Una promessa in un piano e in una sua versione, con il testo stampato e dove si legge. */
export interface Lato {
  piano: PianoRiassunto;
  versione: string;
  testo: string;
  documento: string | undefined;
  riga: number | undefined;
  nota: string | undefined;
}

/** Una promessa cambiata tra due versioni di un piano, o tra due piani di anni diversi. */
export interface Modifica {
  tra: 'versioni' | 'anni';
  /** Il piano dell'obiettivo: quello di dopo, salvo che dopo l'obiettivo non ci sia più. */
  piano: PianoRiassunto;
  obiettivo: ObiettivoRiassunto;
  /** Settori che ne rispondono. */
  settori: string[];
  che: Che;
  /** Che cosa è cambiato, in parole: «fase 2, fine (2021)». */
  campo: string;
  cambiamento: Cambiamento;
  prima: Lato | undefined;
  dopo: Lato;
}

const write = (voce: Voce<unknown>): string =>
  voce.valore === undefined
    ? (voce.testo ?? '—')
    : typeof voce.valore === 'number'
      ? formatNumero(voce.valore)
      : String(voce.valore);

/** Una voce come lato di una modifica. */
export const buildLato = (piano: PianoCalcolato, versione: string, voce: Voce<unknown>): Lato => ({
  piano,
  versione,
  testo: write(voce),
  documento: voce.documento ?? piano.piano.versioni[versione]?.documento,
  riga: voce.riga,
  nota: voce.nota,
});

/** I settori che rispondono di un obiettivo; chi ne porta solo il peso trasversale non ne risponde. */
export const listSettoriDi = (obiettivo: ObiettivoCalcolato): string[] =>
  listRigheProprie(obiettivo).map(({ settore }) => settore);

/** Il cambiamento tra una voce e la precedente; `undefined` se dicono lo stesso o se una delle due non ha un valore. */
export function findCambiamento<T>(
  prima: Voce<T> | undefined,
  dopo: Voce<T>,
  confronta: Confronta<T>,
): Cambiamento | undefined {
  if (dopo.motivo === 'sostituito') return 'tolto';
  if (!prima) return 'aggiunto';
  if (prima.valore === undefined || dopo.valore === undefined) return undefined;
  return prima.valore === dopo.valore ? undefined : confronta(prima.valore, dopo.valore);
}

/** Le voci di una promessa, dalla versione più vecchia. */
const listPresenti = <T>({ storia }: Promessa<T>, versioni: string[]) =>
  versioni.flatMap((versione) => {
    const voce = storia?.[versione];
    return voce ? [{ versione, voce }] : [];
  });

/** Le modifiche di una promessa, versione dopo versione; quella della prima versione è la promessa stessa. */
function listDiPromessa<T>(promessa: Promessa<T>, piano: PianoCalcolato) {
  const versioni = listVersioni(piano);
  const presenti = listPresenti(promessa, versioni);
  return presenti.flatMap(({ versione, voce }, i) => {
    const precedente = presenti[i - 1];
    // Una promessa che nasce con la prima versione è il piano com'era: non è una modifica.
    if (!precedente && versione === versioni[0]) return [];
    const cambiamento = findCambiamento(precedente?.voce, voce, promessa.confronta);
    if (!cambiamento) return [];
    return [
      {
        che: cambiamento === 'tolto' && promessa.intera ? ('obiettivo' as const) : promessa.che,
        campo: promessa.campo,
        cambiamento,
        prima: precedente && buildLato(piano, precedente.versione, precedente.voce),
        dopo: buildLato(piano, versione, voce),
        ...(promessa.settore ? { settori: [promessa.settore] } : {}),
      },
    ];
  });
}

/** La versione con cui nasce un obiettivo che il piano approvato non aveva: nessuna sua promessa è più vecchia. */
function findNascita(promesse: Promessa<unknown>[], versioni: string[]): string | undefined {
  const findPrima = (promessa: Promessa<unknown>) => listPresenti(promessa, versioni)[0]?.versione ?? [];
  const nascita = versioni.find((versione) => promesse.flatMap(findPrima).includes(versione));
  // Senza un peso in un settore non si sa se è nato l'obiettivo o solo una sua promessa.
  const conPeso = promesse.some((promessa) => promessa.intera && findPrima(promessa) === nascita);
  return conPeso && nascita !== versioni[0] ? nascita : undefined;
}

/** Le modifiche di un obiettivo tra le versioni del suo piano; se è nato dopo, una sola. */
function listModificheDi(obiettivo: ObiettivoCalcolato, piano: PianoCalcolato): Modifica[] {
  const comune = { tra: 'versioni' as const, piano, obiettivo, settori: listSettoriDi(obiettivo) };
  const versioni = listVersioni(piano);
  const promesse = listPromesse(obiettivo.dati, versioni[0] ?? '') as Promessa<unknown>[];
  const nascita = findNascita(promesse, versioni);
  if (nascita === undefined)
    return promesse
      .flatMap((promessa) => listDiPromessa(promessa, piano))
      .map((modifica) => ({ ...comune, ...modifica }));
  const { titolo, fonte } = obiettivo.dati;
  const dopo = buildLato(piano, nascita, { valore: titolo, ...fonte });
  return [
    { ...comune, che: 'obiettivo', campo: 'obiettivo', cambiamento: 'aggiunto', prima: undefined, dopo },
  ];
}

/** Che cosa l'amministrazione ha cambiato dopo aver promesso, obiettivo per obiettivo. */
export const listModifiche = remember((piano: PianoCalcolato): Modifica[] =>
  piano.obiettivi.flatMap((obiettivo) => listModificheDi(obiettivo, piano)),
);
