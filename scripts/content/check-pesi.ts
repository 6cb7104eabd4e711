import { formatNumero } from '../../src/domain/numero';
import { findVoceAt } from '../../src/domain/storia';
import type { Storia } from '../../src/schema/voce';
import { quote } from './parole';
import { forEachPiano, type Regola } from './piano-su-disco';
import { buildProblema } from './problema';

/** A weight with the code it belongs to. */
interface Pesato {
  codice: string;
  peso: Storia<number> | undefined;
}

/** A version in which the weights go over 100. */
interface Eccesso {
  versione: string;
  somma: number;
  addendi: string;
}

/** Weights are percentages of one whole. Less than 100 is a finding that the site publishes; more than 100 is a slip. */
const MASSIMO = 100;

/** Inside an objective: the weights of its indicators, and those of its phases. */
export const pesiObiettivi: Regola = forEachPiano(({ versioni = [], obiettivi }) =>
  obiettivi.flatMap((letto) =>
    (['indicatori', 'fasi'] as const).flatMap((gruppo) => {
      const pesati = Object.entries(letto.dati[gruppo] ?? {}).map(([codice, { peso }]) => ({ codice, peso }));
      return listEccessi(pesati, versioni).map((eccesso) =>
        buildProblema(letto, [gruppo], describeEccesso('i pesi', eccesso, 'correggi un peso')),
      );
    }),
  ),
);

/** Inside a sector: the weights of its objectives, unless the document itself prints that very sum. */
export const pesiSettori: Regola = forEachPiano(({ versioni = [], settori, obiettivi }) =>
  Object.entries(settori?.dati ?? {}).flatMap(([codice, settore]) => {
    const pesati = obiettivi.flatMap(({ dati }) => {
      const assegnazione = dati.assegnazioni?.[codice];
      return assegnazione ? [{ codice: assegnazione.codice ?? dati.codice, peso: assegnazione.peso }] : [];
    });
    return listEccessi(pesati, versioni)
      .filter(({ versione, somma }) => findVoceAt(settore.totale?.peso, versione, versioni)?.valore !== somma)
      .map((eccesso) => {
        const rimedio = 'correggi un peso, o scrivi questa somma in «totale.peso» se il documento la stampa';
        return (
          settori &&
          buildProblema(
            settori,
            [codice],
            describeEccesso('i pesi degli obiettivi', eccesso, rimedio),
            'chiave',
          )
        );
      })
      .filter((problema) => problema !== undefined);
  }),
);

/** The versions that write some weight and, with those still in force from before, go over 100. */
function listEccessi(pesati: Pesato[], versioni: string[]): Eccesso[] {
  return versioni
    .filter((versione) => pesati.some(({ peso }) => peso?.[versione] !== undefined))
    .map((versione) => {
      const presenti = pesati.flatMap(({ codice, peso }) => {
        const valore = findVoceAt(peso, versione, versioni)?.valore;
        return valore === undefined ? [] : [{ codice, valore }];
      });
      const somma = presenti.reduce((totale, { valore }) => totale + valore, 0);
      const addendi = presenti.map(({ valore }) => formatNumero(valore)).join(' + ');
      // Weights such as 33.33 do not add up exactly in binary.
      return { versione, somma: Math.round(somma * 1e6) / 1e6, addendi };
    })
    .filter(({ somma }) => somma > MASSIMO);
}

const describeEccesso = (chi: string, { versione, somma, addendi }: Eccesso, rimedio: string) =>
  `${chi} sommano a ${formatNumero(somma)} (${addendi}) in ${quote(versione)}, al massimo fanno ${MASSIMO} → ${rimedio}`;
