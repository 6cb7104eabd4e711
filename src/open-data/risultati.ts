import { findUltima } from '../domain/storia';
import type { Risultato } from '../schema/scheda';
import { defineTabella, numero, testo } from './tabella';

export const tabellaRisultati = defineTabella<{ obiettivo: string; risultato: Risultato }>({
  nome: 'risultati',
  titolo: 'Risultati attesi delle schede',
  descrizione: 'Un risultato atteso per riga, come lo stampano le schede degli obiettivi.',
  righe: ({ obiettivi }) =>
    obiettivi.flatMap(({ codice, dati }) =>
      (dati.risultati ?? []).map((risultato) => ({ obiettivo: codice, risultato })),
    ),
  colonne: [
    testo('obiettivo', 'Codice dell’obiettivo', ({ obiettivo }) => obiettivo),
    testo('titolo', 'Risultato, come stampato', ({ risultato }) => risultato.titolo),
    testo('entro', 'Termine, come stampato', ({ risultato }) => risultato.entro),
    testo(
      'atteso',
      'Atteso, come stampato',
      ({ risultato }, { piano }) => findUltima(risultato.atteso, Object.keys(piano.piano.versioni))?.valore,
    ),
    testo(
      'rilevato',
      'Rilevato, come stampato',
      ({ risultato }, { piano }) => findUltima(risultato.rilevato, Object.keys(piano.piano.versioni))?.valore,
    ),
    numero('riga', 'Riga del documento', ({ risultato }) => risultato.riga),
  ],
});
