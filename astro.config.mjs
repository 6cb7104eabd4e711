import { appendFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import purgeCss from '@fullhuman/postcss-purgecss';
import { defineConfig } from 'astro/config';

const src = fileURLToPath(new URL('./src', import.meta.url));

/**
 * Le parole che possono essere classi, tag o attributi: ciò che sta fra virgolette, in `class:list`, dopo `<` e prima di `=`.
 * L'estrattore di serie prende ogni parola, e `section` o `tooltip` del codice terrebbero stili mai usati.
 */
const extract = (testo) => ({
  classes: [],
  ids: [],
  tags: [...testo.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag),
  attributes: { names: testo.match(/[a-z][a-z-]*(?=[=\s>/])/g) ?? [], values: [] },
  undetermined: [...testo.matchAll(/'([\w\s-]*)'|"([\w\s-]*)"|`([^`]*)`|class:list=\{([^>]*)/g)].flatMap(
    (trovata) =>
      trovata
        .slice(1)
        .join(' ')
        .match(/[\w-]+/g) ?? [],
  ),
});

/** Bootstrap Italia intero pesa 90 KB compresso: resta solo ciò che il nostro HTML può usare. */
const purge = purgeCss({
  content: [`${src}/**/*.{astro,ts}`],
  extractors: [{ extractor: extract, extensions: ['astro', 'ts'] }],
  variables: true,
  keyframes: true,
  fontFace: true,
  safelist: {
    // I tag che il markdown di content/ produce e che nessun componente scrive.
    standard: ['blockquote', 'code', 'pre', 'table', 'h1', 'h2', 'h3', 'h4', 'ol', 'hr', 'strong', 'em'],
    // Le nostre variabili le leggono gli altri fogli, il browser (colori dei grafici) e il validatore ufficiale (versione).
    variables: [/^--(?!bs-)/, /^--bs-(body|link|link-hover)-(bg|color)$/],
  },
});

/**
 * Ciò che di Bootstrap Italia riscriviamo per intero, con le stesse classi: struttura.css, componenti.css, testo.css, tabelle.css.
 * Scaricare anche l'originale, per poi coprirlo regola per regola, peserebbe più di tutto il nostro CSS.
 */
const RISCRITTE = [
  /\.(it-(header|footer|brand|nav|right|card)|navbar|nav-link|skiplinks|breadcrumb|callout|btn|badge|progress|section|etichetta|lead|blockquote|table|icon|stretched-link|visually-hidden)\b/,
  /^(\.?h[1-5]|blockquote|hr|mark|\.mark)\b/,
  /^(body|p|[ou]l|d[ltd]|a|a:hover|pre|(pre |a>)?code|summary|table|caption|figcaption)$/,
];

/** Di Bootstrap Italia, ciò che qui non ha niente: il taglio lo terrebbe, perché le stesse parole nel codice dicono altro. */
const ASSENTI =
  /^(img|iframe|textarea|kbd kbd|[ou]l ol|ol ul|\.(border|nav|col|small))$|\[role=button\]|^a:not|button:(has|focus)|\[tabindex/;

/** Quelle dei moduli servono a poche pagine: le prende moduli.css, che è solo loro. */
const MODULI =
  /^:root|\.(form-|alert|row|col-|list-|bg-)|\b(fieldset|legend|select|label|progress|optgroup|kbd)\b|\[(type|list|readonly)|::(-webkit|-moz|file|placeholder)/;

const isVoluta = (selettore, moduli) =>
  ![...RISCRITTE, ASSENTI].some((modello) => modello.test(selettore)) && MODULI.test(selettore) === moduli;

/** Toglie da ogni regola di Bootstrap Italia i selettori che il foglio non vuole. */
const dropRiscritte = {
  postcssPlugin: 'drop-riscritte',
  Once(css) {
    const moduli = css.source?.input.file?.endsWith('moduli.css') ?? false;
    css.walkRules((regola) => {
      if (!regola.source?.input.file?.includes('bootstrap-italia')) return;
      const resta = regola.selectors.filter((selettore) => isVoluta(selettore, moduli));
      if (resta.length === 0) regola.remove();
      else regola.selectors = resta;
    });
  },
};

/** Regole che contano su uno script di Bootstrap Italia per distinguere il mouse; noi usiamo :focus-visible. */
const dropFocusDelMouse = {
  postcssPlugin: 'drop-focus-del-mouse',
  Once: (css) => css.walkRules(/data-focus-mouse/, (regola) => regola.remove()),
};

const stili = {
  name: 'stili',
  hooks: {
    // In sviluppo niente taglio: non vedrebbe una classe aggiunta dopo l'avvio.
    'astro:config:setup': ({ command, updateConfig }) => {
      const plugins =
        command === 'build' ? [dropFocusDelMouse, dropRiscritte, purge] : [dropFocusDelMouse, dropRiscritte];
      updateConfig({ vite: { css: { postcss: { plugins } } } });
    },
  },
};

/** Chi misura la costruzione chiede, con TEMPI_FILE, quando Astro ha finito di leggere i contenuti. */
const tempi = {
  name: 'tempi',
  hooks: {
    'astro:build:start': () => {
      const adesso = Date.now();
      const riga = JSON.stringify({ fase: 'contenuti', inizio: adesso, fine: adesso });
      if (process.env.TEMPI_FILE) appendFileSync(process.env.TEMPI_FILE, `${riga}\n`);
    },
  },
};

/** La cache ricorda dove stanno i file letti: altri contenuti con gli stessi nomi ne vogliono un'altra. */
const cache = resolve(process.env.CONTENT_DIR ?? 'content').replace(/\W+/g, '-');
const cacheDir = process.env.CACHE_DIR ?? `./node_modules/.astro/${cache}`;

const site = process.env.SITE_URL ?? 'https://piano-aperto.example';

/** Che cosa scrivere, e le pagine che ci sono già e che Astro non scrive: la mappa del sito dice anche quelle. */
const { paese, giaScritte } = process.env.DA_SCRIVERE_FILE
  ? JSON.parse(readFileSync(process.env.DA_SCRIVERE_FILE, 'utf8'))
  : { paese: true, giaScritte: [] };

/** Gli indirizzi che sono di un ente solo. */
const DI_UN_ENTE = /^src\/pages\/(enti|embed|dati\/\[ente\])\//;

/** Chi scrive un gruppo di enti non ha gli altri: le pagine che guardano tutti i piani insieme le scrive qualcun altro. */
const gruppo = {
  name: 'gruppo',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      if (paese) return;
      setPrerenderer((solito) => ({
        ...solito,
        getStaticPaths: async () =>
          (await solito.getStaticPaths()).filter(({ route }) => DI_UN_ENTE.test(route.component)),
      }));
    },
  },
};

/** I riquadri da incorporare e le pagine da stampare ripetono altre pagine: i motori di ricerca trovano quelle. */
const mappa = sitemap({
  filter: (pagina) => !/\/embed\/|\/stampa\/$/.test(pagina),
  customPages: giaScritte.map((pagina) => new URL(pagina, site).href),
});

export default defineConfig({
  cacheDir,
  site,
  trailingSlash: 'always',
  // Un solo file per ciò che serve a ogni pagina, in cache dopo la prima; entra nella pagina solo ciò che sta in 4 KB.
  build: { format: 'directory', inlineStylesheets: 'auto' },
  // Il valore di serie, 'jsx', toglie lo spazio dove una frase va a capo.
  compressHTML: true,
  // Nella guida il codice sono formule e nomi di colonne: i colori di un linguaggio non aiutano.
  markdown: { syntaxHighlight: false },
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [mdx(), mappa, gruppo, stili, tempi],
});
