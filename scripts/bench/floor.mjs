import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `node scripts/bench/floor.mjs elenco.json cartella`: writes as many files as the list has, each with as many bytes as it says.
 * It is the least that a program that writes that site must do: what the build takes is compared with it.
 */
const [elenco = '', cartella = ''] = process.argv.slice(2);
const file = JSON.parse(readFileSync(elenco, 'utf8'));
// Not all together as arguments of `Math.max`: half a million do not fit.
const byte = Buffer.alloc(
  file.reduce((massimo, uno) => Math.max(massimo, uno.byte), 0),
  'a',
);
const pronte = new Set();
for (const { nome, byte: quanti } of file) {
  const percorso = join(cartella, nome);
  const sua = dirname(percorso);
  if (!pronte.has(sua)) mkdirSync(sua, { recursive: true });
  pronte.add(sua);
  writeFileSync(percorso, byte.subarray(0, quanti));
}
