import type { Motivo } from '../schema/motivo';

/** Ogni motivo detto a un cittadino, come seguito di «Non si calcola perché…». */
const FRASI: Record<Motivo, string> = {
  'non-definito': 'il documento non fissa un atteso per quest’anno («==»)',
  'non-scaduto': 'il termine non è ancora arrivato',
  'non-rilevato': 'il documento dice che il risultato non è stato rilevato',
  'non-rilevabile': 'il documento dice che il risultato non è rilevabile',
  'non-valutato': 'il documento non lo valuta («==»)',
  'non-pubblicato': 'il documento non riporta il dato',
  sospeso: 'è stato sospeso',
  sostituito: 'è stato sostituito da un altro',
  'altro-incentivo': 'è pagato con altri incentivi e non entra nel conto',
  'altra-annualita': 'riguarda un altro anno',
  illeggibile: 'nel testo del documento il dato non si legge',
  'senza-risultato': 'il documento non riporta un risultato',
  'solo-testo': 'l’atteso è una frase, non una misura',
  'verso-mancante': 'l’atteso è un numero e non si sa se è un minimo o un massimo',
  'base-mancante': 'l’atteso è uno scostamento e manca il valore da cui partire',
  'componenti-diverse': 'atteso e rilevato elencano cose diverse',
  'unita-diverse': 'atteso e rilevato hanno unità diverse',
  'data-impossibile': 'la data stampata non esiste',
  'esito-mancante': 'manca un esito',
  'copertura-incompleta': 'manca il valore di una parte, e una cifra su dati incompleti ingannerebbe',
  'nessun-elemento': 'non c’è nessun valore da cui partire',
};

export const formatMotivo = (motivo: Motivo): string => FRASI[motivo];
