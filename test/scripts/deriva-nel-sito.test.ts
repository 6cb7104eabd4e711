import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { getAtteso, makeDeposito } from './deposito';
import { makeCartella } from './fixture';

/** Three builds of two small administrations. */
const TRE_COSTRUZIONI = 240_000;
const ALTRO = 'citta-metropolitana-di-bologna';
const PIANO = 'enti/comune-di-prova/piano-2023';

/** The two ways to change a target, and the versions in which it is then another. */
const CASI = [
  { versione: 'monitoraggio', specie: 'aggiunta', versioni: ['monitoraggio', 'consuntivo'] },
  { versione: 'approvato', specie: 'rettifica', versioni: ['approvato', 'monitoraggio', 'consuntivo'] },
] as const;

/** Where a changed target must be seen. */
const DOVE = [
  `${PIANO}/index.html`,
  `${PIANO}/indicatori/00002/index.html`,
  `${PIANO}/obiettivi/01-01/index.html`,
  `${PIANO}/settori/a1/index.html`,
  `${PIANO}/controlli/index.html`,
  'enti/comune-di-prova/controlli.xml',
  'controlli.xml',
  'modifiche.xml',
  'enti/comune-di-prova/novita.xml',
  `${PIANO}/settori/a1/novita.xml`,
  'controlli/index.html',
  'modifiche/index.html',
  'dati/controlli.csv',
  'dati/indicatori.csv',
  'dati/modifiche.csv',
  'dati/comune-di-prova/piano-2023.json',
];
/** Where it may be seen besides: the counts of the home page and of the body, the lists of everything, the data. */
const ANCHE =
  /^(index\.html|sitemap.*|enti\/comune-di-prova\/(index\.html|piano-2023\/settori\/a1\/stampa\/index\.html)|embed\/enti\/comune-di-prova\/.*|(confronta|controlli|modifiche|non-raggiunti|scadenze|dati)\/.*)$/;

/** The program in a folder of its own: Astro keeps what it has read beside the program, and other tests build too. */
function makeProgramma(): string {
  const cartella = makeCartella();
  for (const pezzo of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(pezzo, join(cartella, pezzo), { recursive: true });
  mkdirSync(join(cartella, 'node_modules'));
  for (const pacchetto of readdirSync('node_modules').filter((nome) => nome !== '.astro'))
    symlinkSync(resolve('node_modules', pacchetto), join(cartella, 'node_modules', pacchetto));
  return cartella;
}

/** What the sheet of an indicator says of the whole file of its objective: not a change of the indicator. */
const COMMIT = /Ultima modifica dei dati: [0-9a-f]{9}/;

/** The files of a site, with what is in each; the search index changes with any word. */
function readSito(dist: string): Map<string, string> {
  const file = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
    (voce) => voce.isFile() && !voce.parentPath.includes('/pagefind'),
  );
  return new Map(
    file.map((voce) => {
      const percorso = join(voce.parentPath, voce.name);
      return [percorso.slice(dist.length + 1), readFileSync(percorso, 'latin1').replace(COMMIT, '')];
    }),
  );
}

/** The small administration and, beside it, another body with a plan of its own. */
function makeDueEnti() {
  const deposito = makeDeposito();
  const pezzi = [
    `enti/${ALTRO}.json`,
    `regole/${ALTRO}-2022.json`,
    `documenti/${ALTRO}-pap-2022-2024.json`,
    `piani/${ALTRO}`,
  ];
  for (const pezzo of pezzi)
    cpSync(join('content', pezzo), join(deposito.content, pezzo), { recursive: true });
  deposito.publish();
  const programma = makeProgramma();
  const build = (nome: string) => {
    const dist = join(deposito.cartella, nome);
    const env = { ...process.env, CONTENT_DIR: deposito.content, DIST_DIR: dist };
    const args = ['--import', 'tsx', 'scripts/build.ts'];
    execFileSync(process.execPath, args, { cwd: programma, env, stdio: ['ignore', 'ignore', 'inherit'] });
    return readSito(dist);
  };
  return { deposito, build };
}

test(
  'un atteso cambiato si vede dove deve, e in nessun altro posto',
  () => {
    const { deposito, build } = makeDueEnti();
    const prima = build('prima');
    // Il documento dice «raggiunto» con 85 %: con questo atteso non torna più, che lo abbia cambiato un atto o la nostra rilettura.
    for (const { versione, specie, versioni } of CASI) {
      const dove = [...DOVE, ...versioni.map((una) => `${PIANO}/versioni/${una}/index.html`)];
      deposito.editObiettivo('01-01', (obiettivo) => {
        getAtteso(obiettivo)[versione] = { valore: '≥ 95%', riga: 4 };
      });
      deposito.commit('Un atteso diverso', '2024-05-02');
      const dopo = build(specie);
      const file = new Set([...prima.keys(), ...dopo.keys()]);
      const cambiati = [...file].filter((uno) => prima.get(uno) !== dopo.get(uno));
      expect(cambiati).toEqual(expect.arrayContaining(dove));
      expect(cambiati.filter((uno) => !dove.includes(uno) && !ANCHE.test(uno))).toEqual([]);
      expect(cambiati.filter((uno) => uno.includes(ALTRO))).toEqual([]);
      expect(dopo.get('dati/modifiche.csv')).toContain(`,${specie},`);
      deposito.git('reset', '--quiet', '--hard', 'HEAD~1');
    }
  },
  TRE_COSTRUZIONI,
);
