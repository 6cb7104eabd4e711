import { buildSoggettoObiettivo, findFonte, type RegolaControllo, type Trovato } from '../controllo';
import type { FaseCalcolata } from '../fase';
import type { ObiettivoCalcolato } from '../obiettivo';
import type { PianoDaControllare } from '../piano';
import { readScadenza, type VoceScadenza } from '../scadenza';
import { findUltima } from '../storia';

type Estremo = 'inizio' | 'fine';

/** Le voci di una fase per quell'estremo che valgono oggi: per ogni anno, l'ultima versione. */
function listVoci(
  { dati }: FaseCalcolata,
  estremo: Estremo,
  versioni: string[],
): [VoceScadenza & { versione: string }, number | undefined][] {
  const perAnno = Object.entries(dati.periodi ?? {}).flatMap(
    ([anno, periodo]): [VoceScadenza & { versione: string }, number][] => {
      const voce = findUltima(periodo[estremo], versioni);
      return voce ? [[voce, Number(anno)]] : [];
    },
  );
  const scadenza = estremo === 'fine' ? findUltima(dati.scadenza, versioni) : undefined;
  return scadenza ? [...perAnno, [scadenza, undefined]] : perAnno;
}

function listFuori(obiettivo: ObiettivoCalcolato, piano: PianoDaControllare, estremo: Estremo): Trovato[] {
  const versioni = Object.keys(piano.piano.versioni);
  const limite = findUltima(obiettivo.dati.scheda?.[estremo], versioni);
  const letto = readScadenza(limite);
  if (!limite || !letto || !('da' in letto)) return [];
  return obiettivo.fasi.flatMap((fase) =>
    listVoci(fase, estremo, versioni).flatMap(([voce, anno]) => {
      const data = readScadenza(voce, anno);
      if (!data || !('da' in data)) return [];
      // Un mese si confronta con il suo giorno più favorevole: si segnala solo ciò che è fuori di sicuro.
      const fuori = estremo === 'inizio' ? data.a < letto.da : data.da > letto.a;
      if (!fuori) return [];
      const quando = anno && !voce.valore?.includes(String(anno)) ? `${voce.valore} (${anno})` : voce.valore;
      const verbo = estremo === 'inizio' ? 'comincia' : 'finisce';
      return [
        {
          gravita: 'avviso' as const,
          soggetto: buildSoggettoObiettivo(obiettivo),
          dichiarato: quando ?? '',
          calcolato: limite.valore ?? '',
          messaggio: `La fase ${fase.numero} ${verbo} «${quando}», ${estremo === 'inizio' ? 'prima dell’obiettivo' : 'dopo l’obiettivo'}, che ${verbo} «${limite.valore}».`,
          fonte: findFonte(piano, voce, voce.versione),
          nota: voce.nota,
        },
      ];
    }),
  );
}

export const fasiFuoriDurata: RegolaControllo = {
  chiave: 'fasi-fuori-durata',
  titolo: 'Fasi fuori dalla durata dell’obiettivo',
  spiegazione: 'Una fase non può cominciare prima del suo obiettivo né finire dopo.',
  perche:
    'Le date dicono quando aspettarsi un risultato: se la fase esce dall’obiettivo, una delle due non vale.',
  esempio: 'L’obiettivo finisce il 30 giugno, la sua ultima fase il 31 luglio.',
  check: (piano) =>
    piano.obiettivi.flatMap((obiettivo) => [
      ...listFuori(obiettivo, piano, 'inizio'),
      ...listFuori(obiettivo, piano, 'fine'),
    ]),
};
