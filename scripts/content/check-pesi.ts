import { formatNumero } from '../../src/domain/numero';
import { findVoceAt } from '../../src/domain/storia';
import type { Voce } from '../../src/schema/voce';
import { quote } from './parole';
import { forEachPiano, type Regola } from './piano-su-disco';
import { buildProblema } from './problema';

/** Of a weight, version by version: where a file is wrong there is nothing. */
type Storia = Record<string, Pick<Voce<number>, 'valore'> | undefined>;

/** A weight with the code it belongs to. */
interface Pesato {
  codice: string;
  peso: Storia | undefined;
}

interface Addendo {
  codice: string;
  valore: number;
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
      const pesati = Object.entries(letto.dati[gruppo] ?? {}).map(([codice, voce]) => ({
        codice,
        peso: voce?.peso,
      }));
      return listEccessi(pesati, versioni).map((eccesso) =>
        buildProblema(letto, [gruppo], describeEccesso('i pesi', eccesso, 'correggi un peso')),
      );
    }),
  ),
);

/** Inside a sector: the weights of its objectives, unless the document itself prints that very sum. */
export const pesiSettori: Regola = forEachPiano(({ versioni = [], settori, obiettivi, copie }) =>
  Object.entries(settori?.dati ?? {}).flatMap(([codice, settore]) => {
    if (!settore || hasRotture(settore.totale)) return [];
    const pesati = obiettivi.flatMap((letto) => {
      const { dati } = letto;
      // What a copied file adds goes away with the copy.
      const assegnazione = copie.has(letto) ? undefined : dati.assegnazioni?.[codice];
      return assegnazione
        ? [{ codice: assegnazione.codice ?? dati.codice ?? '', peso: assegnazione.peso }]
        : [];
    });
    return listEccessi(pesati, versioni, formatConCodice)
      .filter(({ versione, somma }) => findVoce(settore.totale?.peso, versione, versioni)?.valore !== somma)
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

const findVoce = (storia: Storia | undefined, versione: string, versioni: string[]) =>
  findVoceAt(storia as Record<string, Voce<number>> | undefined, versione, versioni);

/** Whether a part is wrong: no file can write `undefined`. The sum that the document prints may be there. */
const hasRotture = (parte: unknown): boolean =>
  typeof parte === 'object' &&
  parte !== null &&
  Object.values(parte).some((valore) => valore === undefined || hasRotture(valore));

/** The versions that write some weight and, with those still in force from before, go over 100. */
function listEccessi(pesati: Pesato[], versioni: string[], formatAddendo = formatNudo): Eccesso[] {
  return versioni
    .filter((versione) => pesati.some(({ peso }) => peso?.[versione] !== undefined))
    .map((versione) => {
      const presenti = pesati.flatMap(({ codice, peso }) => {
        const valore = findVoce(peso, versione, versioni)?.valore;
        return typeof valore === 'number' ? [{ codice, valore }] : [];
      });
      const somma = presenti.reduce((totale, { valore }) => totale + valore, 0);
      const addendi = presenti.map(formatAddendo).join(' + ');
      // Weights such as 33.33 do not add up exactly in binary.
      return { versione, somma: Math.round(somma * 1e6) / 1e6, addendi };
    })
    .filter(({ somma }) => somma > MASSIMO);
}

/** The weights of one file follow one another in it; those of a sector are each in a file, that the code names. */
const formatNudo = ({ valore }: Addendo) => formatNumero(valore);
const formatConCodice = ({ codice, valore }: Addendo) => `${codice} ${formatNumero(valore)}`;

const describeEccesso = (chi: string, { versione, somma, addendi }: Eccesso, rimedio: string) =>
  `${chi} sommano a ${formatNumero(somma)} (${addendi}) in ${quote(versione)}, al massimo fanno ${MASSIMO} → ${rimedio}`;
