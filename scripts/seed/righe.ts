import { findEtichetta, suggestSoglia } from '../../src/domain/esito';
import type { Assegnazione } from '../../src/schema/obiettivo';
import { type Cornice, SVISTA } from './cornice';
import type { Sorte } from './sorte';

/** How a row of a sector weighs: with a share, without one («=="), or with one that passed to another row at mid-year. */
export type Peso =
  | { tipo: 'quota'; valore: number; dopo?: number }
  | { tipo: 'nessuno'; motivo: 'non-definito' | 'non-valutato' }
  | { tipo: 'sostituito'; valore: number }
  | { tipo: 'entrato'; valore: number };

/** The row of an objective in a sector. */
export interface Riga {
  settore: string;
  ruolo: Assegnazione['ruolo'];
  peso: Peso;
}

/** What was done of an objective, in points, at mid-year and at the end. */
export interface Fatto {
  monitoraggio: number;
  consuntivo: number;
}

function printPeso(peso: Peso, riga: number): Assegnazione['peso'] {
  switch (peso.tipo) {
    case 'quota':
      return {
        approvato: { valore: peso.valore, riga },
        ...(peso.dopo !== undefined && {
          'variazione-1': { valore: peso.dopo, riga, nota: 'Scambiato con un altro obiettivo.' },
        }),
      };
    case 'nessuno':
      return { approvato: { motivo: peso.motivo, testo: '==', riga } };
    case 'sostituito':
      return {
        approvato: { valore: peso.valore, riga },
        monitoraggio: { motivo: 'sostituito', testo: '0%', riga },
      };
    case 'entrato':
      return { monitoraggio: { valore: peso.valore, riga } };
  }
}

/** The outcome that the thresholds give to a percentage, or by mistake another one. */
function declareEsito(sorte: Sorte, percentuale: number, { regole }: Cornice): string {
  const { soglie } = regole.obiettivo;
  const giusto = suggestSoglia(percentuale, soglie).esito;
  return findEtichetta(sorte.chance(SVISTA) ? sorte.pick(soglie).esito : giusto, regole.esiti);
}

/** What was done of a row, as far as the plan has got. */
export function declareFatto(
  sorte: Sorte,
  fatto: Fatto,
  sostituito: boolean,
  cornice: Cornice,
): Pick<Assegnazione, 'esito' | 'percentuale'> {
  const versioni = (['monitoraggio', 'consuntivo'] as const).filter((versione) => cornice[versione]);
  if (versioni.length === 0) return {};
  const riga = cornice.nextRiga();
  const etichetta = findEtichetta('sostituito', cornice.regole.esiti);
  const voci = versioni.map((versione) => {
    const percentuale = sostituito ? 0 : fatto[versione];
    const esito = sostituito ? etichetta : declareEsito(sorte, percentuale, cornice);
    return { versione, percentuale, esito };
  });
  return {
    esito: Object.fromEntries(voci.map(({ versione, esito }) => [versione, { valore: esito, riga }])),
    percentuale: Object.fromEntries(
      voci.map(({ versione, percentuale }) => [versione, { valore: percentuale, riga }]),
    ),
  };
}

/** The row of an objective in the table of a sector. */
export function buildAssegnazione(
  sorte: Sorte,
  { ruolo, peso }: Riga,
  fatto: Fatto,
  cornice: Cornice,
): Assegnazione {
  const riga = cornice.nextRiga();
  const versione = peso.tipo === 'entrato' ? 'monitoraggio' : 'approvato';
  return {
    ruolo,
    peso: printPeso(peso, riga),
    priorita: { [versione]: { valore: sorte.pick(['ALTA', 'MEDIA', 'BASSA']), riga } },
    durata: sorte.chance(1 - SVISTA) ? 'annuale' : 'pluriennale (1/2)',
    ...declareFatto(sorte, fatto, peso.tipo === 'sostituito', cornice),
    riga,
  };
}
