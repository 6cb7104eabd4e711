import type { Prospetto } from '../../schema/prospetto';
import type { RegolaControllo } from '../controllo';
import { formatNumero, roundNumero } from '../numero';
import { buildTrovato, type CellaErrata } from './celle';

/** Le percentuali stampate accanto ai numeri, ricalcolate sul totale stampato della loro colonna. */
function listErrate(prospetto: Prospetto, decimali: number): CellaErrata[] {
  return Object.values(prospetto.categorie).flatMap(({ etichetta, celle, riga }) =>
    Object.entries(celle).flatMap(([insieme, { valore, percentuale, riga: sua }]) => {
      const totale = prospetto.totale.celle[insieme]?.valore;
      if (!totale) return [];
      const calcolato = roundNumero((100 * valore) / totale, decimali);
      // Un’unità sull’ultima cifra può venire dall’arrotondamento scelto dal documento: non è un errore.
      if (Math.abs(calcolato - percentuale) <= 1.0001 / 10 ** decimali) return [];
      return [
        {
          dove: `«${etichetta}», percentuale di ${prospetto.insiemi[insieme]?.etichetta ?? insieme}`,
          dichiarato: percentuale,
          calcolato,
          conto: `${formatNumero(valore)} su ${formatNumero(totale)} fa ${formatNumero(calcolato, decimali, true)} %`,
          riga: sua ?? riga,
          decimali,
          unita: ' %',
        },
      ];
    }),
  );
}

export const prospettoPercentuali: RegolaControllo = {
  chiave: 'prospetto-percentuali',
  titolo: 'Percentuali delle tabelle di riepilogo',
  spiegazione:
    'Una percentuale stampata accanto a un numero deve essere quel numero diviso per il totale della colonna.',
  perche: 'Nei confronti e nei titoli finiscono le percentuali, non i numeri da cui vengono.',
  esempio: 'Sono stampate 3 azioni su 12, e accanto 30 %: 3 diviso 12 fa 25 %.',
  check: (piano) =>
    Object.entries(piano.prospetti).flatMap((voce) =>
      listErrate(voce[1], piano.regole.decimali).map((cella) => buildTrovato(piano, voce, 'errore', cella)),
    ),
};
