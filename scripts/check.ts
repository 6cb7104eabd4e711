import { checkContent } from './content/check-content';
import { count } from './content/parole';
import { formatAnnotazione, formatProblema } from './content/problema';

/** `npm run check [cartella]`: says everything that is wrong in content/, and fails if there is anything. */
function main(root: string): boolean {
  const inizio = performance.now();
  const { problemi, contenuto } = checkContent(root);
  for (const problema of problemi) {
    console.log(formatProblema(problema));
    if (process.env.CI) console.log(formatAnnotazione(problema));
  }
  const file = new Set(problemi.map((problema) => problema.file)).size;
  const durata = Math.round(performance.now() - inizio);
  if (problemi.length > 0) console.log(`${count(problemi.length, 'errore', 'errori')} in ${file} file`);
  else console.log(`${contenuto.radice}/: ${contenuto.quantiFile} file, nessun errore (in ${durata} ms)`);
  return problemi.length === 0;
}

try {
  process.exitCode = main(process.argv[2] ?? process.env.CONTENT_DIR ?? 'content') ? 0 : 1;
} catch (causa) {
  console.error(`Il controllo non è partito: ${causa instanceof Error ? causa.message : String(causa)}`);
  process.exitCode = 1;
}
