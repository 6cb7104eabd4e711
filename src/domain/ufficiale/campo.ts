/** Un testo, un numero o un sì/no, anche in elenco. */
type Semplice = string | number | boolean;

/**
 * Di chi è un campo. `ufficiale`: lo dice il documento, e non cambia con le versioni. `promessa` e `esito`: storie, di cui
 * si prende la voce in vigore; le promesse dicono anche da quando il record esiste, gli esiti no (un risultato arriva dopo).
 * `nostro`: sintesi, note, letture, righe e rimandi, che si possono migliorare senza che il piano cambi.
 */
export type Campo<V> =
  | 'nostro'
  | (V extends Semplice
      ? 'ufficiale'
      : V extends readonly (infer E)[]
        ? E extends Semplice
          ? 'ufficiale'
          : readonly ['elenco', Campo<E>]
        : V extends Record<string, infer E>
          ? string extends keyof V
            ? CampoMappa<NonNullable<E>>
            : Campi<V>
          : Campi<V>);

type CampoMappa<E> = E extends Semplice
  ? 'ufficiale'
  : 'motivo' extends keyof E
    ? 'promessa' | 'esito'
    : readonly ['mappa', Campo<E>];

/** Ogni campo di un record, nessuno escluso: uno nuovo nello schema non si compila finché non si dice di chi è. */
export type Campi<T> = { readonly [K in keyof T]-?: Campo<NonNullable<T[K]>> };
