import type { Regola } from './piano-su-disco';
import { formatPercorso, type Percorso } from './posizione';
import { buildProblema, type Problema } from './problema';
import type { Grezzo } from './read-content';

/** Not inside a longer code, figure or address: `03.02.01.3100001`, `5.717.814,53`. */
const PRIMA = String.raw`(?<![\w.,/-])`;
/** Numbers that say what they are: `CIG 3331234567`, `prot. n. 0131/515111`, `€ 3331234567`. */
const NON_ANNUNCIATO = String.raw`(?<!(?:(?<![\w])(?:CIG|CUP|prot|protocollo|nr?|num|numero|importo(?: di)?|euro)|€|n[°º])[.:°º]*\s*)`;
const DOPO = String.raw`(?![\w]|[.,/-]\d)`;
/** Where the tax code has a digit, a letter stands in for it when two people would share the code. */
const CIFRA = '[\\dLMNPQRSTUV]';

/** What git would keep for ever and d.lgs. 33/2013 art. 7-bis does not let us publish. */
const DATI_PERSONALI = [
  {
    che: 'un codice fiscale',
    forma: new RegExp(
      `${PRIMA}(?=[A-Z]*\\d)[A-Z]{6}${CIFRA}{2}[A-EHLMPRST]${CIFRA}{2}[A-Z]${CIFRA}{3}[A-Z]${DOPO}`,
      'i',
    ),
  },
  { che: 'un indirizzo e-mail', forma: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/ },
  {
    che: 'un numero di telefono',
    forma: new RegExp(
      [
        // Announced by a word, or by the international prefix.
        String.raw`(?<!\w)(?:tel|cell|telefono|cellulare)\b\W{0,3}(?:nr?[.°º]{0,2} ?)?\+?\d[\d ./-]{4,}\d`,
        String.raw`(?<![\w+])(?:\+|00)39[ .]?\d[\d ./-]{5,}\d`,
        // Mobile: ten digits from 3, whole or in groups that no figure has.
        String.raw`${PRIMA}${NON_ANNUNCIATO}3\d{2}[ ./-]?(?:\d{7}|\d{3}[ .-]\d{4}|\d{2}[ .-]\d{2}[ .-]\d{3})${DOPO}`,
        // Landline: 02, 06 or a longer area code, then a separator that codes do not have.
        String.raw`${PRIMA}${NON_ANNUNCIATO}0(?:[26]|[1-9]\d{1,2})(?: ?[/-] ?| )(?:\d{5,8}|\d{3} \d{3,4}|\d{2,3} \d{2} \d{2,3})${DOPO}`,
      ].join('|'),
      'i',
    ),
  },
];

/** The contacts of the administration itself, which the law wants published (art. 13 d.lgs. 33/2013). */
const CONTATTI_ENTE = /^anagrafica\.(telefono|posta|pec)$/;
const isContattoEnte = ({ id }: Grezzo, percorso: Percorso): boolean =>
  id.startsWith('enti/') && CONTATTI_ENTE.test(formatPercorso(percorso));

/** One look for all: nearly every file has nothing. */
const QUALCOSA = new RegExp(DATI_PERSONALI.map(({ forma }) => forma.source).join('|'), 'i');

/** No tax codes, e-mail addresses or telephone numbers anywhere. The message does not repeat them: it ends in public logs. */
export const nienteDatiPersonali: Regola = ({ grezzi }) => grezzi.flatMap(checkGrezzo);

function checkGrezzo(grezzo: Grezzo): Problema[] {
  const problemi = QUALCOSA.test(joinTesti(grezzo.dati, [], new Set()).join('\n'))
    ? listTesti(grezzo.dati)
        .filter(({ percorso }) => !isContattoEnte(grezzo, percorso))
        .flatMap(({ percorso, testo }) =>
          listTrovati(testo).map(({ messaggio }) => buildProblema(grezzo, percorso, messaggio)),
        )
    : [];
  const corpo = grezzo.corpo;
  const nelCorpo = corpo
    ? listTrovati(corpo.testo).map(({ offset, messaggio }) => ({
        file: grezzo.file,
        ...corpo.luogo(offset),
        percorso: '',
        messaggio,
      }))
    : [];
  return [...problemi, ...nelCorpo];
}

const listTrovati = (testo: string) =>
  DATI_PERSONALI.flatMap(({ che, forma }) =>
    [...testo.matchAll(new RegExp(forma.source, `g${forma.flags}`))].map(({ index }) => ({
      offset: index,
      messaggio: `qui sembra esserci ${che}, e ciò che si pubblica resta per sempre → toglilo`,
    })),
  );

/** All texts of a value, keys too, without where they are; the same key is the same text. */
function joinTesti(valore: unknown, testi: string[], chiavi: Set<string>): string[] {
  if (typeof valore === 'string') testi.push(valore);
  if (typeof valore !== 'object' || valore === null) return testi;
  for (const chiave in valore) {
    if (!Array.isArray(valore) && !chiavi.has(chiave)) {
      chiavi.add(chiave);
      testi.push(chiave);
    }
    joinTesti((valore as Record<string, unknown>)[chiave], testi, chiavi);
  }
  return testi;
}

/** All texts of a value, keys too, with where they are. */
function listTesti(valore: unknown, percorso: Percorso = []): { percorso: Percorso; testo: string }[] {
  if (typeof valore === 'string') return [{ percorso, testo: valore }];
  if (typeof valore !== 'object' || valore === null) return [];
  if (Array.isArray(valore)) return valore.flatMap((voce, i) => listTesti(voce, [...percorso, i]));
  return Object.entries(valore).flatMap(([chiave, figlio]) => {
    const qui = [...percorso, chiave];
    return [{ percorso: qui, testo: chiave }, ...listTesti(figlio, qui)];
  });
}
