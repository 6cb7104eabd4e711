import type { Rilevazione } from '../schema/rilevazione';
import { defineTabella, numero, testo } from './tabella';

export const tabellaRilevazioni = defineTabella<Rilevazione & { parte?: string; quanto: number }>({
  nome: 'rilevazioni',
  titolo: 'Quantità dichiarate',
  descrizione:
    'Quantità senza un atteso: una riga per il totale (parte vuota) e una per ogni parte o gruppo, nella stessa unità.',
  righe: ({ rilevazioni }) =>
    Object.values(rilevazioni).flatMap((rilevazione) => [
      { ...rilevazione, quanto: rilevazione.valore },
      ...Object.entries(rilevazione.parti ?? {}).map(([parte, quanto]) => ({
        ...rilevazione,
        parte,
        quanto,
      })),
      ...Object.entries(rilevazione.gruppi ?? {}).map(([parte, { quota }]) => ({
        ...rilevazione,
        parte,
        quanto: quota,
      })),
    ]),
  colonne: [
    testo('argomento', 'Argomento', ({ argomento }) => argomento),
    testo('titolo', 'Che cosa si conta', ({ titolo }) => titolo),
    testo('parte', 'Parte del totale, se c’è', ({ parte }) => parte),
    numero('valore', 'Quantità', ({ quanto }) => quanto),
    testo('unita', 'Unità', ({ unita }) => unita),
    testo('al', 'Giorno a cui si riferisce (ISO)', ({ al }) => al),
    numero('riga', 'Riga del documento', ({ riga }) => riga),
  ],
});
