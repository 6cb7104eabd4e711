import { quote } from './parole';

/** What the MDX parser says when it gives up. */
interface Errore {
  ruleId?: string;
  source?: string;
  reason?: string;
  line?: number;
  column?: number;
}

/** Why a prose is not MDX. The parser stops at the first fault, often some letters after the sign that caused it. */
export function explainMdx(testo: string, causa: unknown): { offset: number; messaggio: string } {
  const errore = causa as Errore;
  const arrivo = findArrivo(testo, errore);
  if (errore.source === 'micromark-extension-mdxjs-esm') return describeModulo(testo, arrivo);
  if (errore.source === 'micromark-extension-mdx-expression') {
    return {
      offset: testo.lastIndexOf('{', Math.max(0, arrivo - 1)),
      messaggio:
        'la graffa «{» comincia un’espressione, che qui non può stare → scrivi \\{ per mostrare la graffa, o usa una parentesi tonda',
    };
  }
  const offset = testo.lastIndexOf('<', arrivo);
  return { offset: Math.max(0, offset), messaggio: describeMinore(testo.slice(Math.max(0, offset))) };
}

/** Where the parser was; for an element left open its sentence says where it was opened. */
function findArrivo(testo: string, { line, column, reason = '' }: Errore): number {
  const aperto = /^Expected a closing tag .*?\((\d+):(\d+)-/.exec(reason);
  const [riga, colonna] = aperto ? [Number(aperto[1]), Number(aperto[2])] : [line ?? 1, column ?? 1];
  const prima = testo
    .split('\n')
    .slice(0, riga - 1)
    .join('\n');
  return (riga > 1 ? prima.length + 1 : 0) + colonna - 1;
}

function describeModulo(testo: string, arrivo: number) {
  const righe = [...testo.slice(0, arrivo + 1).matchAll(/^(?:import|export)\b/gm)];
  const parola = righe.at(-1)?.[0] ?? 'import';
  return {
    offset: righe.at(-1)?.index ?? arrivo,
    messaggio: `una riga che comincia con «${parola}» sarebbe letta come codice → comincia la frase con un’altra parola`,
  };
}

/** HTML elements that hold nothing, which HTML does not ask to close. */
const ELEMENTI_VUOTI: ReadonlySet<string> = new Set('area br col hr img input source track wbr'.split(' '));

function describeMinore(daQui: string): string {
  if (daQui.startsWith('<!--')) return 'i commenti «<!-- -->» in MDX non ci sono → toglilo';
  const indirizzo = /^<((?:https?:|mailto:)[^>\s]*)>/.exec(daQui)?.[1];
  if (indirizzo)
    return `un indirizzo tra «<» e «>» in MDX non si legge → scrivi [testo del collegamento](${indirizzo})`;
  const vuoto = /^<\/?([A-Za-z]+)((?:\s[^<>]*)?)>/.exec(daQui);
  if (vuoto?.[1] && ELEMENTI_VUOTI.has(vuoto[1].toLowerCase())) {
    const giusto = `<${vuoto[1]}${(vuoto[2] ?? '').trimEnd()} />`;
    return `${quote(vuoto[0])} in MDX va chiuso subito → scrivi \`${giusto}\``;
  }
  const nome = /^<\/?([A-Za-z][\w.-]*)[^<>]*>/.exec(daQui)?.[0];
  if (nome)
    return `${quote(nome)} è letto come un elemento HTML che non si apre e chiude bene → se è testo scrivi &lt; al posto di «<», altrimenti chiudilo`;
  return 'il segno «<» comincia un elemento HTML → scrivi &lt; per mostrarlo, o lascia uno spazio dopo';
}
