import { nameFrazione } from './luoghi';
import type { Sorte } from './sorte';
import type { Tema } from './temi';

const VERBI =
  'Migliorare,Potenziare,Riorganizzare,Semplificare,Ampliare,Consolidare,Digitalizzare,Rilanciare,Garantire,Sviluppare,Completare,Aggiornare,Rafforzare,Innovare,Razionalizzare,Promuovere,Monitorare,Valorizzare'.split(
    ',',
  );
const COMPLEMENTI = [
  'con nuovi strumenti digitali',
  'in collaborazione con il terzo settore',
  'con i fondi del PNRR',
  'riducendo i tempi per i cittadini',
  'nelle zone periferiche',
  'a costi invariati',
  'con il coinvolgimento dei cittadini',
  'secondo le nuove norme nazionali',
  'per le famiglie con redditi bassi',
  'attraverso la formazione degli operatori',
  'in forma associata con i comuni vicini',
  'nel rispetto dei criteri ambientali',
  'con orari più ampi',
  'per le persone con disabilità',
  'con una carta dei servizi aggiornata',
  'dopo la riorganizzazione degli uffici',
];
const SCOPI = [
  'Lo scopo è dare risposte più veloci a chi ne ha bisogno',
  'Serve a spendere meglio ciò che c’è, senza togliere nulla a nessuno',
  'Chi abita lontano dal centro deve avere lo stesso servizio degli altri',
  'Gli uffici lavorano insieme, e a fine anno dicono che cosa è cambiato',
  'Si comincia da una prova in un quartiere, poi si estende agli altri',
];

/** What an objective wants, as documents write it. */
export function writeTitolo(sorte: Sorte, { oggetti }: Tema): { titolo: string; oggetto: string } {
  const oggetto = sorte.pick(oggetti);
  const dove = sorte.chance(0.3) ? ` a ${nameFrazione(sorte)}` : '';
  const come = sorte.chance(0.8) ? ` ${sorte.pick(COMPLEMENTI)}` : '';
  const anche = sorte.chance(0.2) ? ` e ${sorte.pick(oggetti.filter((altro) => altro !== oggetto))}` : '';
  return { titolo: `${sorte.pick(VERBI)} ${oggetto}${anche}${dove}${come}`, oggetto };
}

/** One or two sentences in plain words on the same thing. */
export const writeSintesi = (sorte: Sorte, oggetto: string, settore: string): string =>
  `L’ufficio «${settore}» si occupa di ${oggetto.replace(/^(i|il|lo|la|gli|le) |^l’/, '')} e vuole farlo meglio dell’anno prima. ${sorte.pick(SCOPI)}.`;

const PASSI = [
  'Analisi della situazione esistente',
  'Stesura del progetto',
  'Confronto con i soggetti interessati',
  'Predisposizione degli atti',
  'Affidamento dell’incarico',
  'Avvio della sperimentazione',
  'Formazione del personale',
  'Attivazione del servizio',
  'Campagna di comunicazione',
  'Verifica dei risultati e relazione finale',
];

/** The steps of an objective, in the order in which they are done. */
export function writePassi(sorte: Sorte, quanti: number): string[] {
  const scelti = new Set<number>();
  while (scelti.size < quanti) scelti.add(sorte.int(0, PASSI.length - 1));
  return [...scelti].sort((a, b) => a - b).map((i) => PASSI[i] ?? '');
}

/** How many steps an objective may have. */
export const MASSIMO_PASSI = PASSI.length;
