import type { Indicatore } from '../schema/indicatore';
import type { ComponenteAtteso, ComponenteRilevato } from '../schema/lettura';
import { readAtteso } from './atteso';
import { type AttesoSeguibile, isStesso, listSeguibili } from './atteso-seguibile';
import type { IndicatoreCalcolato } from './indicatore';
import { listVersioni } from './letto';
import type { Lettura } from './letture';
import type { PianoCalcolato } from './piano';
import { readRilevato } from './rilevato';
import { findUltima, type VoceDatata } from './storia';

/** Un indicatore in un anno: che cosa si promette e che cosa si misura, in quale piano. */
export interface AnnoIndicatore {
  /** «2023», o «Partenza»: di quale anno sia, il documento non lo dice. */
  anno: string;
  piano: PianoCalcolato;
  /** La pagina in cui si legge. */
  indirizzo: string;
  atteso: ValoreAnno | undefined;
  rilevato: ValoreAnno | undefined;
}

/** Un valore stampato con il suo numero, se ne ha uno solo che si può mettere accanto a quello degli altri anni. */
export interface ValoreAnno {
  voce: VoceDatata<string>;
  numero: number | undefined;
}

/** L'unità di un indicatore: «%», un'altra, o nessuna. */
type Unita = string | undefined;

type Componente = ComponenteAtteso | ComponenteRilevato;

/** Qui conta il numero e non il verso: per leggere un numero nudo ne basta uno qualsiasi. */
const readNumeri = (voce: VoceDatata<string> | undefined, verso: Indicatore['verso']) =>
  readAtteso(voce, verso ?? 'aumentare');

const findNumero = (componente: Componente): number | undefined =>
  componente.tipo === 'numero' || componente.tipo === 'almeno' || componente.tipo === 'al-piu'
    ? componente.valore
    : undefined;

const findUnita = (componente: Componente): Unita => ('unita' in componente ? componente.unita : undefined);

/** Il solo numero di una lettura in quell'unità: se sono due non si sceglie. */
function findSolo(lettura: Lettura<Componente>, unita: Unita): number | undefined {
  if (!('componenti' in lettura)) return undefined;
  const [primo, secondo] = lettura.componenti.filter(
    (componente) => findNumero(componente) !== undefined && findUnita(componente) === unita,
  );
  return primo && !secondo ? findNumero(primo) : undefined;
}

/** L'unità del risultato di un indicatore o, se non c'è, di ciò che promette. */
export function readUnita({ voci, rilevato, dati }: IndicatoreCalcolato): Unita {
  const letture: Lettura<Componente>[] = [rilevato, readNumeri(voci.atteso, dati.verso)];
  const [primo] = letture.flatMap((letto) => ('componenti' in letto ? letto.componenti : []));
  return primo && findUnita(primo);
}

interface Posto {
  piano: PianoCalcolato;
  indirizzo: string;
  verso: Indicatore['verso'];
  unita: Unita;
}

function buildAnno(
  anno: string,
  { atteso, rilevato }: Pick<Indicatore, 'atteso' | 'rilevato'>,
  { piano, indirizzo, verso, unita }: Posto,
): AnnoIndicatore[] {
  const versioni = listVersioni(piano);
  const [promesso, misurato] = [findUltima(atteso, versioni), findUltima(rilevato, versioni)];
  if (!promesso && !misurato) return [];
  return [
    {
      ...{ anno, piano, indirizzo },
      atteso: promesso && { voce: promesso, numero: findSolo(readNumeri(promesso, verso), unita) },
      rilevato: misurato && { voce: misurato, numero: findSolo(readRilevato(misurato), unita) },
    },
  ];
}

/** Gli anni che un piano stampa per un indicatore: il suo primo, e quelli di `anni`. */
const listAnniStampati = (
  { atteso, rilevato, anni }: Pick<Indicatore, 'atteso' | 'rilevato' | 'anni'>,
  posto: Posto,
): AnnoIndicatore[] => [
  ...buildAnno(String(posto.piano.piano.annoInizio), { atteso, rilevato }, posto),
  ...Object.entries(anni ?? {}).flatMap(([anno, valori]) => buildAnno(anno, valori, posto)),
];

/** Lo stesso indicatore negli altri piani dell'ente: stesso numero, titolo che dice la stessa cosa. */
function listAltrove(
  { codice }: IndicatoreCalcolato,
  piano: PianoCalcolato,
  catalogo: PianoCalcolato[],
): AttesoSeguibile[] {
  const suo = listSeguibili(piano).find((uno) => uno.codice === codice && uno.settori);
  const altri = catalogo.filter((altro) => altro.ente === piano.ente && altro !== piano);
  return suo ? altri.flatMap((altro) => listSeguibili(altro).filter((uno) => isStesso(uno, suo))) : [];
}

/**
 * Un indicatore negli anni: quelli stampati nel suo piano e quelli degli altri piani dell'ente in cui si ritrova, dal più
 * vecchio. Un valore di partenza, se c'è, viene prima degli anni del suo piano. Vuoto se gli anni sono meno di due.
 */
export function listAnniIndicatore(
  indicatore: IndicatoreCalcolato,
  piano: PianoCalcolato,
  catalogo: PianoCalcolato[],
): AnnoIndicatore[] {
  const { dati, indirizzo } = indicatore;
  const posto = { piano, indirizzo, verso: dati.verso, unita: readUnita(indicatore) };
  const altrove = listAltrove(indicatore, piano, catalogo).flatMap((altro) =>
    listAnniStampati(altro, { ...posto, piano: altro.piano, indirizzo: altro.indirizzo }),
  );
  const propri = listAnniStampati(dati, posto);
  // Se due piani dicono lo stesso anno, vale quello di questa pagina.
  const altri = altrove.filter(({ anno }) => propri.every((proprio) => proprio.anno !== anno));
  const partenza = buildAnno('Partenza', { atteso: undefined, rilevato: dati.partenza }, posto);
  const prima = altri.filter(({ anno }) => anno < (propri[0]?.anno ?? ''));
  const dopo = [...propri, ...altri.filter((altro) => !prima.includes(altro))];
  const anni = [...prima.sort(compareAnni), ...partenza, ...dopo.sort(compareAnni)];
  return prima.length + dopo.length > 1 ? anni : [];
}

const compareAnni = (a: AnnoIndicatore, b: AnnoIndicatore): number => Number(a.anno) - Number(b.anno);
