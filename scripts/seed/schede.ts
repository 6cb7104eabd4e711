import type { Assegnazione, Obiettivo } from '../../src/schema/obiettivo';
import type { Scheda } from '../../src/schema/scheda';
import type { Storia } from '../../src/schema/voce';
import { type Cornice, formatGiorno, SVISTA } from './cornice';
import type { Sorte } from './sorte';

const ANDAMENTI = [
  'Le attività sono andate come previsto e gli atti sono stati approvati nei tempi.',
  'Una parte del lavoro è slittata perché mancava il personale; il resto è concluso.',
  'Il servizio è partito a settembre, dopo una prova che ha coinvolto due quartieri.',
  'La gara è andata deserta la prima volta: è stata rifatta e il contratto è stato firmato.',
];

/** The sheet repeats the row of the sector; now and then it copies a figure wrong. */
function repeat<T>(sorte: Sorte, storia: Storia<T> | undefined, mistake: (valore: T) => T): Storia<T> {
  return Object.fromEntries(
    Object.entries(storia ?? {}).map(([versione, voce]) => {
      const { valore } = voce;
      return [
        versione,
        valore !== undefined && sorte.chance(SVISTA / 2) ? { ...voce, valore: mistake(valore) } : voce,
      ];
    }),
  );
}

const lower = (percentuale: number) => Math.max(0, percentuale - 5);

/** The sheet of an objective: what it says beyond title and phases, and again what the table of the sector says. */
export function buildScheda(
  sorte: Sorte,
  {
    padre,
    altroPadre,
    assessorato,
  }: { padre: string | undefined; altroPadre: string | undefined; assessorato: string },
  { peso, priorita, esito, percentuale }: Assegnazione,
  cornice: Cornice,
): Scheda {
  const { anno, consuntivo } = cornice;
  const riga = cornice.nextRiga();
  const suo = sorte.chance(SVISTA) ? altroPadre : padre;
  const fine = sorte.chance(SVISTA) ? formatGiorno(31, 10, anno) : formatGiorno(31, 12, anno);
  return {
    ...(suo && { padre: suo }),
    inizio: { approvato: { valore: formatGiorno(1, 1, anno), riga } },
    fine: { approvato: { valore: fine, riga } },
    assessorato,
    priorita: repeat(sorte, priorita, () => 'MEDIA'),
    peso: repeat(sorte, peso, (valore) => Math.max(1, valore - 1)),
    ...(esito && { esito: repeat(sorte, esito, (valore) => valore) }),
    ...(percentuale && { percentuale: repeat(sorte, percentuale, lower) }),
    ...(sorte.chance(0.3) && { condivisione: 'Con il terzo settore e le associazioni del territorio' }),
    risorse: sorte.chance(0.4),
    ...(consuntivo && { andamento: { consuntivo: { valore: sorte.pick(ANDAMENTI), riga } } }),
    riga,
  };
}

/** What a sheet expects to come of the last phase, by the end of the year or, by mistake, before the phase is over. */
export function buildRisultati(
  sorte: Sorte,
  fasi: Obiettivo['fasi'],
  cornice: Cornice,
): Obiettivo['risultati'] {
  const { anno, consuntivo } = cornice;
  const ultima = Object.keys(fasi ?? {}).at(-1);
  const entro = sorte.chance(SVISTA) ? formatGiorno(31, 3, anno) : formatGiorno(31, 12, anno);
  const atteso = sorte.int(10, 80);
  const riga = cornice.nextRiga();
  const rilevato = { consuntivo: { valore: `${atteso + (sorte.chance(0.9) ? sorte.int(0, 9) : -4)}`, riga } };
  return [
    { titolo: 'Relazione finale con i risultati ottenuti', entro, ...(ultima && { fase: ultima }), riga },
    ...(sorte.chance(0.4)
      ? [
          {
            titolo: 'Persone raggiunte',
            atteso: { approvato: { valore: `≥ ${atteso}`, riga } },
            ...(consuntivo && { rilevato }),
            riga,
          },
        ]
      : []),
  ];
}
