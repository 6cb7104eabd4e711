import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { count } from './content/parole';
import { MASSIMO_ENTI } from './seed/paese';
import { writePaese } from './seed/write-paese';

const USO = `npm run seed -- --out cartella [--enti 200] [--obiettivi 50000] [--seme 1]
Scrive in «cartella» un paese di fantasia: enti, piani e obiettivi con le forme e gli errori che hanno quelli veri.
Con gli stessi numeri esce lo stesso paese, byte per byte. Poi: npm run check cartella, o CONTENT_DIR=cartella npm run build`;

/** Every so many files the program says where it is. */
const PASSO = 5000;

/** A whole number written by a person. */
function readIntero(nome: string, testo: string, { minimo = 1, massimo = 1_000_000 } = {}): number {
  const valore = /^\d+$/.test(testo) ? Number(testo) : Number.NaN;
  if (!(valore >= minimo && valore <= massimo))
    throw new Error(`--${nome} deve essere un numero intero tra ${minimo} e ${massimo}, non «${testo}».`);
  return valore;
}

/** What was asked; words that nobody knows are said in Italian, with the way to ask. */
function readArgomenti() {
  const testo = (predefinito?: string) => ({ type: 'string', default: predefinito }) as const;
  try {
    return parseArgs({
      options: { out: testo(), enti: testo('200'), obiettivi: testo('50000'), seme: testo('1') },
    }).values;
  } catch {
    throw new Error('Non ho capito che cosa fare: si può chiedere così.');
  }
}

function main(): void {
  const { out, enti: quanti = '', obiettivi = '', seme = '' } = readArgomenti();
  if (!out) throw new Error('Manca la cartella in cui scrivere: --out cartella.');
  const enti = readIntero('enti', quanti, { massimo: MASSIMO_ENTI });
  const misure = {
    enti,
    obiettivi: readIntero('obiettivi', obiettivi, { minimo: enti }),
    seme: readIntero('seme', seme, { minimo: 0 }),
  };
  const inizio = performance.now();
  const content = fileURLToPath(new URL('../content', import.meta.url));
  const file = writePaese({ dir: out, content, ...misure }, (scritti) => {
    if (scritti % PASSO === 0) console.error(`${scritti} file…`);
  });
  const secondi = ((performance.now() - inizio) / 1000).toFixed(1).replace('.', ',');
  console.error(
    `${out}/: ${count(enti, 'ente', 'enti')}, ${count(misure.obiettivi, 'obiettivo', 'obiettivi')}, ${file} file (${secondi} s)`,
  );
}

try {
  main();
} catch (causa) {
  console.error(`${causa instanceof Error ? causa.message : String(causa)}\n\n${USO}`);
  process.exitCode = 1;
}
