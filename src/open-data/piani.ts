import type { PianoCalcolato } from '../domain/piano';
import { defineTabella, numero, testo } from './tabella';

export const tabellaPiani = defineTabella<PianoCalcolato>({
  nome: 'piani',
  titolo: 'Piani',
  descrizione: 'Un piano per riga.',
  righe: (piano) => [piano],
  colonne: [
    testo('titolo', 'Titolo del piano', ({ piano }) => piano.titolo),
    testo('tipo', 'Tipo di documento', ({ piano }) => piano.tipo),
    numero('anno_inizio', 'Primo anno del piano', ({ piano }) => piano.annoInizio),
    numero('anno_fine', 'Ultimo anno del piano', ({ piano }) => piano.annoFine),
    testo('atto', 'Atto o documento, come citato', ({ piano }) => piano.atto),
    testo('url', 'Pagina del piano', ({ indirizzo }, { sito }) => sito + indirizzo),
  ],
});
