/** One kind of page: the addresses it has and, if it may weigh more than the others, why. */
export interface Tipo {
  nome: string;
  indirizzi: RegExp;
  /** Only for the pages that are lists by nature: whoever opens them wants all of it, in one page to search and print. */
  lunga?: string;
}

const PIANO = '/enti/[^/]+/[^/]+/';
const at = (indirizzo: string) => new RegExp(`^${indirizzo}$`);

/** Every kind of page of the site; the first whose addresses match is the one. */
export const TIPI: readonly Tipo[] = [
  { nome: 'home', indirizzi: at('/') },
  { nome: '404', indirizzi: at('/404.html') },
  { nome: 'cerca', indirizzi: at('/cerca/') },
  { nome: 'confronta', indirizzi: at('/confronta/'), lunga: 'le cifre di tutti i settori di tutti i piani' },
  { nome: 'scadenze', indirizzi: at('/scadenze/'), lunga: 'elenco di tutti gli adempimenti' },
  { nome: 'modifiche', indirizzi: at('/modifiche/'), lunga: 'elenco di tutte le modifiche' },
  { nome: 'non raggiunti', indirizzi: at('/non-raggiunti/'), lunga: 'elenco di ogni piano' },
  { nome: 'controlli', indirizzi: at('/controlli/'), lunga: 'elenco di tutte le differenze' },
  { nome: 'controllo', indirizzi: at('/controlli/[^/]+/'), lunga: 'elenco delle differenze di un controllo' },
  { nome: 'regole', indirizzi: at('/regole/') },
  { nome: 'regola', indirizzi: at('/regole/[^/]+/') },
  { nome: 'indice', indirizzi: at('/indice/(?:[^/]+/)?'), lunga: 'indice del sito' },
  { nome: 'glossario', indirizzi: at('/guida/glossario/'), lunga: 'elenco di tutte le parole' },
  { nome: 'guida', indirizzi: at('/guida/[^/]+/') },
  { nome: 'dati', indirizzi: at('/dati/') },
  { nome: 'qualità', indirizzi: at('/qualita/'), lunga: 'tutte le misure' },
  { nome: 'note', indirizzi: at('/(?:accessibilita|note-legali|privacy)/') },
  { nome: 'embed', indirizzi: at('/embed/.+/') },
  { nome: 'ente', indirizzi: at('/enti/[^/]+/') },
  { nome: 'serie', indirizzi: at('/enti/[^/]+/serie/'), lunga: 'elenco di ciò che torna negli anni' },
  {
    nome: 'elenco di un ente',
    indirizzi: at('/enti/[^/]+/(?:controlli|modifiche|non-raggiunti|scadenze|confronta|indice)/'),
    lunga: 'ciò che c’è in tutti i piani di un ente',
  },
  { nome: 'voce di serie', indirizzi: at('/enti/[^/]+/serie/[^/]+/') },
  { nome: 'piano', indirizzi: at(PIANO), lunga: 'il piano intero' },
  { nome: 'versione', indirizzi: at(`${PIANO}versioni/[^/]+/`), lunga: 'tutte le tavole di una versione' },
  { nome: 'controlli del piano', indirizzi: at(`${PIANO}controlli/`), lunga: 'elenco delle differenze' },
  { nome: 'copertura', indirizzi: at(`${PIANO}copertura/`), lunga: 'elenco di ciò che manca' },
  { nome: 'stampa', indirizzi: at(`${PIANO}settori/[^/]+/stampa/`), lunga: 'il settore intero, da stampare' },
  {
    nome: 'settore',
    indirizzi: at(`${PIANO}settori/[^/]+/`),
    lunga: 'elenco degli obiettivi e degli indicatori',
  },
  { nome: 'sezione', indirizzi: at(`${PIANO}sezioni/[^/]+/`) },
  { nome: 'obiettivo', indirizzi: at(`${PIANO}obiettivi/[^/]+/`) },
  { nome: 'indicatore', indirizzi: at(`${PIANO}indicatori/[^/]+/`) },
  { nome: 'elenco dei perché', indirizzi: at(`${PIANO}perche/`), lunga: 'elenco di tutti i conti' },
  { nome: 'perché', indirizzi: at(`${PIANO}perche/[^/]+/`) },
];

/** The address of a page, from where its file is in the built site. */
export const findIndirizzo = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * The kind of the page at an address.
 * @throws if it has none: a new kind of page has to say whether it is long
 */
export function findTipo(indirizzo: string): Tipo {
  const tipo = TIPI.find(({ indirizzi }) => indirizzi.test(indirizzo));
  if (tipo) return tipo;
  throw new Error(`${indirizzo} non è di nessun tipo → aggiungilo in scripts/bench/pagine-tipo.ts`);
}
