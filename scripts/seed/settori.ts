import { computeTotale } from '../../src/domain/totale';
import type { Obiettivo } from '../../src/schema/obiettivo';
import type { Settore } from '../../src/schema/settore';
import { type Cornice, SVISTA } from './cornice';
import { nameFrazione, namePersona } from './luoghi';
import type { Peso, Riga } from './righe';
import type { Sorte } from './sorte';
import { TEMI, type Tema } from './temi';

/** A sector, its theme, and the weight of each of its rows. */
export interface Ufficio {
  codice: string;
  denominazione: string;
  tema: Tema;
  pesi: Peso[];
}

/** How many objectives a sector has: more in a big body, where there are more people. */
const countRighe = (esecutivi: number): number => Math.min(24, Math.max(3, Math.round(Math.sqrt(esecutivi))));

/** The weights of the rows of a sector: they sum to 100, with the exceptions that documents have. */
function drawPesi(sorte: Sorte, quante: number, { variazione, monitoraggio }: Cornice): Peso[] {
  if (quante === 1 && sorte.chance(0.6)) return [{ tipo: 'nessuno', motivo: 'non-valutato' }];
  if (sorte.chance(0.04))
    return Array.from({ length: quante }, () => ({ tipo: 'nessuno', motivo: 'non-definito' }));
  const sostituisce = monitoraggio && quante > 3 && sorte.chance(0.3);
  const senza = quante > 4 && sorte.chance(0.2) ? 1 : 0;
  const quote = sorte.split(sorte.chance(SVISTA) ? 95 : 100, quante - senza - (sostituisce ? 1 : 0));
  const pesi: Peso[] = quote.map((valore) => ({ tipo: 'quota', valore }));
  const [prima, seconda = 0] = quote;
  if (sostituisce) {
    const valore = quote.at(-1) ?? 0;
    pesi.splice(-1, 1, { tipo: 'sostituito', valore }, { tipo: 'entrato', valore });
  }
  if (variazione && quote.length > 4 && prima !== undefined && sorte.chance(0.3))
    pesi.splice(
      0,
      2,
      { tipo: 'quota', valore: prima, dopo: seconda },
      { tipo: 'quota', valore: seconda, dopo: prima },
    );
  for (let i = 0; i < senza; i++) pesi.push({ tipo: 'nessuno', motivo: 'non-definito' });
  return pesi;
}

/** The sectors among which a number of objectives is shared out. A big body has more than one for a theme. */
export function buildUffici(esecutivi: number, cornice: Cornice): Ufficio[] {
  const quanti = Math.max(1, Math.ceil(esecutivi / countRighe(esecutivi)));
  const primo = cornice.sorteEnte.derive('settori').int(0, TEMI.length - 1);
  return Array.from({ length: quanti }, (_, i) => {
    const codice = `S${i + 1}`;
    const sorte = cornice.sorte.derive(codice);
    const tema = TEMI[(primo + i) % TEMI.length] as Tema;
    const zona =
      i < TEMI.length
        ? ''
        : `, zona ${Math.floor(i / TEMI.length) + 1} (${nameFrazione(cornice.sorteEnte.derive(codice))})`;
    const quante = Math.floor(esecutivi / quanti) + (i < esecutivi % quanti ? 1 : 0);
    return { codice, denominazione: tema.settore + zona, tema, pesi: drawPesi(sorte, quante, cornice) };
  });
}

/** The total that a document prints for a sector: the one that follows from its rows, or by mistake another one. */
function declareTotale(
  sorte: Sorte,
  codice: string,
  obiettivi: Obiettivo[],
  cornice: Cornice,
): Settore['totale'] {
  const versione = cornice.consuntivo ? 'consuntivo' : 'monitoraggio';
  if (!cornice[versione]) return undefined;
  const righe = obiettivi.flatMap(({ codice: chiave, assegnazioni }) => {
    const { peso, percentuale } = assegnazioni?.[codice] ?? {};
    const voce = peso?.monitoraggio ?? peso?.['variazione-1'] ?? peso?.approvato;
    return voce
      ? [{ chiave, peso: voce.valore, motivoPeso: voce.motivo, percentuale: percentuale?.[versione]?.valore }]
      : [];
  });
  const { valore } = computeTotale(righe, cornice.regole);
  if (valore === undefined) return undefined;
  const riga = cornice.nextRiga();
  const giusto = Math.round(valore * 100) / 100;
  const stampato = Math.min(100, Math.max(0, sorte.chance(SVISTA) ? giusto - 1.3 : giusto));
  const nelTesto = sorte.chance(SVISTA) ? Math.max(0, stampato - 0.4) : stampato;
  return {
    percentuale: { [versione]: { valore: Math.round(stampato * 100) / 100, riga } },
    ...(sorte.chance(0.5) && {
      nelTesto: { [versione]: { valore: Math.round(nelTesto * 100) / 100, riga } },
    }),
  };
}

/** A sector as it is written in `settori.json`. */
export function buildSettore(
  { codice, denominazione }: Ufficio,
  obiettivi: Obiettivo[],
  cornice: Cornice,
): Settore {
  const sorte = cornice.sorte.derive(`${codice}/totale`);
  const totale = declareTotale(sorte, codice, obiettivi, cornice);
  return {
    denominazione,
    responsabile: namePersona(cornice.sorteEnte.derive(`${codice}/responsabile`)),
    ...(totale && { totale }),
    ...(sorte.chance(0.3) && {
      considerazioni: 'Il valutatore conferma la proposta e chiede di spiegare meglio gli scostamenti.',
    }),
    fonte: { riga: cornice.nextRiga() },
  };
}

/** The rows of a sector, each of its own objective. */
export const listRighe = ({ codice, pesi }: Ufficio): Riga[] =>
  pesi.map((peso) => ({ settore: codice, ruolo: 'titolare', peso }));
