import { MASSIMO_UNITA, type Unita } from '../../domain/unita';

/** Ciò che l'indirizzo chiede di mettere a fianco, e ciò che chiede e non c'è. */
export interface Scelta {
  unita: Unita[];
  ignote: string[];
  /** Vero se ne chiede più di quante ce ne stiano. */
  troppe: boolean;
}

/** Legge `?s=ente/piano/settore&s=…`, nell'ordine in cui sono scritte; una ripetuta conta una volta. */
export function parseScelta(ricerca: string, unita: Unita[]): Scelta {
  const chieste = [...new Set(new URLSearchParams(ricerca).getAll('s'))];
  const perChiave = new Map(unita.map((una) => [una.chiave, una]));
  const trovate = chieste.flatMap((chiave) => perChiave.get(chiave) ?? []);
  return {
    unita: trovate.slice(0, MASSIMO_UNITA),
    ignote: chieste.filter((chiave) => !perChiave.has(chiave)),
    troppe: trovate.length > MASSIMO_UNITA,
  };
}

/** Gli enti che un indirizzo nomina, non più di quante unità stanno a fianco. */
export const listEntiScelti = (ricerca: string): string[] => {
  const chiavi = new URLSearchParams(ricerca).getAll('s');
  return [...new Set(chiavi.map((chiave) => chiave.split('/')[0] ?? ''))].slice(0, MASSIMO_UNITA);
};

/** L'indirizzo che tiene quelle unità: le chiavi hanno solo lettere, cifre, trattini e barre, perciò restano leggibili. */
export const buildIndirizzoConfronto = (chiavi: string[]): string =>
  `/confronta/${chiavi.length > 0 ? `?s=${chiavi.join('&s=')}` : ''}`;

/** Che cosa è scelto, in parole, per chi guarda e per chi ascolta. */
export function describeScelta({ unita, ignote, troppe }: Scelta): string {
  const quante = unita.length;
  const detto =
    quante === 0
      ? `Non hai scelto nulla: scegli da due a ${MASSIMO_UNITA} settori o piani.`
      : quante === 1
        ? 'Ne hai scelto uno: scegline almeno un altro.'
        : `${quante} a fianco${quante === MASSIMO_UNITA ? ', il massimo: per cambiare togline uno' : ''}.`;
  return [
    detto,
    ...(troppe ? [`L’indirizzo ne chiede di più: ecco i primi ${MASSIMO_UNITA}.`] : []),
    ...(ignote.length > 0 ? [`Non c’è, o non c’è più: ${ignote.join(', ')}.`] : []),
  ].join(' ');
}
