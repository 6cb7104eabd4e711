import type { FaseCalcolata } from '../domain/fase';
import { defineTabella, numero, testo } from './tabella';

interface RigaFase {
  obiettivo: string;
  fase: FaseCalcolata;
}

/** Le date come stampate nell'ultima versione: «2021: 1/06 – 30/06». */
function listTesti({ stampate }: FaseCalcolata): string {
  const ultime = new Map<string, { anno: string | undefined; valore: string }>();
  for (const { anno, che, voce } of stampate)
    if (voce.valore !== undefined) ultime.set(`${anno ?? ''} ${che}`, { anno, valore: voce.valore });
  const perAnno = Map.groupBy(ultime.values(), ({ anno }) => anno ?? '');
  return [...perAnno]
    .map(([anno, voci]) => `${anno ? `${anno}: ` : ''}${voci.map(({ valore }) => valore).join(' – ')}`)
    .join('; ');
}

export const tabellaFasi = defineTabella<RigaFase>({
  nome: 'fasi',
  titolo: 'Fasi',
  descrizione: 'Una fase di obiettivo per riga.',
  righe: ({ obiettivi }) =>
    obiettivi.flatMap(({ codice, fasi }) => fasi.map((fase) => ({ obiettivo: codice, fase }))),
  colonne: [
    testo('obiettivo', 'Codice dell’obiettivo', ({ obiettivo }) => obiettivo),
    testo('fase', 'Numero stampato della fase', ({ fase }) => fase.numero),
    testo('titolo', 'Titolo della fase', ({ fase }) => fase.dati.titolo),
    numero('peso', 'Peso nell’obiettivo, 0–100', ({ fase }) => fase.peso?.valore),
    testo(
      'inizio',
      'Giorno di inizio (ISO) come rivisto; per un mese, il primo giorno',
      ({ fase }) => (fase.rivisto ?? fase.previsto).inizio,
    ),
    testo(
      'fine',
      'Giorno di fine (ISO) come rivisto; per un mese, l’ultimo giorno',
      ({ fase }) => (fase.rivisto ?? fase.previsto).fine,
    ),
    testo('scadenza_testo', 'Date o scadenza, come stampate', ({ fase }) => listTesti(fase)),
    numero('avanzamento', 'Avanzamento dichiarato della fase, 0–100', ({ fase }) => fase.avanzamento?.valore),
    testo('inizio_previsto', 'Giorno di inizio (ISO) come approvato', ({ fase }) => fase.previsto.inizio),
    testo('fine_prevista', 'Giorno di fine (ISO) come approvato', ({ fase }) => fase.previsto.fine),
    numero(
      'realizzazione',
      'Punti dell’obiettivo realizzati, come dichiarati',
      ({ fase }) => fase.realizzazione?.valore,
    ),
    testo('motivo_peso', 'Perché il peso manca', ({ fase }) => fase.peso?.motivo),
  ],
});
