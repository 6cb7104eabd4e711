import { findTitolo } from './indicatore';
import type { PianoCalcolato } from './piano';
import type { PianoRiassunto } from './riassunto';

/** Un obiettivo o un indicatore nell'indice alfabetico. */
export interface VoceIndice {
  tipo: 'obiettivo' | 'indicatore';
  titolo: string;
  /** Il titolo da dove conta per l'ordine: minuscolo, senza accenti, senza «N.» o «%» in testa. */
  chiave: string;
  codice: string | undefined;
  indirizzo: string;
  piano: PianoRiassunto;
}

/** Dove comincia il titolo per chi lo cerca: «N. morti sulle strade» sta alla M, «% pratiche concluse» alla P. */
const toChiave = (titolo: string): string =>
  titolo
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^a-z]*(?:n\.\s*)?[^a-z]*/, '');

const buildVoce = (
  tipo: VoceIndice['tipo'],
  titolo: string,
  {
    codice,
    dati,
    indirizzo,
  }: { codice: string; dati: { codiceAssegnato?: true | undefined }; indirizzo: string },
  piano: PianoCalcolato,
): VoceIndice => ({
  tipo,
  titolo,
  chiave: toChiave(titolo),
  codice: dati.codiceAssegnato ? undefined : codice,
  indirizzo,
  piano,
});

/** Gli obiettivi e gli indicatori di un piano. */
export const listVoci = (piano: PianoCalcolato): VoceIndice[] => [
  ...piano.obiettivi.map((obiettivo) => buildVoce('obiettivo', obiettivo.dati.titolo, obiettivo, piano)),
  ...piano.indicatori.map((uno) => buildVoce('indicatore', findTitolo(uno), uno, piano)),
];

/** Le voci per lettera, «a»–«z», ciascuna in ordine di titolo; una lettera senza voci non c'è. */
export function groupByLettera(voci: VoceIndice[]): Map<string, VoceIndice[]> {
  const ordinate = voci.toSorted((a, b) =>
    a.chiave === b.chiave ? (a.indirizzo < b.indirizzo ? -1 : 1) : a.chiave < b.chiave ? -1 : 1,
  );
  return Map.groupBy(ordinate, ({ chiave }) => chiave.charAt(0) || 'z');
}
