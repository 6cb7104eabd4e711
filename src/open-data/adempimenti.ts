import type { AdempimentoCalcolato } from '../domain/adempimento';
import { buildIndirizzoScadenze } from '../domain/indirizzo';
import { defineTabella, numero, testo } from './tabella';

export const tabellaAdempimenti = defineTabella<AdempimentoCalcolato>({
  nome: 'adempimenti',
  titolo: 'Adempimenti',
  descrizione:
    'Ciò che la legge chiede, cercato nei documenti letti: uno per piano e per anno. Che qui non si trovi non vuol dire che l’ente non l’abbia fatto.',
  righe: ({ adempimenti }) => adempimenti,
  colonne: [
    testo('adempimento', 'Chiave dell’adempimento', ({ chiave }) => chiave),
    numero('anno', 'Anno del piano', ({ anno }) => anno),
    testo('stato', 'non-trovato, citato, senza-data, presente o non-ancora', ({ stato }) => stato),
    testo('termine', 'Giorno entro cui, se la norma lo fissa', ({ termine }) => termine),
    numero(
      'giorni',
      'Giorni dal termine: al giorno in cui è stato fatto (negativo se prima), o a quello di lettura se non si trova',
      ({ giorni }) => giorni,
    ),
    testo('norma', 'Atto, articolo e comma', ({ dati }) => dati.norma),
    testo('url', 'Pagina che lo spiega', (_, { piano, sito }) => sito + buildIndirizzoScadenze(piano.ente)),
    testo('fatto', 'Giorno in cui è stato fatto, se il documento lo stampa', ({ fatto }) => fatto),
    testo(
      'lettura',
      'Ultimo giorno in cui i documenti del piano sono stati letti: fin lì si conta',
      ({ lettura }) => lettura,
    ),
  ],
});
