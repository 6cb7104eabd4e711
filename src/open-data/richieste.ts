import type { Richiesta } from '../schema/scheda';
import { defineTabella, numero, testo } from './tabella';

export const tabellaRichieste = defineTabella<{ settore: string; richiesta: Richiesta }>({
  nome: 'richieste',
  titolo: 'Richieste del valutatore',
  descrizione:
    'Una domanda del valutatore per riga, con la risposta del settore, riassunte in parole nostre.',
  righe: ({ settori }) =>
    settori.flatMap(({ codice, dati }) =>
      (dati.richieste ?? []).map((richiesta) => ({ settore: codice, richiesta })),
    ),
  colonne: [
    testo('settore', 'Codice del settore', ({ settore }) => settore),
    testo('data', 'Giorno della richiesta (ISO)', ({ richiesta }) => richiesta.data),
    testo('obiettivo', 'Codice dell’obiettivo di cui si parla', ({ richiesta }) => richiesta.obiettivo),
    testo('richiesta', 'La domanda, in sintesi', ({ richiesta }) => richiesta.sintesi),
    testo('data_risposta', 'Giorno della risposta (ISO)', ({ richiesta }) => richiesta.risposta?.data),
    testo('risposta', 'La risposta, in sintesi', ({ richiesta }) => richiesta.risposta?.sintesi),
    numero('riga', 'Riga del documento', ({ richiesta }) => richiesta.riga),
  ],
});
