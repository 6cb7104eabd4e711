import type { Cambiamento } from '../domain/confronto';
import type { Gravita } from '../domain/controllo';
import type { SettoreRiassunto } from '../domain/riassunto';
import type { Ente } from '../schema/ente';
import type { Assegnazione, Livello } from '../schema/obiettivo';
import type { Piano } from '../schema/piano';

export const LIVELLO: Record<Livello, string> = {
  ambito: 'Ambito',
  indirizzo: 'Indirizzo strategico',
  strategico: 'Obiettivo strategico',
  operativo: 'Obiettivo operativo (linea)',
  esecutivo: 'Obiettivo esecutivo',
  generale: 'Obiettivo generale',
  specifico: 'Obiettivo specifico',
};

export const TIPO_PIANO: Record<Piano['tipo'], string> = {
  piao: 'PIAO',
  'piano-performance': 'Piano della performance',
  'relazione-performance': 'Relazione sulla performance',
  'valore-pubblico': 'Valore pubblico',
  'piano-azioni-positive': 'Piano delle azioni positive',
  'lavoro-agile': 'Lavoro agile',
};

export const TIPO_ENTE: Record<Ente['tipo'], string> = {
  comune: 'Comune',
  'unione-di-comuni': 'Unione di comuni',
  'citta-metropolitana': 'Città metropolitana',
  provincia: 'Provincia',
  regione: 'Regione',
  altro: 'Ente pubblico',
};

export const RUOLO: Record<Assegnazione['ruolo'], string> = {
  titolare: 'è suo',
  condiviso: 'condiviso',
  trasversale: 'di tutto l’ente',
};

export const GRAVITA: Record<Gravita, { nome: string; spiegazione: string }> = {
  errore: { nome: 'Errore', spiegazione: 'il documento si contraddice con i suoi stessi numeri' },
  avviso: { nome: 'Avviso', spiegazione: 'ciò che dichiara non segue dai suoi dati' },
  giudizio: {
    nome: 'Giudizio',
    spiegazione: 'la differenza dipende da una valutazione che il documento non motiva',
  },
};

/** Le gravità, dalla più pesante. */
export const listGravita = (): Gravita[] => Object.keys(GRAVITA) as Gravita[];

/** «S5 — Servizi Educativi ed Istruzione». */
export const formatSettore = ({ codice, dati }: Pick<SettoreRiassunto, 'codice' | 'dati'>): string =>
  `${codice} — ${dati.denominazione}`;

/** «1 indicatore», «7 indicatori». */
export const formatQuanti = (quanti: number, uno: string, molti: string): string =>
  `${quanti} ${quanti === 1 ? uno : molti}`;

/** Che cosa c'è in un settore, in una riga: «8 righe con un obiettivo, 9 linee, 24 indicatori». */
export const summarizeSettore = ({
  righe,
  linee,
  affidati,
  indicatori,
}: Pick<SettoreRiassunto, 'righe' | 'linee' | 'affidati' | 'indicatori'>): string =>
  [
    righe.length > 0 && formatQuanti(righe.length, 'riga con un obiettivo', 'righe con un obiettivo'),
    linee.length > 0 && formatQuanti(linee.length, 'linea', 'linee'),
    affidati.length > 0 && formatQuanti(affidati.length, 'obiettivo', 'obiettivi'),
    indicatori.length > 0 && formatQuanti(indicatori.length, 'indicatore', 'indicatori'),
  ]
    .filter(Boolean)
    .join(', ');

/** I cambiamenti nell'ordine in cui interessano: prima le promesse diventate più leggere. */
export const CAMBIAMENTO: Record<Cambiamento, { nome: string; spiegazione: string }> = {
  abbassato: { nome: 'Abbassati', spiegazione: 'un atteso che ora chiede meno, o un peso che conta meno' },
  rinviato: { nome: 'Rinviati', spiegazione: 'una data spostata più avanti' },
  tolto: { nome: 'Tolti', spiegazione: 'un obiettivo o un indicatore sostituito, o che non compare più' },
  aggiunto: {
    nome: 'Aggiunti',
    spiegazione: 'qualcosa che il piano approvato, o quello dell’anno prima, non aveva',
  },
  alzato: { nome: 'Alzati', spiegazione: 'un atteso che ora chiede di più, o un peso che conta di più' },
  anticipato: { nome: 'Anticipati', spiegazione: 'una data spostata prima' },
  cambiato: { nome: 'Altri cambiamenti', spiegazione: 'un testo diverso, di cui non si può dire il verso' },
};
