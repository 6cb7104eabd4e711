import type { Clausola, Regole } from '../schema/regole';
import type { Cifra, NomeCifra } from './cifra';
import type { Unita } from './unita';

/** Che cosa impedisce di confrontare una cifra. */
export type Impedimento =
  /** Ce l'ha una sola delle unità, o nessuna. */
  | { che: 'pochi' }
  /** Un settore è una parte di un piano: i conteggi dell'uno e dell'altro non sono la stessa cosa. */
  | { che: 'parte-e-tutto' }
  /** Documenti di tipo diverso stampano cose diverse, e contarle non le rende uguali. */
  | { che: 'documenti' }
  /** Le regole dei due enti o dei due anni la calcolano in modi diversi. */
  | { che: 'regole'; clausole: Clausola[] };

/** Una cifra delle unità scelte, e che cosa impedisce di confrontarla; nessun impedimento: si confronta. */
export interface CifraAConfronto {
  nome: NomeCifra;
  cifre: Cifra[];
  impedimenti: Impedimento[];
}

/** Da che cosa dipende una cifra, oltre che dai dati. */
interface Dipendenza {
  /** Vero se conta ciò che il documento stampa. */
  conteggio?: true;
  /** Le clausole delle regole, e la parte di ciascuna che conta. */
  clausole?: Partial<Record<Clausola, (regole: Regole) => unknown>>;
}

const TOTALE: Dipendenza = {
  clausole: {
    'settore.normalizza': ({ settore }) => settore.normalizza,
    'settore.pesoUnicaRiga': ({ settore }) => settore.pesoUnicaRiga,
    fuoriConto: ({ fuoriConto }) => [...fuoriConto].sort(),
    coperturaMinima: ({ coperturaMinima }) => coperturaMinima,
  },
};

/** Di un totale stampato non si sa il conto; si sa però se l'ente dice di farlo come l'altro. */
const DIPENDENZE: Record<NomeCifra, Dipendenza> = {
  obiettivi: { conteggio: true },
  righe: {},
  pesi: {},
  'meta-anno-dichiarato': TOTALE,
  'meta-anno-calcolato': TOTALE,
  'finale-dichiarato': TOTALE,
  'finale-calcolato': TOTALE,
  // Conta da dove si è «raggiunti»: come si chiamano i gradini più bassi non cambia la quota.
  'esecutivi-raggiunti': {
    clausole: {
      'obiettivo.soglie': ({ obiettivo }) => obiettivo.soglie.find(({ esito }) => esito === 'raggiunto')?.da,
    },
  },
  'linee-raggiunte': { clausole: { linea: ({ linea }) => linea } },
  indicatori: { conteggio: true },
  'con-atteso': { conteggio: true },
  'con-risultato': { conteggio: true },
  copertura: {
    clausole: {
      fuoriConto: ({ fuoriConto }) => [...fuoriConto].sort(),
      'indicatore.numeroNudo': ({ indicatore }) => indicatore.numeroNudo,
    },
  },
  controlli: { conteggio: true },
  modifiche: { conteggio: true },
};

const isUnico = (valori: unknown[]): boolean =>
  new Set(valori.map((valore) => JSON.stringify(valore))).size < 2;

function listImpedimenti(nome: NomeCifra, unita: Unita[], regole: Record<string, Regole>): Impedimento[] {
  const { conteggio, clausole = {} } = DIPENDENZE[nome];
  const conCifra = unita.filter(({ cifre }) => 'valore' in cifre[nome]);
  if (conCifra.length < 2) return [{ che: 'pochi' }];
  const proprie = conCifra.flatMap((una) => regole[una.regole] ?? []);
  const diverse = Object.entries(clausole).flatMap(([clausola, read]) =>
    isUnico(proprie.map(read)) ? [] : [clausola as Clausola],
  );
  return [
    ...(isUnico(conCifra.map(({ settore }) => settore === undefined))
      ? []
      : [{ che: 'parte-e-tutto' as const }]),
    ...(conteggio && !isUnico(conCifra.map(({ tipo }) => tipo)) ? [{ che: 'documenti' as const }] : []),
    ...(diverse.length > 0 ? [{ che: 'regole' as const, clausole: diverse }] : []),
  ];
}

/**
 * Le cifre delle unità una accanto all'altra, ciascuna con ciò che impedisce di confrontarla.
 * @param regole le regole di ogni ente e anno, per chiave
 */
export const compareUnita = (unita: Unita[], regole: Record<string, Regole>): CifraAConfronto[] =>
  (Object.keys(DIPENDENZE) as NomeCifra[]).map((nome) => ({
    nome,
    cifre: unita.map(({ cifre }) => cifre[nome]),
    impedimenti: listImpedimenti(nome, unita, regole),
  }));

/** Ciò che vale per tutto il confronto, non per una cifra sola. */
export type Avvertenza =
  | 'stesso-settore'
  | 'nome-cambiato'
  | 'enti-diversi'
  | 'anni-diversi'
  | 'senza-risultati';

/** Vero se il piano dell'unità non riporta ancora nessun risultato. */
export function hasSenzaRisultati({ cifre }: Unita): boolean {
  const raggiunti = cifre['esecutivi-raggiunti'];
  return 'assenza' in raggiunti && raggiunti.assenza === 'senza-risultati';
}

/** Che cosa sapere prima di leggere il confronto. */
export function listAvvertenze(unita: Unita[]): Avvertenza[] {
  const settori = unita.flatMap(({ ente, settore }) => (settore === undefined ? [] : `${ente}/${settore}`));
  const stesso = settori.length === unita.length && unita.length > 1 && isUnico(settori);
  return [
    ...(stesso ? ['stesso-settore' as const] : []),
    ...(stesso && !isUnico(unita.map(({ nome }) => nome)) ? ['nome-cambiato' as const] : []),
    ...(isUnico(unita.map(({ ente }) => ente)) ? [] : ['enti-diversi' as const]),
    ...(isUnico(unita.map(({ annoInizio, annoFine }) => [annoInizio, annoFine])) || stesso
      ? []
      : ['anni-diversi' as const]),
    ...(unita.some(hasSenzaRisultati) ? ['senza-risultati' as const] : []),
  ];
}
