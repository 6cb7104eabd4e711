import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Giorno } from '../src/schema/chiavi';
import { crossCheck } from './content/cross-check';
import { type Impronta, listImpronte } from './content/istantanee';
import { layoutJson } from './content/layout-json';
import { readContent } from './content/read-content';

const USO = `npm run istantanee                            dice quali versioni sono aperte o cambiate, e la riga da aggiungere
npm run istantanee -- --congela               scrive la prima edizione delle versioni aperte
npm run istantanee -- --scrivi "rettifica: …" scrive una nuova edizione, con quel motivo, delle versioni cambiate
Con --data 2026-11-21 l’edizione ha quella data e non quella di oggi; in fondo si può dire la cartella dei contenuti.`;

/** The edition of a version as it is now; only the first one has no reason. */
const buildEdizione = ({ sha256, ultima }: Impronta, data: string, motivo: string) =>
  ultima ? { sha256, data, motivo } : { sha256, data };

/** On one line, as it stands in the file. */
const formatRiga = (edizione: object) => JSON.stringify(edizione, null, 1).replace(/\n\s*/g, ' ');

/** Adds an edition to the file of its plan, at the end of its version. */
function writeEdizione(root: string, impronta: Impronta, edizione: object): void {
  const file = join(root, impronta.cartella, 'istantanee.json');
  const dati = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  dati[impronta.versione] = [...(dati[impronta.versione] ?? []), edizione];
  writeFileSync(file, layoutJson(JSON.stringify(dati)));
}

/** The hashes of all the plans, if nothing but a hash is wrong. */
function readImpronte(root: string): Impronta[] {
  const contenuto = readContent(root);
  if (contenuto.problemi.length + crossCheck(contenuto).length > 0)
    throw new Error('Nei contenuti ci sono errori: prima lancia «npm run check».');
  return listImpronte(contenuto, []);
}

/** What was asked; words that nobody knows are said in Italian, with the way to ask. */
function readArgomenti() {
  try {
    return parseArgs({
      options: { congela: { type: 'boolean' }, scrivi: { type: 'string' }, data: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    throw new Error('Non ho capito che cosa fare: si può chiedere così.');
  }
}

function main(): void {
  const { values, positionals } = readArgomenti();
  if (values.data !== undefined && !Giorno.safeParse(values.data).success)
    throw new Error(`«${values.data}» non è un giorno nella forma anno-mese-giorno, per esempio 2026-11-21.`);
  const root = positionals[0] ?? process.env.CONTENT_DIR ?? 'content';
  const data = values.data ?? new Date().toISOString().slice(0, 10);
  const diverse = readImpronte(root).filter(({ sha256, ultima }) => sha256 !== ultima?.sha256);
  for (const impronta of diverse) {
    const edizione = buildEdizione(impronta, data, values.scrivi ?? 'rettifica: …');
    const write = impronta.ultima ? values.scrivi !== undefined : values.congela === true;
    if (write) writeEdizione(root, impronta, edizione);
    const stato = impronta.ultima ? 'cambiata' : 'aperta';
    console.log(
      `${root}/${impronta.cartella}/istantanee.json  ${impronta.versione}: ${write ? 'scritta' : stato}\n  ${formatRiga(edizione)}`,
    );
  }
  if (diverse.length === 0)
    console.log('Ogni versione è congelata e i suoi dati sono quelli dell’ultima edizione.');
  else if (!values.congela && values.scrivi === undefined) console.log(`\n${USO}`);
}

try {
  main();
} catch (causa) {
  console.error(`${causa instanceof Error ? causa.message : String(causa)}\n\n${USO}`);
  process.exitCode = 1;
}
