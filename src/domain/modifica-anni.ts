import type { Storia, Voce } from '../schema/voce';
import { type Cambiamento, type Confronta, compareNumeri } from './confronto';
import { listVersioni } from './letto';
import { buildLato, findCambiamento, type Lato, listSettoriDi, type Modifica } from './modifica';
import type { PianoCalcolato } from './piano';
import { type Che, listPesi } from './promessa';
import { hasStesseParole, type Serie, type VoceSerie } from './serie';
import { findUltima } from './storia';

/** Una modifica tra due piani, che si racconta nel piano e nell'obiettivo di `voce`. */
export const buildModificaAnni = (
  { piano, obiettivo }: VoceSerie,
  [che, campo, cambiamento]: [Che, string, Cambiamento],
  prima: Lato | undefined,
  dopo: Lato,
): Modifica => ({
  tra: 'anni',
  piano,
  obiettivo,
  settori: listSettoriDi(obiettivo),
  che,
  campo,
  cambiamento,
  prima,
  dopo,
});

/** Un testo dell'obiettivo che non ha versioni: sta dove si legge l'obiettivo, nella prima o nell'ultima versione del piano. */
export function buildLatoObiettivo(
  { piano, obiettivo }: VoceSerie,
  testo: string,
  quale: 'prima' | 'ultima',
): Lato {
  const versione = listVersioni(piano).at(quale === 'prima' ? 0 : -1) ?? '';
  return buildLato(piano, versione, { valore: testo, ...obiettivo.dati.fonte });
}

/** L'ultima voce di una promessa nel piano di prima, e la prima in quello dopo: ciò che valeva e ciò che si promette. */
export function findLati<T>(
  [storiaPrima, prima]: [Storia<T> | undefined, PianoCalcolato],
  [storiaDopo, dopo]: [Storia<T> | undefined, PianoCalcolato],
  confronta: Confronta<T>,
): { cambiamento: Cambiamento; lati: [Lato, Lato] } | undefined {
  const vecchia = findUltima(storiaPrima, listVersioni(prima));
  const versione = listVersioni(dopo).find((una) => storiaDopo?.[una]) ?? '';
  const nuova = storiaDopo?.[versione];
  if (!vecchia || !nuova) return undefined;
  const cambiamento = findCambiamento<T>(vecchia as Voce<T>, nuova, confronta);
  if (!cambiamento) return undefined;
  return {
    cambiamento,
    lati: [buildLato(prima, vecchia.versione, vecchia), buildLato(dopo, versione, nuova)],
  };
}

/** Un testo dell'obiettivo in due piani; uno che un piano non stampa non è cambiato. */
function compareTesto(
  campo: string,
  [uno, altro]: [string | undefined, string | undefined],
  [prima, dopo]: [VoceSerie, VoceSerie],
): Modifica[] {
  if (uno === undefined || altro === undefined || hasStesseParole(uno, altro)) return [];
  return [
    buildModificaAnni(
      dopo,
      ['obiettivo', campo, 'cambiato'],
      buildLatoObiettivo(prima, uno, 'ultima'),
      buildLatoObiettivo(dopo, altro, 'prima'),
    ),
  ];
}

/** I pesi nei settori che ce l'hanno in tutti e due i piani. */
function comparePesi(prima: VoceSerie, dopo: VoceSerie): Modifica[] {
  const vecchi = listPesi(prima.obiettivo.dati);
  return listPesi(dopo.obiettivo.dati).flatMap(({ che, campo, storia, settore = '' }) => {
    const vecchia = vecchi.find((peso) => peso.campo === campo)?.storia;
    const trovati = findLati([vecchia, prima.piano], [storia, dopo.piano], compareNumeri);
    if (!trovati) return [];
    const modifica = buildModificaAnni(dopo, [che, campo, trovati.cambiamento], ...trovati.lati);
    return [{ ...modifica, settori: [settore] }];
  });
}

/** Che cosa è cambiato in uno stesso obiettivo da un piano a quello di un altro anno: padre e pesi. Un titolo scritto in un altro modo non è una promessa. */
function compareVoci(prima: VoceSerie, dopo: VoceSerie): Modifica[] {
  if (prima.piano.piano.annoInizio === dopo.piano.piano.annoInizio) return [];
  const [uno, altro] = [prima.obiettivo.dati, dopo.obiettivo.dati];
  return [
    ...compareTesto('obiettivo da cui discende', [uno.padre, altro.padre], [prima, dopo]),
    ...comparePesi(prima, dopo),
  ];
}

/** Ciò che è cambiato in una serie da un piano al successivo; niente se il codice è riusato per altro. */
export const listModificheSerie = ({ voci, stessa }: Serie): Modifica[] =>
  stessa ? voci.slice(1).flatMap((dopo, i) => compareVoci(voci[i] as VoceSerie, dopo)) : [];
