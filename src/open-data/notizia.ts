import type { Controllo } from '../domain/controllo';
import type { Modifica } from '../domain/modifica';

import { type CambioLetto, writePercorso, writeValore } from '../domain/pubblicazione';
import type { PianoRiassunto } from '../domain/riassunto';
import { findRegola } from '../domain/rules';

/** Una voce di un feed: qualcosa che chi segue un ente o un settore vuole sapere. */
export interface Notizia {
  /** Nome che non cambia, dalla radice del sito: è il suo indirizzo, o ne comincia. */
  nome: string;
  indirizzo: string;
  titolo: string;
  /** Ente e piano. */
  posto: string;
  testo: string;
  /** Giorno ISO. */
  giorno: string;
  categoria: string;
}

/** Il giorno in cui un documento è stato letto: non dipende da quando si costruisce il sito. */
function getLetto({ documenti }: PianoRiassunto, documento: string): string {
  const letto = documenti[documento]?.letto;
  if (!letto) throw new Error(`il documento «${documento}» non c’è: «npm run check» dice dove`);
  return letto;
}

/** Il giorno in cui è stato letto l'ultimo documento di un piano. */
export const findUltimoLetto = (piano: PianoRiassunto): string =>
  Object.values(piano.piano.versioni)
    .map(({ documento }) => getLetto(piano, documento))
    .sort()
    .at(-1) ?? '';

const formatPosto = ({ datiEnte, piano }: PianoRiassunto): string =>
  `${datiEnte.denominazione}, ${piano.titolo}`;

/** Ciò che un controllo ha trovato. */
export function buildNotiziaControllo(controllo: Controllo, piano: PianoRiassunto): Notizia {
  const { indirizzo, soggetto, regola, messaggio, nota, gravita, fonte } = controllo;
  return {
    nome: indirizzo,
    indirizzo,
    titolo: `${findRegola(regola)?.titolo ?? regola}: ${soggetto.titolo}`,
    posto: formatPosto(piano),
    testo: [messaggio, nota].filter(Boolean).join(' '),
    giorno: getLetto(piano, fonte.documento),
    categoria: gravita,
  };
}

/** Il giorno in cui una modifica si è saputa: quello in cui è stato letto il documento che la dice. */
export const getGiornoModifica = ({ dopo: { piano, versione, documento } }: Modifica): string =>
  getLetto(piano, documento ?? piano.piano.versioni[versione]?.documento ?? '');

/** Ciò che l'amministrazione ha cambiato dopo aver promesso: si sa da quando il documento che lo dice è stato letto. */
export function buildNotiziaModifica(modifica: Modifica): Notizia {
  const { obiettivo, campo, cambiamento, prima, dopo } = modifica;
  const { piano, versione, testo, nota } = dopo;
  const dati = piano.piano.versioni[versione];
  return {
    nome: `${obiettivo.indirizzo}#${encodeURIComponent(`${campo}, ${versione}`)}`,
    indirizzo: `${obiettivo.indirizzo}#modifiche`,
    titolo: `${obiettivo.codice}, ${campo}: ${cambiamento}`,
    posto: formatPosto(piano),
    testo: [`Prima: ${prima?.testo ?? 'non c’era'}. Dopo: ${testo}.`, dati?.atto && `${dati.atto}.`, nota]
      .filter(Boolean)
      .join(' '),
    giorno: getGiornoModifica(modifica),
    categoria: cambiamento,
  };
}

/** Ciò che è cambiato nei dati dopo la pubblicazione. */
export function buildNotiziaCambio({ piano, obiettivo, cambio }: CambioLetto): Notizia {
  const indirizzo = obiettivo?.indirizzo ?? piano.indirizzo;
  const campo = writePercorso(cambio.percorso);
  return {
    nome: `${indirizzo}#${encodeURIComponent(`${cambio.record}, ${campo}, ${cambio.commit}`)}`,
    indirizzo,
    titolo: `${obiettivo?.codice ?? cambio.record}, ${campo}: ${cambio.specie}`,
    posto: formatPosto(piano),
    testo: `Prima: ${writeValore(cambio.prima) ?? 'non c’era'}. Dopo: ${writeValore(cambio.dopo) ?? 'tolto'}. ${cambio.oggetto}`,
    giorno: cambio.data,
    categoria: cambio.specie,
  };
}
