import type { Controllo } from '../domain/controllo';
import { defineTabella, numero, testo } from './tabella';

export const tabellaControlli = defineTabella<Controllo>({
  nome: 'controlli',
  titolo: 'Controlli',
  descrizione:
    'Una differenza per riga tra ciò che il documento dichiara e ciò che dai suoi dati si ricalcola.',
  righe: ({ controlli }) => controlli,
  colonne: [
    testo('controllo', 'Regola che l’ha trovata', ({ regola }) => regola),
    testo('gravita', 'errore, avviso o giudizio', ({ gravita }) => gravita),
    testo('soggetto', 'Di che cosa parla', ({ soggetto }) => `${soggetto.tipo} ${soggetto.codice}`),
    testo('dichiarato', 'Ciò che il documento dichiara', ({ dichiarato }) => dichiarato),
    testo('calcolato', 'Ciò che si ricalcola', ({ calcolato }) => calcolato),
    testo('messaggio', 'La differenza in una frase', ({ messaggio }) => messaggio),
    testo('url', 'Pagina del soggetto', ({ soggetto }, { sito }) => sito + soggetto.indirizzo),
    numero('riga', 'Riga del documento', ({ fonte }) => fonte.riga),
    testo('nota', 'Avvertenza del documento o nostra', ({ nota }) => nota),
    testo('id', 'Nome stabile del controllo, unico nel piano', ({ id }) => id),
    testo('permalink', 'Indirizzo stabile del controllo', ({ indirizzo }, { sito }) => sito + indirizzo),
    testo(
      'giudizio',
      'Chi ha dichiarato che è un giudizio, se qualcuno l’ha fatto: il perché è la nota',
      ({ giudizio }) => giudizio?.di,
    ),
  ],
});
