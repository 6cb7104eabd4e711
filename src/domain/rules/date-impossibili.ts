import {
  buildSoggettoIndicatore,
  buildSoggettoObiettivo,
  findFonte,
  type RegolaControllo,
  type Trovato,
} from '../controllo';
import type { IndicatoreCalcolato } from '../indicatore';
import type { ObiettivoCalcolato } from '../obiettivo';
import type { PianoDaControllare } from '../piano';
import { readScadenza, type VoceScadenza } from '../scadenza';

const NESSUNO = 'nessun giorno';

const listDiIndicatore = (indicatore: IndicatoreCalcolato, piano: PianoDaControllare): Trovato[] =>
  (['atteso', 'rilevato'] as const).flatMap((quale) => {
    const lettura = indicatore[quale];
    const voce = indicatore.voci[quale];
    if (!voce || !('motivo' in lettura) || lettura.motivo !== 'data-impossibile') return [];
    return [
      {
        gravita: 'errore' as const,
        soggetto: buildSoggettoIndicatore(indicatore),
        dichiarato: voce.valore ?? '',
        calcolato: NESSUNO,
        messaggio: `Il valore ${quale} stampato, «${voce.valore}», non è un giorno del calendario.`,
        fonte: findFonte(piano, voce, voce.versione),
      },
    ];
  });

/** Una scadenza di un obiettivo, se è stampata come una data che non esiste. */
function checkScadenza(
  obiettivo: ObiettivoCalcolato,
  piano: PianoDaControllare,
  {
    voce,
    versione,
    anno,
    dove,
  }: { voce: VoceScadenza; versione: string; anno?: string | undefined; dove: string },
): Trovato[] {
  const letta = readScadenza(voce, anno ? Number(anno) : undefined);
  if (!letta || !('impossibile' in letta)) return [];
  return [
    {
      gravita: 'errore',
      soggetto: buildSoggettoObiettivo(obiettivo),
      dichiarato: voce.valore ?? '',
      calcolato: NESSUNO,
      messaggio: `${dove}: «${voce.valore}» non è un giorno del calendario.`,
      fonte: findFonte(piano, voce, versione),
    },
  ];
}

const listDiScheda = (obiettivo: ObiettivoCalcolato, piano: PianoDaControllare): Trovato[] =>
  (['inizio', 'fine'] as const).flatMap((che) =>
    Object.entries(obiettivo.dati.scheda?.[che] ?? {}).flatMap(([versione, voce]) =>
      checkScadenza(obiettivo, piano, { voce, versione, dove: `Scheda, data di ${che}` }),
    ),
  );

const listDiFasi = (obiettivo: ObiettivoCalcolato, piano: PianoDaControllare): Trovato[] =>
  obiettivo.fasi.flatMap(({ numero, stampate }) =>
    stampate.flatMap(({ voce, versione, anno, che }) =>
      checkScadenza(obiettivo, piano, { voce, versione, anno, dove: `Fase ${numero}, ${che}` }),
    ),
  );

export const dateImpossibili: RegolaControllo = {
  chiave: 'date-impossibili',
  titolo: 'Date che non esistono',
  spiegazione:
    'Ciò che è stampato come una data, in un atteso o in una fase, deve essere un giorno del calendario.',
  perche: 'Una scadenza che non esiste non scade mai: nessuno può dire se è stata rispettata.',
  esempio: 'Una fase finisce il «31/04/2023»: aprile ha 30 giorni.',
  check: (piano) => [
    ...piano.indicatori.flatMap((indicatore) => listDiIndicatore(indicatore, piano)),
    ...piano.obiettivi.flatMap((obiettivo) => [
      ...listDiScheda(obiettivo, piano),
      ...listDiFasi(obiettivo, piano),
    ]),
  ],
};
