import { parseGiorno } from '../domain/data';
import { sortVoci } from '../domain/ordine';
import { findUltima } from '../domain/storia';
import type { Fase } from '../schema/fase';
import type { Storia } from '../schema/voce';
import { type Contesto, defineTabella, numero, testo } from './tabella';

interface RigaFase {
  obiettivo: string;
  fase: string;
  dati: Fase;
}

const findTesto = <T>(storia: Storia<T> | undefined, { piano }: Contesto) =>
  findUltima(storia, Object.keys(piano.piano.versioni))?.valore;

/** Il giorno ISO di un estremo dei periodi, se è stampato come un giorno preciso. */
function findGiorno({ periodi }: Fase, estremo: 'inizio' | 'fine', contesto: Contesto): string | undefined {
  const anni = Object.keys(periodi ?? {}).sort();
  const anno = estremo === 'inizio' ? anni[0] : anni.at(-1);
  const letto = anno ? parseGiorno(findTesto(periodi?.[anno]?.[estremo], contesto) ?? '') : undefined;
  return letto && 'giorno' in letto ? letto.giorno : undefined;
}

const listTesti = ({ periodi, scadenza }: Fase, contesto: Contesto): string =>
  [
    ...Object.entries(periodi ?? {}).map(
      ([anno, { inizio, fine }]) =>
        `${anno}: ${[findTesto(inizio, contesto), findTesto(fine, contesto)].filter(Boolean).join(' – ')}`,
    ),
    findTesto(scadenza, contesto),
  ]
    .filter(Boolean)
    .join('; ');

export const tabellaFasi = defineTabella<RigaFase>({
  nome: 'fasi',
  titolo: 'Fasi',
  descrizione: 'Una fase di obiettivo per riga.',
  righe: ({ obiettivi }) =>
    obiettivi.flatMap(({ codice, dati }) =>
      sortVoci(dati.fasi).map(([fase, dato]) => ({ obiettivo: codice, fase, dati: dato })),
    ),
  colonne: [
    testo('obiettivo', 'Codice dell’obiettivo', ({ obiettivo }) => obiettivo),
    testo('fase', 'Numero stampato della fase', ({ fase }) => fase),
    testo('titolo', 'Titolo della fase', ({ dati }) => dati.titolo),
    numero('peso', 'Peso nell’obiettivo, 0–100', ({ dati }, contesto) => findTesto(dati.peso, contesto)),
    testo('inizio', 'Giorno di inizio (ISO), se è un giorno preciso', ({ dati }, contesto) =>
      findGiorno(dati, 'inizio', contesto),
    ),
    testo('fine', 'Giorno di fine (ISO), se è un giorno preciso', ({ dati }, contesto) =>
      findGiorno(dati, 'fine', contesto),
    ),
    testo('scadenza_testo', 'Date o scadenza, come stampate', ({ dati }, contesto) =>
      listTesti(dati, contesto),
    ),
    numero('avanzamento', 'Avanzamento dichiarato, 0–100', ({ dati }, contesto) =>
      findTesto(dati.avanzamento, contesto),
    ),
  ],
});
