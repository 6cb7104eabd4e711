/** Le date di una fase come stampate, messe in fila perché una persona le legga. */
import type { FaseCalcolata } from '../domain/fase';
import { readScadenza, type VoceScadenza } from '../domain/scadenza';

/** Una data o un periodo di una versione; la nota dice che genere di scadenza è, se non è un giorno o un mese. */
export interface DataStampata {
  versione: string;
  testo: string;
  nota?: string;
}

type Stampata = FaseCalcolata['stampate'][number];

const SPECIE = {
  'in-corso-d-anno': 'entro l’anno, senza un giorno',
  relativa: 'si conta da un altro fatto, perciò non è un giorno',
  'non-prevedibile': 'il documento dice che non si può prevedere',
  conclusa: 'già conclusa, senza una data',
} as const;

function explainSpecie({ voce, anno }: Stampata): string[] {
  const letta = readScadenza(voce, anno === undefined ? undefined : Number(anno));
  if (letta && 'specie' in letta) return [SPECIE[letta.specie]];
  return letta && 'impossibile' in letta ? [`${voce.valore}: un giorno che non esiste`] : [];
}

const writeVuota = ({ testo }: VoceScadenza): string => `nessuna data${testo ? ` («${testo}»)` : ''}`;

/** «da giugno a dicembre», «fine: 31/08» se è l'unica data cambiata, «nessuna data («==»)». */
function writePeriodo(stampate: Stampata[]): string {
  const piene = stampate.filter(({ voce }) => voce.valore !== undefined);
  const [prima, seconda] = stampate;
  if (prima && piene.length === 0) return writeVuota(prima.voce);
  if (prima && seconda && piene.length === 2) return `da ${prima.voce.valore} a ${seconda.voce.valore}`;
  return stampate.map(({ che, voce }) => `${che}: ${voce.valore ?? writeVuota(voce)}`).join(', ');
}

function writeGruppo(stampate: Stampata[], conAnno: boolean): string {
  const [{ anno, che, voce } = { anno: undefined, che: undefined, voce: undefined }] = stampate;
  if (voce && che === 'scadenza') return voce.valore ?? writeVuota(voce);
  return `${conAnno && anno ? `${anno}: ` : ''}${writePeriodo(stampate)}`;
}

/** Vero se le fasi hanno colonne di più anni: allora ogni data dice il suo. */
export const hasPiuAnni = (fasi: FaseCalcolata[]): boolean =>
  new Set(fasi.flatMap(({ stampate }) => stampate.flatMap(({ anno }) => anno ?? []))).size > 1;

/** Le date di una fase, una riga per versione e anno, nell'ordine stampato; una versione senza date è una riga sola. */
export function listDate({ stampate }: FaseCalcolata, conAnno: boolean): DataStampata[] {
  const gruppi = new Map<string, Stampata[]>();
  for (const stampata of stampate) {
    const vuote = stampate.filter(({ versione }) => versione === stampata.versione);
    const tutteVuote = vuote.every(({ voce }) => voce.valore === undefined);
    const chiave = tutteVuote ? stampata.versione : `${stampata.versione} ${stampata.anno ?? stampata.che}`;
    gruppi.set(chiave, [...(gruppi.get(chiave) ?? []), stampata]);
  }
  return [...gruppi.values()].map((gruppo) => {
    const note = gruppo.flatMap(explainSpecie);
    return {
      versione: gruppo[0]?.versione ?? '',
      testo: writeGruppo(gruppo, conAnno && new Set(gruppo.map(({ anno }) => anno)).size === 1),
      ...(note.length ? { nota: note.join('; ') } : {}),
    };
  });
}
