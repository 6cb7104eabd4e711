import { quote } from './parole';

/** What the guard needs to know of a node of the syntax tree. */
export interface Nodo {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  attributes?: Nodo[];
  children?: Nodo[];
  position?: { start: { offset?: number } };
}

export interface Codice {
  offset: number;
  messaggio: string;
}

/** Elements that the pages lend to the prose; any other name with a capital letter does not exist. */
const COMPONENTI: ReadonlySet<string> = new Set();

/** HTML elements that run, load or restyle something. */
const ELEMENTI_ATTIVI: ReadonlySet<string> = new Set(
  'script style iframe object embed link base meta form template slot'.split(' '),
);

/** Browsers skip spaces and invisible signs inside the name of a scheme. */
const isIndirizzoAttivo = (indirizzo: string): boolean =>
  /^(javascript|vbscript|data):/i.test(indirizzo.replace(/[\s\p{Cc}]/gu, ''));

/** Content is data: everything in the prose that would run when the site is built or read. */
export function listCodice(nodo: Nodo): Codice[] {
  const messaggio = describeNodo(nodo);
  const qui = messaggio ? [{ offset: nodo.position?.start.offset ?? 0, messaggio }] : [];
  return [...qui, ...[...(nodo.attributes ?? []), ...(nodo.children ?? [])].flatMap(listCodice)];
}

function describeNodo(nodo: Nodo): string | undefined {
  switch (nodo.type) {
    case 'mdxjsEsm':
      return describeModulo(String(nodo.value));
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `${quote(`{${String(nodo.value)}}`)} sarebbe eseguito come codice → togli le graffe, o scrivi \\{ per mostrarle`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return describeElemento(nodo.name ?? '');
    case 'mdxJsxExpressionAttribute':
    case 'mdxJsxAttribute':
      return describeAttributo(nodo);
    default:
      return isIndirizzoAttivo(nodo.url ?? '') ? describeIndirizzo(nodo.url ?? '') : undefined;
  }
}

function describeModulo(codice: string): string {
  const parola = codice.trimStart().startsWith('import') ? 'import' : 'export';
  return `questa riga con «${parola}» sarebbe eseguita come codice → toglila; se è una frase, cominciala con un’altra parola`;
}

function describeElemento(nome: string): string | undefined {
  if (ELEMENTI_ATTIVI.has(nome.toLowerCase()))
    return `«<${nome}>» farebbe qualcosa nella pagina, e qui sta solo testo → toglilo`;
  if (/^[A-Z]|\./.test(nome) && !COMPONENTI.has(nome))
    return `«<${nome}>» non è un elemento che le pagine conoscono → toglilo; se è testo scrivi &lt; al posto di <`;
  return undefined;
}

function describeAttributo({ type, name, value }: Nodo): string | undefined {
  if (type === 'mdxJsxExpressionAttribute')
    return `${quote(`{${String(value)}}`)} sarebbe eseguito come codice → toglilo`;
  if (typeof value === 'object' && value !== null)
    return `il valore di «${name}» è tra graffe e sarebbe eseguito come codice → scrivilo tra virgolette`;
  if (/^on|:/i.test(name ?? '')) return `l’attributo «${name}» farebbe qualcosa nella pagina → toglilo`;
  return isIndirizzoAttivo(String(value)) ? describeIndirizzo(String(value)) : undefined;
}

const describeIndirizzo = (indirizzo: string) =>
  `l’indirizzo ${quote(indirizzo)} eseguirebbe qualcosa → metti un indirizzo che comincia con https://`;
