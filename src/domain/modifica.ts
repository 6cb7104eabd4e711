import type { Obiettivo } from '../schema/obiettivo';
import type { Storia, Voce } from '../schema/voce';
import { parseAtteso } from './atteso';
import { formatNumero } from './numero';
import type { ObiettivoCalcolato } from './obiettivo';
import { sortVoci } from './ordine';
import type { PianoCalcolato } from './piano';
import { readScadenza } from './scadenza';

/** Che cosa è successo a una promessa dopo l'approvazione. */
export type Cambiamento =
  | 'aggiunto'
  | 'tolto'
  | 'abbassato'
  | 'alzato'
  | 'rinviato'
  | 'anticipato'
  | 'cambiato';

/** Una promessa cambiata tra due versioni di un piano, con i due valori stampati e dove si leggono. */
export interface Modifica {
  obiettivo: ObiettivoCalcolato;
  /** Settori che ne rispondono. */
  settori: string[];
  /** Che cosa è cambiato, in parole: «fase 2, fine (2021)». */
  campo: string;
  cambiamento: Cambiamento;
  prima: { versione: string; testo: string; riga: number | undefined } | undefined;
  dopo: { versione: string; testo: string; riga: number | undefined; nota: string | undefined };
}

/** Confronta due valori della stessa promessa. */
type Confronta<T> = (prima: T, dopo: T) => Cambiamento;

/** Una promessa da seguire nelle versioni. */
interface Promessa<T> {
  campo: string;
  storia: Storia<T> | undefined;
  confronta: Confronta<T>;
}

const compareNumeri: Confronta<number> = (prima, dopo) => (dopo < prima ? 'abbassato' : 'alzato');

const compareDate =
  (anno?: number): Confronta<string> =>
  (prima, dopo) => {
    const [a, b] = [readScadenza({ valore: prima }, anno), readScadenza({ valore: dopo }, anno)];
    if (!a || !b || !('a' in a) || !('a' in b) || a.a === b.a) return 'cambiato';
    return b.a > a.a ? 'rinviato' : 'anticipato';
  };

/** La soglia di un atteso, se è una sola e ha un verso. */
function findSoglia(testo: string, verso: 'aumentare' | 'diminuire' | undefined) {
  const letto = parseAtteso(testo, verso);
  const [unica, altra] = typeof letto === 'string' ? [] : letto;
  return unica && !altra && (unica.tipo === 'almeno' || unica.tipo === 'al-piu') ? unica : undefined;
}

/** Un atteso è abbassato se chiede meno: un minimo più basso, un tetto più alto. Se non si legge, è solo cambiato. */
const compareAttesi =
  (verso: 'aumentare' | 'diminuire' | undefined): Confronta<string> =>
  (prima, dopo) => {
    const [a, b] = [findSoglia(prima, verso), findSoglia(dopo, verso)];
    if (!a || !b || a.tipo !== b.tipo || a.valore === b.valore) return 'cambiato';
    return b.valore < a.valore === (a.tipo === 'almeno') ? 'abbassato' : 'alzato';
  };

const listDiFasi = ({ fasi }: Obiettivo): (Promessa<number> | Promessa<string>)[] =>
  sortVoci(fasi).flatMap(([numero, { peso, periodi, scadenza }]) => [
    { campo: `fase ${numero}, peso`, storia: peso, confronta: compareNumeri },
    ...Object.entries(periodi ?? {}).flatMap(([anno, { inizio, fine }]) => [
      { campo: `fase ${numero}, inizio (${anno})`, storia: inizio, confronta: compareDate(Number(anno)) },
      { campo: `fase ${numero}, fine (${anno})`, storia: fine, confronta: compareDate(Number(anno)) },
    ]),
    { campo: `fase ${numero}, scadenza`, storia: scadenza, confronta: compareDate() },
  ]);

/** Le promesse di un obiettivo: pesi, date, attesi. Ciò che si è realizzato non è una promessa. */
function listPromesse(dati: Obiettivo): (Promessa<number> | Promessa<string>)[] {
  return [
    ...Object.entries(dati.assegnazioni ?? {}).map(([settore, { peso }]) => ({
      campo: `peso nel settore ${settore}`,
      storia: peso,
      confronta: compareNumeri,
    })),
    { campo: 'inizio', storia: dati.scheda?.inizio, confronta: compareDate() },
    { campo: 'fine', storia: dati.scheda?.fine, confronta: compareDate() },
    ...listDiFasi(dati),
    ...Object.entries(dati.indicatori ?? {}).map(([codice, { atteso, verso }]) => ({
      campo: `indicatore ${codice}, atteso`,
      storia: atteso,
      confronta: compareAttesi(verso),
    })),
    ...(dati.risultati ?? []).map(({ titolo, atteso }) => ({
      campo: `risultato «${titolo}», atteso`,
      storia: atteso,
      confronta: compareAttesi(undefined),
    })),
  ];
}

const write = (voce: Voce<unknown>): string =>
  voce.valore === undefined
    ? (voce.testo ?? '—')
    : typeof voce.valore === 'number'
      ? formatNumero(voce.valore)
      : String(voce.valore);

/** Il cambiamento tra una voce e la precedente; `undefined` se dicono lo stesso. */
function findCambiamento<T>(
  prima: Voce<T> | undefined,
  dopo: Voce<T>,
  confronta: Confronta<T>,
): Cambiamento | undefined {
  if (dopo.motivo === 'sostituito') return 'tolto';
  if (!prima) return 'aggiunto';
  if (prima.valore === undefined || dopo.valore === undefined) return undefined;
  return prima.valore === dopo.valore ? undefined : confronta(prima.valore, dopo.valore);
}

/** Le modifiche di una promessa, versione dopo versione; quella della prima versione è la promessa stessa. */
function listDiPromessa<T>({ campo, storia, confronta }: Promessa<T>, versioni: string[]) {
  const presenti = versioni.flatMap((versione) => {
    const voce = storia?.[versione];
    return voce ? [{ versione, voce }] : [];
  });
  return presenti.flatMap(({ versione, voce }, i) => {
    const precedente = presenti[i - 1];
    // Una promessa che nasce con la prima versione è il piano com'era: non è una modifica.
    if (!precedente && versione === versioni[0]) return [];
    const cambiamento = findCambiamento(precedente?.voce, voce, confronta);
    if (!cambiamento) return [];
    const prima = precedente && {
      versione: precedente.versione,
      testo: write(precedente.voce),
      riga: precedente.voce.riga,
    };
    return [
      { campo, cambiamento, prima, dopo: { versione, testo: write(voce), riga: voce.riga, nota: voce.nota } },
    ];
  });
}

/** Le modifiche di un obiettivo. */
export function listModificheDi(obiettivo: ObiettivoCalcolato, piano: PianoCalcolato): Modifica[] {
  const versioni = Object.keys(piano.piano.versioni);
  const settori = obiettivo.righe
    .filter(({ dati }) => dati.ruolo !== 'trasversale')
    .map(({ settore }) => settore);
  return listPromesse(obiettivo.dati)
    .flatMap((promessa) => listDiPromessa(promessa as Promessa<unknown>, versioni))
    .map((modifica) => ({ obiettivo, settori, ...modifica }));
}

/** Che cosa l'amministrazione ha cambiato dopo aver promesso, obiettivo per obiettivo. */
export const listModifiche = (piano: PianoCalcolato): Modifica[] =>
  piano.obiettivi.flatMap((obiettivo) => listModificheDi(obiettivo, piano));
