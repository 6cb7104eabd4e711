import type { Luoghi } from './paese.ts';
import type { ParoleLette } from './parole.ts';
import type { Risultati } from './ricerca.ts';
import { countFiltri, type Richiesta } from './richiesta.ts';
import { type AltroSito, isEnte, type Luogo } from './siti.ts';

/** The sentences of the search page. */

const virgolette = (parole: string[]) => parole.map((parola) => `«${parola}»`).join(', ');

/** What to do, when nothing has been asked yet. */
export const INVITO = 'Scrivi almeno due lettere, o scegli un filtro, per vedere i risultati.';

/** What was asked, as the sentences say it: « per «nidi» con il filtro scelto». */
function describeOggetto(richiesta: Richiesta): string {
  const scelti = countFiltri(richiesta);
  const filtri =
    scelti === 0 ? '' : scelti === 1 ? ' con il filtro scelto' : ` con i ${scelti} filtri scelti`;
  const testo = richiesta.testo.trim().replace(/^["“«]|["”»]$/g, '');
  return `${testo === '' ? '' : ` per «${testo}»`}${filtri}`;
}

/** How many results there are, and for what: the sentence that is read aloud. */
export function buildConteggio(richiesta: Richiesta, { trovati, senzaFiltri }: Risultati): string {
  const oggetto = describeOggetto(richiesta);
  if (trovati.length > 0) {
    const quanti = trovati.length === 1 ? '1 risultato' : `${trovati.length} risultati`;
    return `${quanti}${oggetto}`;
  }
  const senza =
    senzaFiltri > 0 && countFiltri(richiesta) > 0
      ? `: senza filtri ${senzaFiltri === 1 ? 'è' : 'sono'} ${senzaFiltri}`
      : '';
  return `Nessun risultato${oggetto}${senza}`;
}

const countEnti = (quanti: number): string => (quanti === 1 ? '1 ente' : `${quanti} enti`);

/** How many of the bodies looked in may have what was asked, and in which order they come. */
export function buildConteggioLuoghi(
  richiesta: Richiesta,
  { luoghi, contati }: Luoghi,
  tutti: Luogo[],
): string {
  const oggetto = describeOggetto(richiesta);
  const totale = tutti.filter(isEnte).length;
  if (luoghi.length === 0) return `Nessun risultato${oggetto}, in ${countEnti(totale)}`;
  const ordine = contati ? 'prima chi ha più pagine sull’argomento' : 'in ordine di nome';
  return `${countEnti(luoghi.filter(isEnte).length)} su ${totale}${oggetto}, ${ordine}`;
}

/** How to go from the many to one. */
export const INVITO_ENTE = 'Scegli un ente per vederli tutti, filtrarli per settore, disporli e scaricarli.';

/** The sites that were not searched because they do not answer. */
export function buildMuti(muti: AltroSito[]): string {
  if (muti.length === 0) return '';
  const nomi = muti.map(({ nome, indirizzo }) => `${nome} (${indirizzo})`).join(', ');
  return muti.length === 1
    ? `Questo sito ora non risponde, e i suoi risultati mancano: ${nomi}.`
    : `Questi siti ora non rispondono, e i loro risultati mancano: ${nomi}.`;
}

/** What was not looked for as it was typed, and what instead; empty when nothing is to be said. */
export function buildNota(
  { parole, assenti, simili, corrette, termini }: Pick<Risultati, 'termini'> & ParoleLette,
  quanti: number,
): string {
  if (quanti === 0) return '';
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
export function listConsigli(
  richiesta: Richiesta,
  { parole, senzaFiltri }: Pick<Risultati, 'parole' | 'senzaFiltri'>,
): string[] {
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
