import { parseNumero } from './numero';

/** Come il testo confronta: `almeno` e `al-piu` con o senza il segno stretto, `variazione` per «±». */
export interface Confronto {
  tipo: 'almeno' | 'al-piu' | 'variazione';
  stretto: boolean;
}

/** Una quantità trovata nel testo, con ciò che le sta intorno. */
export interface Quantita {
  valore: number;
  percento: boolean;
  confronto?: Confronto;
  etichetta?: string;
}

const CONFRONTI: Record<string, Confronto> = {
  '≥': { tipo: 'almeno', stretto: false },
  '>=': { tipo: 'almeno', stretto: false },
  almeno: { tipo: 'almeno', stretto: false },
  '>': { tipo: 'almeno', stretto: true },
  '≤': { tipo: 'al-piu', stretto: false },
  '<=': { tipo: 'al-piu', stretto: false },
  'al massimo': { tipo: 'al-piu', stretto: false },
  '<': { tipo: 'al-piu', stretto: true },
  '±': { tipo: 'variazione', stretto: false },
};

const SEGNO = '≥|>=|≤|<=|>|<|±|almeno|al massimo|circa';
const QUANTITA = new RegExp(`(?:(${SEGNO})\\s*)?(\\d[\\d.]*\\d(?:,\\d+)?|\\d(?:,\\d+)?)\\s*(%)?`, 'giu');

/**
 * Toglie ciò che somiglia a un valore e non lo è: parentesi, «70 gg.», «0-3 anni», la scala «su 10» o «/10»,
 * l'apostrofo che i fogli di calcolo mettono davanti a un segno. «Superare l'87%» è scritto con il suo segno.
 */
const strip = (testo: string): string =>
  testo
    .replace(/^'/, '')
    .replace(/\bsuperare\s+(?:l['’]|il\s+|i\s+)?(?=\d)/gi, '> ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\d+\s*-\s*\d+\s+anni\b/gi, ' ')
    .replace(/\d+\s*gg\b\.?/gi, ' ')
    .replace(/(\d\s*%?)\s*(?:su|\/)\s*10\b/gi, '$1')
    .replace(/\s+/g, ' ')
    .trim();

const cleanEtichetta = (testo: string): string => testo.replace(/^[\s,;/–-]+|[\s,;/–-]+$/g, '');

/** Una data in mezzo, «5 per 1.000», «85% - 90%», «12/12»: i numeri si vedono ma non si sa che cosa misurano. */
const AMBIGUI = /\d\/\d{1,2}\/\d{4}|\d\s*(?:per|ogni)\s+\d|^\D{0,3}[\d.,]+\s*%?\s*[-–/]\s*[\d.,]+\s*%?$/i;

/**
 * Le quantità di un testo, nell'ordine: «≥ 85% consigli / ≥ 32 progetti» ne ha due.
 * Restituisce un elenco vuoto se il testo non comincia con una quantità: allora è una frase, e non si legge.
 */
export function listQuantita(testo: string): Quantita[] {
  const pulito = strip(testo);
  if (AMBIGUI.test(pulito)) return [];
  const trovate = [...pulito.matchAll(QUANTITA)];
  if (trovate[0]?.index !== 0) return [];
  const quantita: Quantita[] = [];
  for (const [i, trovata] of trovate.entries()) {
    const valore = parseNumero(trovata[2] ?? '');
    if (valore === undefined) return [];
    const segno = trovata[1]?.toLowerCase();
    const etichetta = cleanEtichetta(
      pulito.slice(trovata.index + trovata[0].length, trovate[i + 1]?.index ?? pulito.length),
    );
    const confronto = segno ? CONFRONTI[segno] : undefined;
    quantita.push({
      valore,
      percento: trovata[3] !== undefined,
      ...(confronto ? { confronto } : {}),
      ...(etichetta ? { etichetta } : {}),
    });
  }
  return quantita;
}

/** «5 enti su 5», «5 su 5»: la parte e il tutto; `undefined` se il testo non è di questa forma. */
export function parseQuota(testo: string): { parte: number; tutto: number; etichetta: string } | undefined {
  const trovata = /^(\d+)\s*(\D*?)\s+su\s+(\d+)$/i.exec(testo.replace(/\([^)]*\)/g, '').trim());
  if (!trovata) return undefined;
  const [, parte = '', etichetta = '', tutto = ''] = trovata;
  return { parte: Number(parte), tutto: Number(tutto), etichetta };
}
