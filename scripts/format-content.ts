import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import { layoutJson } from './content/layout-json';
import { count } from './content/parole';

/** `tsx scripts/format-content.ts [--check] [cartella]`: gives the JSON of content/ its one layout, or lists what has another. */
function main(root: string, solo: boolean): boolean {
  const file = glob.sync('**/*.json', { cwd: root }).sort();
  const diversi = file.filter((nome) => formatFile(join(root, nome), solo));
  for (const nome of diversi)
    console.log(
      `${root}/${nome}${solo ? '  non ha la disposizione prevista → lancia «npm run format»' : ''}`,
    );
  const esito = solo ? 'da disporre' : count(diversi.length, 'disposto', 'disposti');
  console.log(`${count(file.length, 'file', 'file')}, ${solo ? `${diversi.length} ${esito}` : esito}`);
  return !solo || diversi.length === 0;
}

/** Lays out one file; tells whether it had another layout. A file that is not JSON stays as it is: the check explains it. */
function formatFile(percorso: string, solo: boolean): boolean {
  const testo = readFileSync(percorso, 'utf8');
  try {
    JSON.parse(testo);
  } catch {
    console.error(`${percorso}  non è JSON, e resta com’è → lancia «npm run check»`);
    process.exitCode = 1;
    return false;
  }
  const disposto = layoutJson(testo);
  if (disposto !== testo && !solo) writeFileSync(percorso, disposto);
  return disposto !== testo;
}

const argomenti = process.argv.slice(2);
const cartella =
  argomenti.find((argomento) => !argomento.startsWith('--')) ?? process.env.CONTENT_DIR ?? 'content';
if (!main(cartella, argomenti.includes('--check'))) process.exitCode = 1;
