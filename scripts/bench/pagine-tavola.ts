import { findLimite, type Pagina } from './pagine-bilancio';

const kb = (byte: number) => (byte / 1024).toFixed(1).replace('.', ',');

const TESTATA = [
  'Tipo',
  'Pagine',
  'Misurata',
  'HTML + CSS (KB)',
  'Limite',
  'HTML',
  'CSS',
  'JS',
  'Font (file)',
  'Altro',
  'Richieste',
  'LCP (ms)',
  'CLS',
  'Compiti lunghi',
];

function formatRiga({ tipo, quale, pagine, misura, punteggi = {} }: Pagina): string[] {
  const { byte, primoViaggio, richieste, font, lcp, cls, compitiLunghi } = misura;
  const limite = findLimite({ tipo });
  return [
    tipo.lunga ? `${tipo.nome} (lunga)` : tipo.nome,
    String(pagine),
    pagine === 1 ? 'unica' : quale,
    primoViaggio > limite ? `**${kb(primoViaggio)}**` : kb(primoViaggio),
    kb(limite),
    kb(byte.html),
    kb(byte.css),
    kb(byte.js),
    `${kb(byte.font)} (${font})`,
    kb(byte.immagini + byte.altro),
    String(richieste),
    String(lcp),
    String(cls),
    String(compitiLunghi),
    ...Object.values(punteggi).map(String),
  ];
}

/** The measured pages as a Markdown table, one row each, what weighs too much in bold; Lighthouse's scores are the last columns, if they are there. */
export function formatTavola(pagine: Pagina[]): string {
  const testata = [...TESTATA, ...Object.keys(pagine[0]?.punteggi ?? {})];
  const righe = [testata, testata.map((_, colonna) => (colonna === 0 || colonna === 2 ? '---' : '--:'))];
  return [...righe, ...pagine.map(formatRiga)].map((riga) => `| ${riga.join(' | ')} |`).join('\n');
}
