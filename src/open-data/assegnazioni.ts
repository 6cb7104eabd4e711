import type { Riga } from '../domain/riga';
import { findUltima } from '../domain/storia';
import { type Colonna, defineTabella, numero, testo } from './tabella';

const perVersione = (versione: 'monitoraggio' | 'consuntivo'): Colonna<Riga>[] => [
  testo(`${versione}_esito`, `Esito stampato al ${versione}`, ({ fonte }) => fonte.esito?.[versione]?.valore),
  numero(
    `${versione}_percentuale`,
    `Percentuale stampata al ${versione}, 0–100`,
    ({ fonte }) => fonte.percentuale?.[versione]?.valore,
  ),
];

export const tabellaAssegnazioni = defineTabella<Riga>({
  nome: 'assegnazioni',
  titolo: 'Assegnazioni',
  descrizione:
    'Una riga per ogni coppia obiettivo–settore. Le righe trasversali riportano l’esito e la percentuale dell’obiettivo, se non ne hanno di propri.',
  righe: ({ obiettivi }) => obiettivi.flatMap(({ righe }) => righe),
  colonne: [
    testo('obiettivo', 'Codice dell’obiettivo', ({ obiettivo }) => obiettivo),
    testo('settore', 'Codice del settore', ({ settore }) => settore),
    numero('peso', 'Peso dell’obiettivo nel settore, 0–100', ({ peso }) => peso?.valore),
    testo(
      'priorita',
      'Priorità, come stampata',
      ({ dati }, { piano }) => findUltima(dati.priorita, Object.keys(piano.piano.versioni))?.valore,
    ),
    testo('durata', 'Durata, come stampata', ({ dati }) => dati.durata),
    ...perVersione('monitoraggio'),
    ...perVersione('consuntivo'),
    testo('ruolo', 'titolare, condiviso o trasversale', ({ dati }) => dati.ruolo),
    testo('codice_stampato', 'Codice con cui la riga è stampata nel settore', ({ codice }) => codice),
    testo('motivo_peso', 'Perché il peso manca', ({ peso }) => peso?.motivo),
    numero('riga', 'Riga del documento da cui si legge il peso', ({ peso }) => peso?.riga),
  ],
});
