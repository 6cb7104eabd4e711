import type { Controllo, RegolaControllo } from '../controllo';
import type { PianoDaControllare } from '../piano';
import { attesoImpossibile } from './atteso-impossibile';
import { esitoIndicatore } from './esito-indicatore';
import { esitoLinea } from './esito-linea';
import { esitoObiettivo } from './esito-obiettivo';
import { esitoSenzaRilevato } from './esito-senza-rilevato';
import { pesiObiettivo } from './pesi-obiettivo';
import { pesiSettore } from './pesi-settore';
import { prospettoConteggi } from './prospetto-conteggi';
import { prospettoPercentuali } from './prospetto-percentuali';
import { prospettoSomme } from './prospetto-somme';
import { rilevazioneParti } from './rilevazione-parti';
import { titoloDoppio } from './titolo-doppio';
import { totaleSettore } from './totale-settore';

/** Le regole dei controlli, nell'ordine in cui la pagina le mostra. */
export const REGOLE_CONTROLLI: RegolaControllo[] = [
  prospettoSomme,
  prospettoPercentuali,
  prospettoConteggi,
  totaleSettore,
  rilevazioneParti,
  pesiSettore,
  pesiObiettivo,
  attesoImpossibile,
  esitoSenzaRilevato,
  esitoIndicatore,
  esitoLinea,
  esitoObiettivo,
  titoloDoppio,
];

/** Tutti i controlli di un piano, nell'ordine delle regole. */
export const listControlli = (piano: PianoDaControllare): Controllo[] =>
  REGOLE_CONTROLLI.flatMap(({ chiave, check }) =>
    check(piano).map((trovato) => ({ regola: chiave, ...trovato })),
  );
