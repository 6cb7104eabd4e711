import { buildSoggettoObiettivo, findFonte, type RegolaControllo, type Trovato } from '../controllo';
import { formatNumero } from '../numero';
import type { ObiettivoCalcolato } from '../obiettivo';
import type { PianoDaControllare } from '../piano';
import { findVoceAt } from '../storia';
import { formatSomma, sum } from './celle';

/** Le fasi di cui si dichiarano realizzati più punti di quanti pesano. */
const listOltrePeso = (obiettivo: ObiettivoCalcolato, piano: PianoDaControllare): Trovato[] =>
  obiettivo.fasi.flatMap(({ numero, dati }) =>
    Object.entries(dati.realizzazione ?? {}).flatMap(([versione, voce]) => {
      const peso = findVoceAt(dati.peso, versione, Object.keys(piano.piano.versioni));
      if (voce.valore === undefined || peso?.valore === undefined || voce.valore <= peso.valore) return [];
      return [
        {
          gravita: 'errore' as const,
          soggetto: buildSoggettoObiettivo(obiettivo),
          dichiarato: formatNumero(voce.valore),
          calcolato: `al più ${formatNumero(peso.valore)}`,
          messaggio: `La fase ${numero} pesa ${formatNumero(peso.valore)}, ma se ne dichiarano realizzati ${formatNumero(voce.valore)}.`,
          fonte: findFonte(piano, voce, versione),
          nota: voce.nota,
        },
      ];
    }),
  );

/** Le versioni in cui i punti realizzati delle fasi, tutti letti, non fanno la percentuale della scheda. */
function listSommeDiverse(obiettivo: ObiettivoCalcolato, piano: PianoDaControllare): Trovato[] {
  const pesate = obiettivo.fasi.filter(
    ({ peso }) => peso?.motivo === 'illeggibile' || (peso?.valore ?? 0) > 0,
  );
  return Object.entries(obiettivo.dati.scheda?.percentuale ?? {}).flatMap(([versione, voce]) => {
    const { valore } = voce;
    const punti = pesate.flatMap(({ dati }) => dati.realizzazione?.[versione]?.valore ?? []);
    if (
      valore === undefined ||
      punti.length === 0 ||
      punti.length < pesate.length ||
      formatNumero(sum(punti)) === formatNumero(valore)
    )
      return [];
    return [
      {
        gravita: 'errore' as const,
        soggetto: buildSoggettoObiettivo(obiettivo),
        dichiarato: `${formatNumero(valore)} %`,
        calcolato: `${formatNumero(sum(punti))} %`,
        messaggio: `La scheda dichiara ${formatNumero(valore)} %, ma le realizzazioni delle fasi fanno ${formatSomma(punti)}.`,
        fonte: findFonte(piano, voce, versione),
      },
    ];
  });
}

export const realizzazione: RegolaControllo = {
  chiave: 'realizzazione',
  titolo: 'Realizzazione delle fasi',
  spiegazione:
    'Di una fase non si può realizzare più di quanto pesa, e le realizzazioni delle fasi devono sommare alla percentuale dell’obiettivo.',
  perche: 'Una fase che dichiara più di quanto può valere nasconde il ritardo di un’altra.',
  esempio: 'Una fase pesa 20 e se ne dichiarano realizzati 30: 10 punti non esistono.',
  check: (piano) =>
    piano.obiettivi.flatMap((obiettivo) => [
      ...listOltrePeso(obiettivo, piano),
      ...listSommeDiverse(obiettivo, piano),
    ]),
};
