import { listModifiche, type Modifica } from '../domain/modifica';
import { defineTabella, numero, testo } from './tabella';

export const tabellaModifiche = defineTabella<Modifica>({
  nome: 'modifiche',
  titolo: 'Modifiche',
  descrizione:
    'Una promessa cambiata dopo l’approvazione per riga: peso, atteso, data, obiettivo aggiunto o tolto.',
  righe: listModifiche,
  colonne: [
    testo('obiettivo', 'Codice dell’obiettivo', ({ obiettivo }) => obiettivo.codice),
    testo('campo', 'Che cosa è cambiato', ({ campo }) => campo),
    testo(
      'cambiamento',
      'abbassato, alzato, rinviato, anticipato, aggiunto, tolto o cambiato',
      ({ cambiamento }) => cambiamento,
    ),
    testo('versione_prima', 'Versione di partenza', ({ prima }) => prima?.versione),
    testo('prima', 'Valore di prima, come stampato', ({ prima }) => prima?.testo),
    testo('versione_dopo', 'Versione che l’ha cambiato', ({ dopo }) => dopo.versione),
    testo('dopo', 'Valore di dopo, come stampato', ({ dopo }) => dopo.testo),
    testo('settori', 'Codici dei settori che ne rispondono, separati da «;»', ({ settori }) =>
      settori.join(';'),
    ),
    numero('riga', 'Riga del documento', ({ dopo }) => dopo.riga),
    testo('url', 'Pagina dell’obiettivo', ({ obiettivo }, { sito }) => sito + obiettivo.indirizzo),
  ],
});
