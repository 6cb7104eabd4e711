import type { Controllo, RegolaControllo, Trovato } from '../controllo';
import { applyGiudizio } from '../giudizio';
import { buildIndirizzoControllo, slugCodice } from '../indirizzo';
import type { PianoDaControllare } from '../piano';
import { dateImpossibili } from './date-impossibili';
import { esitoIndicatore } from './esito-indicatore';
import { esitoLinea } from './esito-linea';
import { esitoObiettivo } from './esito-obiettivo';
import { esitoSenzaRilevato } from './esito-senza-rilevato';
import { fasiFuoriDurata } from './fasi-fuori-durata';
import { padreScheda } from './padre-scheda';
import { pesiObiettivo } from './pesi-obiettivo';
import { pesiSettore } from './pesi-settore';
import { prospettoConteggi } from './prospetto-conteggi';
import { prospettoPercentuali } from './prospetto-percentuali';
import { prospettoSomme } from './prospetto-somme';
import { realizzazione } from './realizzazione';
import { rilevazioneParti } from './rilevazione-parti';
import { risultatoFase } from './risultato-fase';
import { schedaTabella } from './scheda-tabella';
import { stessoDato } from './stesso-dato';
import { titoloDoppio } from './titolo-doppio';
import { totaleSettore } from './totale-settore';
import { totaleTesto } from './totale-testo';
import { unitaTitolo } from './unita-titolo';

/** Le regole dei controlli, nell'ordine in cui la pagina le mostra. */
export const REGOLE_CONTROLLI: RegolaControllo[] = [
  prospettoSomme,
  prospettoPercentuali,
  prospettoConteggi,
  totaleSettore,
  totaleTesto,
  schedaTabella,
  stessoDato,
  rilevazioneParti,
  pesiSettore,
  pesiObiettivo,
  realizzazione,
  fasiFuoriDurata,
  risultatoFase,
  dateImpossibili,
  esitoSenzaRilevato,
  esitoIndicatore,
  esitoLinea,
  esitoObiettivo,
  unitaTitolo,
  padreScheda,
  titoloDoppio,
];

/**
 * Dà un nome a ciò che una regola trova. Il primo di un soggetto non ha un numero: resta suo anche quando ne viene un
 * secondo.
 */
function nameTrovato(
  regola: string,
  trovato: Trovato,
  piano: PianoDaControllare,
  presi: Set<string>,
): Controllo {
  const nome = `${regola}-${slugCodice(trovato.soggetto.codice)}`;
  let id = nome;
  for (let numero = 2; presi.has(id); numero++) id = `${nome}-${numero}`;
  presi.add(id);
  return { id, indirizzo: buildIndirizzoControllo(piano, id), regola, ...trovato };
}

/** Tutti i controlli di un piano, nell'ordine delle regole; quelli che qualcuno ha spiegato sono giudizi. */
export function listControlli(piano: PianoDaControllare): Controllo[] {
  const presi = new Set<string>();
  return REGOLE_CONTROLLI.flatMap(({ chiave, check }) =>
    check(piano).map((trovato) => applyGiudizio(nameTrovato(chiave, trovato, piano, presi), piano.giudizi)),
  );
}

/** La regola con quel nome. */
export const findRegola = (chiave: string): RegolaControllo | undefined =>
  REGOLE_CONTROLLI.find((regola) => regola.chiave === chiave);
