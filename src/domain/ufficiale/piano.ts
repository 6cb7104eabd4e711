import type { Prospetto } from '../../schema/prospetto';
import type { Rilevazione } from '../../schema/rilevazione';
import type { Settore } from '../../schema/settore';
import type { Campi } from './campo';

/** Il peso totale di un settore è una somma stampata, non una promessa: non dice da quando il settore esiste. */
export const SETTORE: Campi<Settore> = {
  denominazione: 'ufficiale',
  responsabile: 'ufficiale',
  sintesi: 'nostro',
  totale: { peso: 'esito', percentuale: 'esito', nelTesto: 'esito' },
  considerazioni: 'nostro',
  richieste: 'nostro',
  affermazioni: 'nostro',
  fonte: 'nostro',
};

const CELLE = ['mappa', { valore: 'ufficiale', percentuale: 'ufficiale', riga: 'nostro' }] as const;

/** Gli insiemi e le diciture contate dicono come si ricontrolla il prospetto: sono nostri, le etichette no. */
export const PROSPETTO: Campi<Prospetto> = {
  titolo: 'ufficiale',
  asse: 'nostro',
  versione: 'ufficiale',
  insiemi: ['mappa', { etichetta: 'ufficiale', livello: 'nostro', somma: 'nostro' }],
  categorie: [
    'mappa',
    {
      etichetta: 'ufficiale',
      comprende: 'nostro',
      dentro: 'ufficiale',
      celle: CELLE,
      riga: 'nostro',
      nota: 'nostro',
    },
  ],
  totale: { celle: CELLE, riga: 'nostro' },
  riga: 'nostro',
};

export const RILEVAZIONE: Campi<Rilevazione> = {
  titolo: 'ufficiale',
  argomento: 'ufficiale',
  valore: 'ufficiale',
  unita: 'ufficiale',
  al: 'ufficiale',
  parti: 'ufficiale',
  altrove: 'nostro',
  versione: 'ufficiale',
  obiettivo: 'nostro',
  riga: 'nostro',
  nota: 'nostro',
};
