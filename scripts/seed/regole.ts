import { ESITI, type Esito } from '../../src/schema/esito';
import type { Regole } from '../../src/schema/regole';
import type { Sorte } from './sorte';

const ETICHETTE: Partial<Record<Esito, string>> = {
  raggiunto: 'Raggiunto',
  'quasi-raggiunto': 'Quasi raggiunto',
  'parzialmente-raggiunto': 'Parzialmente raggiunto',
  'non-raggiunto': 'Non raggiunto',
  'non-valutabile': 'Non valutabile',
  sostituito: 'Sostituito',
};

/** The measuring systems that bodies have: thresholds and what else differs from one to another. */
const SISTEMI: {
  soglie: Regole['obiettivo']['soglie'];
  indicatore: Partial<Regole['indicatore']>;
  normalizza: boolean;
}[] = [
  {
    soglie: [
      { da: 100, esito: 'raggiunto' },
      { da: 0.01, esito: 'parzialmente-raggiunto' },
      { da: 0, esito: 'non-raggiunto' },
    ],
    indicatore: {},
    normalizza: false,
  },
  {
    soglie: [
      { da: 100, esito: 'raggiunto' },
      { da: 67, esito: 'quasi-raggiunto', dedotta: true, oltre: 65 },
      { da: 0, esito: 'non-raggiunto' },
    ],
    indicatore: { componenti: 'minimo', sforamento: 'tutto-o-niente' },
    normalizza: false,
  },
  {
    soglie: [
      { da: 90, esito: 'raggiunto' },
      { da: 50, esito: 'parzialmente-raggiunto' },
      { da: 0, esito: 'non-raggiunto' },
    ],
    indicatore: { tolleranza: 2, tetto: 120, numeroNudo: 'almeno' },
    normalizza: true,
  },
];

const INDICATORE: Omit<Regole['indicatore'], 'soglie'> = {
  componenti: 'media',
  tetto: 100,
  tolleranza: 0,
  numeroNudo: 'verso-scritto',
  sforamento: 'in-proporzione',
};

/** The rules of a body in a year: one of the known systems, the same in all its years. */
export function buildRegole(
  sorte: Sorte,
  { ente, nome, anno }: { ente: string; nome: string; anno: number },
): Regole {
  const { soglie, indicatore, normalizza } = sorte.derive('regole').pick(SISTEMI);
  const mezzo = soglie[1]?.esito ?? 'non-raggiunto';
  const previsti: Esito[] = [...soglie.map(({ esito }) => esito), 'non-valutabile', 'sostituito'];
  const esiti = ESITI.filter((esito) => previsti.includes(esito));
  return {
    titolo: `${nome}, esiti ${anno}`,
    ente,
    anno,
    atto: `Sistema di misurazione e valutazione della performance (delibera di Giunta n. ${sorte.derive('atto').int(5, 200)})`,
    esiti: Object.fromEntries(esiti.map((esito) => [esito, { etichetta: ETICHETTE[esito] ?? esito }])),
    indicatore: { ...INDICATORE, ...indicatore, soglie },
    linea: {
      fuoriConto: ['non-valutabile', 'sostituito'],
      passi: [
        { tutti: ['raggiunto'], esito: 'raggiunto' },
        { tutti: ['non-raggiunto'], esito: 'non-raggiunto' },
        { esito: mezzo },
      ],
    },
    obiettivo: { soglie },
    settore: { normalizza, pesoUnicaRiga: 100 },
    fuoriConto: ['non-definito', 'non-scaduto', 'non-valutato', 'sospeso', 'sostituito'],
    coperturaMinima: normalizza ? 80 : 100,
    decimali: 2,
    convenzioni: ['indicatore.tolleranza', 'coperturaMinima'],
  };
}
