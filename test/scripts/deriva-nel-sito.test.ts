import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listDiversi, makeCostruzione, readSito } from './costruzione';
import { getAtteso } from './deposito';

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
  'dati/comune-di-prova/confronto.json',
  'enti/comune-di-prova/controlli/index.html',
  'enti/comune-di-prova/modifiche/index.html',
];
/** Where it may be seen besides: the counts of the home page and of the body, the lists of everything, the data. */
const ANCHE =
  /^(index\.html|sitemap.*|enti\/comune-di-prova\/((?:(?:confronta|non-raggiunti|scadenze)\/)?index\.html|piano-2023\/settori\/a1\/stampa\/index\.html)|embed\/enti\/comune-di-prova\/.*|(confronta|controlli|modifiche|non-raggiunti|scadenze|dati)\/.*)$/;

const ALTRI = [
  `enti/${ALTRO}.json`,
  `regole/${ALTRO}-2022.json`,
  `documenti/${ALTRO}-pap-2022-2024.json`,
  `piani/${ALTRO}`,
];

/** The search index changes with any word. */
const isDellIndice = (file: string) => file.startsWith('pagefind/');

/** What the sheet of an indicator says of the whole file of its objective: not a change of the indicator. */
const COMMIT = /Ultima modifica dei dati: [0-9a-f]{9}/;

test(
  'un atteso cambiato si vede dove deve, e in nessun altro posto',
  () => {
    const { deposito, build } = makeCostruzione(ALTRI);
    const read = (nome: string) => {
      const dist = join(deposito.cartella, nome);
      build(dist, '--da-capo');
      return new Map([...readSito(dist)].map(([file, testo]) => [file, testo.replace(COMMIT, '')]));
    };
    const prima = read('prima');
    // Il documento dice «raggiunto» con 85 %: con questo atteso non torna più, che lo abbia cambiato un atto o la nostra rilettura.
    for (const { versione, specie, versioni } of CASI) {
      const dove = [...DOVE, ...versioni.map((una) => `${PIANO}/versioni/${una}/index.html`)];
      deposito.editObiettivo('01-01', (obiettivo) => {
        getAtteso(obiettivo)[versione] = { valore: '≥ 95%', riga: 4 };
      });
      deposito.commit('Un atteso diverso', '2024-05-02');
      const dopo = read(specie);
      const cambiati = listDiversi(prima, dopo).filter((file) => !isDellIndice(file));
      expect(cambiati).toEqual(expect.arrayContaining(dove));
      expect(cambiati.filter((uno) => !dove.includes(uno) && !ANCHE.test(uno))).toEqual([]);
      expect(cambiati.filter((uno) => uno.includes(ALTRO))).toEqual([]);
      expect(dopo.get('dati/modifiche.csv')).toContain(`,${specie},`);
      deposito.git('reset', '--quiet', '--hard', 'HEAD~1');
    }
  },
  TRE_COSTRUZIONI,
);
