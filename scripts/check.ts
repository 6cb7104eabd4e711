import { buildAvanzamento } from './avanzamento';
import { checkInsieme } from './content/check-insieme';
import { count } from './content/parole';
import { formatAnnotazione, formatProblema } from './content/problema';

/** `npm run check [cartella]`: says everything that is wrong in content/, and fails if there is anything. */
async function main(root: string): Promise<boolean> {
  const inizio = performance.now();
  const { problemi, quantiFile, radice } = await checkInsieme(root, {
    onFatto: buildAvanzamento('File controllati'),
  });
  for (const problema of problemi) {
    console.log(formatProblema(problema));
    if (process.env.CI) console.log(formatAnnotazione(problema));
  }
  const file = new Set(problemi.map((problema) => problema.file)).size;
  const durata = Math.round(performance.now() - inizio);
  if (problemi.length > 0) console.log(`${count(problemi.length, 'errore', 'errori')} in ${file} file`);
  else console.log(`${radice}/: ${quantiFile} file, nessun errore (in ${durata} ms)`);
  return problemi.length === 0;
}

try {
  process.exitCode = (await main(process.argv[2] ?? process.env.CONTENT_DIR ?? 'content')) ? 0 : 1;
} catch (causa) {
  console.error(`Il controllo non è partito: ${causa instanceof Error ? causa.message : String(causa)}`);
  process.exitCode = 1;
}
