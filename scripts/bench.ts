import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Misura, measure } from './bench/misura';
import { describeMacchina, readTavola, writeMisure } from './bench/qualita';
import { formatModifica, formatRicerca, formatTabella, formatTitolo } from './bench/tabella';

const USO = `npm run bench -- [--misure 1000,10000,50000] [--tempo 3600] [--memoria 8192] [--dove cartella] [--out misure.json] [--qualita]
Costruisce il sito di un paese di fantasia di ogni misura (quanti obiettivi) e dice che cosa prende ogni fase.
--tempo: secondi concessi a ogni programma; --memoria: megabyte che può chiedere; --dove: il disco su cui lavorare.`;

/** How many objectives a body has on average. */
const OBIETTIVI_PER_ENTE = 250;

/** A whole number above zero written by a person. */
function readIntero(nome: string, testo: string): number {
  if (!/^[1-9]\d*$/.test(testo))
    throw new Error(`--${nome} vuole numeri interi sopra lo zero, non «${testo}».`);
  return Number(testo);
}

/** What was asked; words that nobody knows are said in Italian, with the way to ask. */
function readArgomenti() {
  const testo = { type: 'string' } as const;
  try {
    return parseArgs({
      options: {
        ...{ misure: testo, tempo: testo, memoria: testo, dove: testo, out: testo },
        qualita: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new Error('Non ho capito che cosa fare: si può chiedere così.');
  }
}

/** Where the site keeps what was measured. */
const QUALITA = 'content/misure/costruzione.json';

/** The tables of a size: the build, what a change costs, the search. */
function listTavole(misura: Misura) {
  const titolo = formatTitolo(misura);
  const costruzione = readTavola(titolo, formatTabella(misura));
  if (misura.ricerca.length === 0) return [costruzione];
  return [
    costruzione,
    readTavola(`Un obiettivo cambiato fra ${titolo}`, formatModifica(misura)),
    readTavola(`La ricerca in ${titolo}`, formatRicerca(misura)),
  ];
}

const keepMisure = (misure: Misura[]): void =>
  writeMisure(QUALITA, {
    titolo: 'Quanto costa costruire il sito di un paese intero',
    ordine: 2,
    comando: 'npm run bench',
    tavole: misure.flatMap(listTavole),
  });

async function main(): Promise<void> {
  const { misure: quali = '1000,10000,50000', tempo = '3600', memoria, dove, out, qualita } = readArgomenti();
  const misure = quali.split(',').map((testo) => readIntero('misure', testo.trim()));
  const limiti = {
    tempo: readIntero('tempo', tempo),
    memoria: memoria ? readIntero('memoria', memoria) : undefined,
    dove,
  };
  const fatte: Misura[] = [];
  for (const obiettivi of misure) {
    console.error(`${obiettivi} obiettivi…`);
    const misura = await measure({
      obiettivi,
      enti: Math.max(1, Math.round(obiettivi / OBIETTIVI_PER_ENTE)),
      ...limiti,
    });
    console.log(`${formatTabella(misura)}\n\n${formatModifica(misura)}\n\n${formatRicerca(misura)}\n`);
    fatte.push(misura);
    // At every size: a longer one may be stopped.
    if (qualita) keepMisure(fatte);
    if (out)
      writeFileSync(out, `${JSON.stringify({ macchina: describeMacchina(), misure: fatte }, null, 2)}\n`);
  }
}

try {
  await main();
} catch (causa) {
  console.error(`${causa instanceof Error ? causa.message : String(causa)}\n\n${USO}`);
  process.exitCode = 1;
}
