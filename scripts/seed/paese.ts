import type { Ente } from '../../src/schema/ente';
import type { FileNuovo } from './file-nuovo';
import { buildChiave, LUOGHI, nameLuogo } from './luoghi';
import { buildFilePiano } from './piani';
import { Sorte } from './sorte';

/** How big a country, and which of all those of that size. */
export interface Misure {
  enti: number;
  obiettivi: number;
  seme: number;
}

/** The last year for which there are plans. */
const ULTIMO_ANNO = 2025;

/** No country has more bodies than there are names. */
export const MASSIMO_ENTI = LUOGHI;

/** How steeply bodies go from the biggest to the smallest: the hundredth has a 25th of the objectives of the first. */
const PENDENZA = 0.7;

/** How many objectives each body has: some many, most few, all at least one, and the sum is the one asked for. */
export function shareObiettivi({ enti, obiettivi }: Pick<Misure, 'enti' | 'obiettivi'>): number[] {
  const forze = Array.from({ length: enti }, (_, i) => (i + 1) ** -PENDENZA);
  const somma = forze.reduce((tutte, una) => tutte + una, 0);
  const quote = forze.map((forza) => 1 + Math.floor(((obiettivi - enti) * forza) / somma));
  const resto = obiettivi - quote.reduce((tutte, una) => tutte + una, 0);
  return quote.map((quota, i) => quota + (i < resto ? 1 : 0));
}

const FORME: { tipo: Ente['tipo']; forma: string; quota: number }[] = [
  { tipo: 'unione-di-comuni', forma: 'Unione dei Comuni di', quota: 0.1 },
  { tipo: 'provincia', forma: 'Provincia di', quota: 0.06 },
  { tipo: 'comune', forma: 'Comune di', quota: 1 },
];

function buildEnte(numero: number, sorte: Sorte): Ente {
  const { tipo, forma } = FORME.find(({ quota }) => sorte.chance(quota)) ?? {
    tipo: 'comune',
    forma: 'Comune di',
  };
  const luogo = nameLuogo(numero);
  return {
    denominazione: `${forma} ${luogo}`,
    tipo,
    sintesi: `Ente di fantasia con circa ${sorte.int(2, 90)} mila abitanti.`,
    nota: 'Questo ente non esiste: i suoi dati li ha scritti un programma per provare il sito.',
  };
}

/** The files of a body: its card, and a plan a year for the last one to three years. */
function buildFileEnte(numero: number, obiettivi: number, seme: number): FileNuovo[] {
  const sorteEnte = new Sorte(`${seme}/${numero}`);
  const dati = buildEnte(numero, sorteEnte);
  const ente = buildChiave(dati.denominazione);
  const quanti = Math.min(obiettivi, numero < 3 ? 3 : sorteEnte.int(1, 3));
  const inCorso = sorteEnte.chance(0.5);
  const piani = Array.from({ length: quanti }, (_, i) => {
    const anno = ULTIMO_ANNO - quanti + 1 + i;
    const suoi = Math.floor(obiettivi / quanti) + (i < obiettivi % quanti ? 1 : 0);
    const concluso = anno < ULTIMO_ANNO || !inCorso;
    return buildFilePiano({ ente, nome: dati.denominazione, sorteEnte, anno, obiettivi: suoi, concluso });
  });
  return [{ collezione: 'enti', percorso: `enti/${ente}.json`, dati }, ...piani.flat()];
}

/** All the files of a made-up country, body after body. The same measures give the same files, byte for byte. */
export function* buildPaese({ enti, obiettivi, seme }: Misure): Generator<FileNuovo> {
  for (const [numero, quanti] of shareObiettivi({ enti, obiettivi }).entries())
    yield* buildFileEnte(numero, quanti, seme);
}
