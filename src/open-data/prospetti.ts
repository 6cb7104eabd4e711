import { defineTabella, numero, testo } from './tabella';

interface RigaProspetto {
  prospetto: string;
  categoria: string;
  insieme: string;
  valore: number;
  percentuale: number;
}

export const tabellaProspetti = defineTabella<RigaProspetto>({
  nome: 'prospetti',
  titolo: 'Totali dichiarati',
  descrizione: 'Una cella per riga delle tabelle di riepilogo, come stampate.',
  righe: ({ prospetti }) =>
    Object.values(prospetti).flatMap(({ titolo, insiemi, categorie, totale }) =>
      [...Object.values(categorie), { etichetta: 'Totale', ...totale }].flatMap(({ etichetta, celle }) =>
        Object.entries(celle).map(([insieme, cella]) => ({
          prospetto: titolo,
          categoria: etichetta,
          insieme: insiemi[insieme]?.etichetta ?? insieme,
          ...cella,
        })),
      ),
    ),
  colonne: [
    testo('prospetto', 'Tabella', ({ prospetto }) => prospetto),
    testo('categoria', 'Riga della tabella', ({ categoria }) => categoria),
    testo('insieme', 'Colonna della tabella', ({ insieme }) => insieme),
    numero('valore', 'Numero stampato', ({ valore }) => valore),
    numero('percentuale', 'Percentuale stampata, 0–100', ({ percentuale }) => percentuale),
  ],
});
