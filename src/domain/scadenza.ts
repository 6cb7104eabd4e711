import type { SpecieScadenza } from '../schema/fase';
import type { Voce } from '../schema/voce';
import { parseGiorno } from './data';

/** Una voce di scadenza: il testo stampato, e la specie scritta da una persona dove non è una data. */
export type VoceScadenza = Voce<string> & { specie?: SpecieScadenza | undefined };

/** Una scadenza letta: un intervallo di giorni ISO (un mese va dal primo all'ultimo), una specie senza data, o una data che non esiste. */
export type ScadenzaLetta =
  | { da: string; a: string }
  | { specie: 'in-corso-d-anno' | 'relativa' | 'non-prevedibile' | 'conclusa' }
  | { impossibile: true };

/** I mesi come si scrivono, da gennaio. */
export const MESI = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

const buildMese = (anno: number, mese: number): ScadenzaLetta => ({
  da: new Date(Date.UTC(anno, mese - 1, 1)).toISOString().slice(0, 10),
  a: new Date(Date.UTC(anno, mese, 0)).toISOString().slice(0, 10),
});

/** Una specie con una data è un intervallo; «in corso d'anno» va fino alla fine dell'anno ma non è un giorno. */
function resolveSpecie(specie: SpecieScadenza): ScadenzaLetta {
  if (specie.tipo === 'giorno') return { da: specie.giorno, a: specie.giorno };
  if (specie.tipo === 'mese') return buildMese(specie.anno, specie.mese);
  return { specie: specie.tipo };
}

/** Il mese di un nome intero o abbreviato («gen», «sett»); tre lettere bastano a distinguerli. */
const findMese = (testo: string): number =>
  testo.length < 3 ? -1 : MESI.findIndex((mese) => mese.startsWith(testo));

/** Un mese scritto con il suo anno, con o senza il giorno: «dicembre 2021», «31 Dicembre 2021». */
function readMeseScritto(testo: string): ScadenzaLetta | undefined {
  const [, giorno, nome = '', anno] = /^(\d{1,2})?\s*([a-z]+)\s+(20\d\d)$/i.exec(testo) ?? [];
  const mese = findMese(nome.toLowerCase()) + 1;
  if (mese === 0) return undefined;
  return giorno ? readScadenza({ valore: `${giorno}/${mese}/${anno}` }) : buildMese(Number(anno), mese);
}

/**
 * Legge una scadenza stampata: «30/06/2022», «1/06» o «maggio» con l'anno della colonna, «dicembre 2021», «Non prevedibile…».
 * @returns `undefined` se il testo non dice una data («==», una frase)
 */
export function readScadenza(voce: VoceScadenza | undefined, anno?: number): ScadenzaLetta | undefined {
  if (!voce) return undefined;
  if (voce.specie) return resolveSpecie(voce.specie);
  const testo = (voce.valore ?? '').trim().replace(/\.$/, '');
  if (/^non prevedibile/i.test(testo)) return { specie: 'non-prevedibile' };
  const mese = findMese(testo.toLowerCase());
  if (mese >= 0 && anno) return buildMese(anno, mese + 1);
  const scritto = readMeseScritto(testo);
  if (scritto) return scritto;
  const conAnno = /^\d{1,3}\/\d{1,2}$/.test(testo) && anno ? `${testo}/${anno}` : testo;
  const giorno = parseGiorno(conAnno.replace(/^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/, '$1/$2/$3'));
  if (!giorno) return undefined;
  return 'giorno' in giorno ? { da: giorno.giorno, a: giorno.giorno } : { impossibile: true };
}
