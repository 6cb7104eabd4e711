import { MESI } from '../../src/domain/scadenza';
import type { Fase } from '../../src/schema/fase';
import { type Cornice, formatGiorno, SVISTA } from './cornice';
import type { Sorte } from './sorte';
import { MASSIMO_PASSI, writePassi } from './titoli';

/** The phases of an objective and what they come to: its percentages, in points. */
export interface Passi {
  fasi: Record<string, Fase>;
  monitoraggio: number;
  consuntivo: number;
}

type Scadenza = NonNullable<Fase['scadenza']>[string];

const ULTIMO = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** When a phase ends, in one of the ways in which documents print it. */
function printFine(sorte: Sorte, mese: number, anno: number): Scadenza {
  const giorno = ULTIMO[mese - 1] ?? 28;
  if (sorte.chance(0.04)) return { valore: 'in corso d’anno', specie: { tipo: 'in-corso-d-anno', anno } };
  if (sorte.chance(0.02)) return { valore: 'Non prevedibile al momento' };
  if (sorte.chance(0.01)) return { valore: formatGiorno(giorno + 1, mese, anno) };
  return { valore: sorte.chance(0.5) ? (MESI[mese - 1] ?? '') : formatGiorno(giorno, mese, anno) };
}

/** Start and end of the phases: they follow one another along the year, and now and then one goes beyond it. */
function buildPeriodo(
  sorte: Sorte,
  posto: { i: number; quante: number },
  cornice: Cornice,
): Pick<Fase, 'periodi'> {
  const { anno } = cornice;
  const inizio = Math.min(12, 1 + Math.floor((posto.i * 12) / posto.quante));
  const fine = Math.min(12, Math.max(inizio, Math.floor(((posto.i + 1) * 12) / posto.quante)));
  const oltre = posto.i === posto.quante - 1 && sorte.chance(SVISTA);
  const riga = cornice.nextRiga();
  const rinviata = cornice.variazione && sorte.chance(0.06);
  const ultima = oltre ? { valore: formatGiorno(31, 3, anno + 1) } : printFine(sorte, fine, anno);
  return {
    periodi: {
      [anno]: {
        inizio: { approvato: { valore: MESI[inizio - 1] ?? '', riga } },
        fine: {
          approvato: { ...ultima, riga },
          ...(rinviata && {
            'variazione-1': { valore: formatGiorno(31, 12, anno), riga, nota: 'Rinviata a fine anno.' },
          }),
        },
      },
    },
  };
}

/** How much of a phase is done at mid-year and at the end, 0–100. */
function drawAvanzamento(
  sorte: Sorte,
  i: number,
  quante: number,
): { monitoraggio: number; consuntivo: number } {
  const consuntivo = sorte.chance(0.86) ? 100 : sorte.int(0, 19) * 5;
  const cominciata = i / quante < 0.7 || sorte.chance(0.05);
  return { monitoraggio: cominciata ? Math.min(consuntivo, sorte.int(8, 20) * 5) : 0, consuntivo };
}

type Punti = Pick<Passi, 'monitoraggio' | 'consuntivo'>;
type Dichiarato = 'avanzamento' | 'realizzazione' | undefined;

/** What a document says was done of a phase: how much of it, or how many points of the objective it brings. */
function declareFatto(
  che: Dichiarato,
  valori: Punti,
  { monitoraggio, consuntivo }: Cornice,
  riga: number,
): Partial<Fase> {
  if (!che) return {};
  return {
    [che]: {
      ...(monitoraggio && { monitoraggio: { valore: valori.monitoraggio, riga } }),
      ...(consuntivo && { consuntivo: { valore: valori.consuntivo, riga } }),
    },
  };
}

/** One phase of weight `peso`, and the points that it brings to the objective. */
function buildFase(
  sorte: Sorte,
  posto: { i: number; quante: number; peso: number; che: Dichiarato },
  cornice: Cornice,
): { fase: Omit<Fase, 'titolo'>; punti: Punti } {
  const { i, quante, peso, che } = posto;
  const fatto = drawAvanzamento(sorte, i, quante);
  const count = (avanzamento: number) => {
    const punti = (peso * avanzamento) / 100;
    return che === 'realizzazione' ? Math.round(punti) : punti;
  };
  const punti = { monitoraggio: count(fatto.monitoraggio), consuntivo: count(fatto.consuntivo) };
  const troppi = sorte.chance(SVISTA) ? 5 : 0;
  const valori = che === 'realizzazione' ? { ...punti, consuntivo: punti.consuntivo + troppi } : fatto;
  const riga = cornice.nextRiga();
  return {
    fase: { ...buildPeriodo(sorte, posto, cornice), ...declareFatto(che, valori, cornice, riga), riga },
    punti,
  };
}

/** How the weight of a phase is printed: sometimes «==», sometimes, by mistake, a little less than what makes 100. */
const printPeso = (peso: number, senzaPesi: boolean, riga: number | undefined): Pick<Fase, 'peso'> => ({
  peso: { approvato: senzaPesi ? { motivo: 'non-definito', testo: '==', riga } : { valore: peso, riga } },
});

/** The phases of an objective, with weights that sum to 100 (or, by mistake, to less), or without weights. */
export function buildPassi(sorte: Sorte, cornice: Cornice): Passi {
  const titoli = writePassi(sorte, sorte.int(2, Math.min(6, MASSIMO_PASSI)));
  const pesi = sorte.split(sorte.chance(SVISTA) ? 95 : 100, titoli.length);
  const senzaPesi = sorte.chance(0.08);
  const che = sorte.pick([undefined, undefined, 'avanzamento', 'realizzazione'] as const);
  const costruite = titoli.map((titolo, i) => {
    const peso = pesi[i] ?? 0;
    const { fase, punti } = buildFase(sorte, { i, quante: titoli.length, peso, che }, cornice);
    return { fase: { titolo, ...printPeso(peso, senzaPesi, fase.riga), ...fase }, punti };
  });
  const sum = (quando: keyof Punti) =>
    Math.round(costruite.reduce((somma, { punti }) => somma + punti[quando], 0));
  return {
    fasi: Object.fromEntries(costruite.map(({ fase }, i) => [`${i + 1}`, fase])),
    monitoraggio: sum('monitoraggio'),
    consuntivo: sum('consuntivo'),
  };
}
