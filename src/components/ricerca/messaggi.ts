import type { Risultati } from './ricerca.ts';
import { countFiltri, type Richiesta } from './richiesta.ts';

/** The sentences of the search page. */

const virgolette = (parole: string[]) => parole.map((parola) => `«${parola}»`).join(', ');

/** What to do, when nothing has been asked yet. */
export const INVITO = 'Scrivi almeno due lettere, o scegli un filtro, per vedere i risultati.';

/** How many results there are, and for what: the sentence that is read aloud. */
export function buildConteggio(richiesta: Richiesta, { trovati, senzaFiltri }: Risultati): string {
  const scelti = countFiltri(richiesta);
  const filtri =
    scelti === 0 ? '' : scelti === 1 ? ' con il filtro scelto' : ` con i ${scelti} filtri scelti`;
  const testo = richiesta.testo.trim().replace(/^["“«]|["”»]$/g, '');
  const oggetto = testo === '' ? '' : ` per «${testo}»`;
  if (trovati.length > 0) {
    const quanti = trovati.length === 1 ? '1 risultato' : `${trovati.length} risultati`;
    return `${quanti}${oggetto}${filtri}`;
  }
  const senza =
    senzaFiltri > 0 && scelti > 0 ? `: senza filtri ${senzaFiltri === 1 ? 'è' : 'sono'} ${senzaFiltri}` : '';
  return `Nessun risultato${oggetto}${filtri}${senza}`;
}

/** What was not looked for as it was typed, and what instead; empty when nothing is to be said. */
export function buildNota({ trovati, parole, assenti, simili, corrette, termini }: Risultati): string {
  if (trovati.length === 0) return '';
  const frasi: string[] = [];
  if (corrette.length > 0) {
    const cercate = virgolette(corrette.map(({ cercata }) => cercata));
    frasi.push(`Forse cercavi ${cercate}: ecco ${corrette.length === 1 ? 'quei' : 'questi'} risultati.`);
  }
  if (termini.length > 0) {
    frasi.push(`Ci sono anche le pagine che dicono ${virgolette(termini)}.`);
  }
  if (assenti.length > 0) {
    const verbo = assenti.length === 1 ? 'non compare in nessuna pagina' : 'non compaiono in nessuna pagina';
    frasi.push(`${virgolette(assenti)} ${verbo}: i risultati sono per ${virgolette(parole)}.`);
  }
  if (simili.length > 0) {
    frasi.push(`Nessuna pagina contiene proprio ${virgolette(simili)}: ecco le parole più vicine.`);
  }
  return frasi.join(' ');
}

/** What to try when nothing was found. */
export function listConsigli(richiesta: Richiesta, { parole, senzaFiltri }: Risultati): string[] {
  const consigli: string[] = [];
  if (senzaFiltri > 0 && countFiltri(richiesta) > 0) consigli.push('Togli uno o più filtri.');
  if (parole.length > 1) consigli.push('Usa meno parole: si cercano le pagine che le contengono tutte.');
  if (/["«“]/.test(richiesta.testo))
    consigli.push('Togli le virgolette: fra virgolette si cerca la frase identica.');
  consigli.push(
    "Controlla l'ortografia, o scrivi solo l'inizio della parola.",
    'Se hai il codice di un obiettivo o di un indicatore, scrivilo come nel documento: 00045, S5.00016, DG.00004.',
  );
  return consigli;
}
