/**
 * The style sheets that only some pages need. A component that imports its own would give it to every page that may
 * show it, and the browser waits for it even where there is nothing of it.
 */
import controlli from '../styles/controlli.css?url&no-inline';
import elenchi from '../styles/elenchi.css?url&no-inline';
import filtri from '../styles/filtri.css?url&no-inline';
import programmi from '../styles/programmi.css?url&no-inline';
import prosa from '../styles/prosa.css?url&no-inline';
import scorrono from '../styles/scorrono.css?url&no-inline';

/** Each sheet, with the mark that what it styles leaves in the HTML. */
const FOGLI: readonly [foglio: string, segno: RegExp][] = [
  [prosa, /<div class="prosa"|<blockquote/],
  [programmi, /\bclass="(?:anni|attivita|chi|richieste)"/],
  [scorrono, /\bclass="table-responsive" tabindex/],
  [elenchi, /\bclass="(?:impronta|indice|lettere)"/],
  [filtri, /\bclass="(?:filtri|prova)\b/],
  [controlli, /\bdata-segno=|\bclass="quadro\b/],
];

/** The addresses of the sheets that some HTML needs besides those of every page. */
export const listFogli = (html: string): string[] =>
  FOGLI.filter(([, segno]) => segno.test(html)).map(([foglio]) => foglio);
