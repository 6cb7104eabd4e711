import type { Versione } from '../../schema/piano';
import { buildSoggettoObiettivo, findFonte, type RegolaControllo, type Trovato } from '../controllo';
import { computeIntervallo, type FaseCalcolata } from '../fase';
import { formatNumero } from '../numero';
import { listRigheProprie, type ObiettivoCalcolato } from '../obiettivo';
import type { PianoDaControllare } from '../piano';
import { readScadenza } from '../scadenza';
import { findVoceAt } from '../storia';
import { formatElenco, sum } from './celle';

/** Vero se tutti gli inizi stampati sono date: con uno che non si legge («Cfr. già nel 2020») la fase può essere già partita. */
const hasInizi = ({ stampate }: FaseCalcolata): boolean =>
  stampate
    .filter(({ che }) => che === 'inizio')
    .every(({ voce, anno }) => {
      const letto = readScadenza(voce, anno ? Number(anno) : undefined);
      return letto !== undefined && 'da' in letto;
    });

/** Le fasi con un peso che, con le date di quella versione, cominciano dopo il giorno dato. */
function listFuture({ fasi }: ObiettivoCalcolato, versione: string, versioni: string[], giorno: string) {
  return fasi.flatMap((fase) => {
    const peso = findVoceAt(fase.dati.peso, versione, versioni)?.valore ?? 0;
    const { inizio } = computeIntervallo(fase.dati, versione, versioni);
    return peso > 0 && inizio && inizio > giorno && hasInizi(fase) ? [{ numero: fase.numero, peso }] : [];
  });
}

function listImpossibili(
  obiettivo: ObiettivoCalcolato,
  piano: PianoDaControllare,
  [versione, { data, etichetta }]: [string, Versione],
): Trovato[] {
  if (!data) return [];
  const future = listFuture(obiettivo, versione, Object.keys(piano.piano.versioni), data);
  const massimo = 100 - sum(future.map(({ peso }) => peso));
  const oltre = listRigheProprie(obiettivo)
    .flatMap(({ dati }) => dati.percentuale?.[versione] ?? [])
    .find(({ valore = 0 }) => valore > massimo);
  if (future.length === 0 || oltre?.valore === undefined) return [];
  const plurale = future.length > 1;
  const fasi = formatElenco(future.map(({ numero }) => numero));
  const pesi = formatElenco(future.map(({ peso }) => formatNumero(peso)));
  return [
    {
      gravita: 'avviso',
      soggetto: buildSoggettoObiettivo(obiettivo),
      dichiarato: `${formatNumero(oltre.valore)} %`,
      calcolato: `al più ${formatNumero(massimo)} %`,
      messaggio: `${etichetta}: la percentuale dichiarata è ${formatNumero(oltre.valore)} %, ma ${plurale ? `le fasi ${fasi}, che pesano ${pesi}, cominciano` : `la fase ${fasi}, che pesa ${pesi}, comincia`} dopo quel giorno: se ${plurale ? 'nessuna è stata anticipata' : 'non è stata anticipata'}, si arriva al più al ${formatNumero(massimo)} %.`,
      fonte: findFonte(piano, oltre, versione),
      nota: oltre.nota,
    },
  ];
}

export const monitoraggioPossibile: RegolaControllo = {
  chiave: 'monitoraggio-possibile',
  titolo: 'Percentuali più alte di ciò che è cominciato',
  spiegazione:
    'A un certo giorno un obiettivo può essere realizzato al più per quanto pesano le fasi già cominciate, con le date riviste se ci sono. Una fase si può fare prima della sua data: per questo è un avviso.',
  perche:
    'Un obiettivo detto finito a metà anno non si controlla più, anche se ha ancora fasi da cominciare.',
  esempio:
    'Al 30 settembre è dichiarato il 100 %; la fase 3, che pesa 20, comincia a novembre: al più si poteva arrivare all’80 %.',
  check: (piano) =>
    piano.obiettivi.flatMap((obiettivo) =>
      Object.entries(piano.piano.versioni).flatMap((versione) => listImpossibili(obiettivo, piano, versione)),
    ),
};
