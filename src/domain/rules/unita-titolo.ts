import type { RegolaControllo } from '../controllo';
import { buildSoggettoIndicatore, findFonte } from '../controllo';

/** Parole di un titolo che dicono che cosa si misura, e l'unità che allora non può esserci. */
const DISCORDI: { titolo: RegExp; unita: RegExp; dice: string }[] = [
  { titolo: /\bpercentuale\b|\*\s*100\b/i, unita: /^(data|numero)$/i, dice: 'una percentuale' },
  { titolo: /^(numero|n\.|n°)\s/i, unita: /^data$/i, dice: 'un numero' },
];

export const unitaTitolo: RegolaControllo = {
  chiave: 'unita-titolo',
  titolo: 'Unità e descrizione',
  spiegazione: 'L’unità stampata accanto a un indicatore deve essere quella che il suo titolo descrive.',
  perche: 'Senza l’unità giusta non si sa che cosa è stato promesso: un giorno, un numero o una percentuale.',
  esempio: 'L’indicatore è «Percentuale di dipendenti formati», l’unità «Data».',
  check: (piano) =>
    piano.indicatori.flatMap((indicatore) => {
      const { titolo, unita } = indicatore.dati;
      const discorde = unita && DISCORDI.find((uno) => uno.titolo.test(titolo) && uno.unita.test(unita));
      if (!discorde) return [];
      return [
        {
          gravita: 'avviso' as const,
          soggetto: buildSoggettoIndicatore(indicatore),
          dichiarato: unita,
          calcolato: discorde.dice,
          messaggio: `L’unità stampata è «${unita}», ma il titolo descrive ${discorde.dice}.`,
          fonte: findFonte(piano, indicatore.voci.atteso, indicatore.voci.atteso?.versione),
        },
      ];
    }),
};
