import { buildSoggettoObiettivo, findFonte, type RegolaControllo, type Trovato } from '../controllo';
import { formatNumero, roundNumero } from '../numero';
import { listRigheProprie, type ObiettivoCalcolato } from '../obiettivo';
import type { PianoDaControllare } from '../piano';
import { findVoceAt } from '../storia';
import { formatElenco, formatSomma, sum } from './celle';

/** Le percentuali si stampano intere: uno scarto più piccolo di mezzo punto è un arrotondamento. */
const SCARTO = 0.5;

/** I punti che ogni fase porta in una versione: il peso per l'avanzamento dichiarato. */
const listPunti = ({ fasi }: ObiettivoCalcolato, versione: string, versioni: string[]) =>
  fasi.flatMap(({ numero, dati }) => {
    const voce = dati.avanzamento?.[versione];
    const peso = findVoceAt(dati.peso, versione, versioni)?.valore;
    if (voce?.valore === undefined || peso === undefined) return [];
    return [{ numero, voce, punti: roundNumero((peso * voce.valore) / 100, 2) }];
  });

/** Vero se di ogni fase che pesa (o il cui peso non si legge) si conosce l'avanzamento: allora la somma deve essere esatta. */
const isCompleto = ({ fasi }: ObiettivoCalcolato, contate: number): boolean =>
  fasi.filter(({ peso }) => peso?.motivo === 'illeggibile' || (peso?.valore ?? 0) > 0).length === contate;

function checkVersione(
  obiettivo: ObiettivoCalcolato,
  piano: PianoDaControllare,
  versione: string,
): Trovato[] {
  const contate = listPunti(obiettivo, versione, Object.keys(piano.piano.versioni));
  const somma = sum(contate.map(({ punti }) => punti));
  const completo = isCompleto(obiettivo, contate.length);
  const diversa = listRigheProprie(obiettivo)
    .flatMap(({ dati }) => dati.percentuale?.[versione]?.valore ?? [])
    .find((valore) => somma - valore > SCARTO || (completo && valore - somma > SCARTO));
  if (contate.length === 0 || diversa === undefined) return [];
  const etichetta = piano.piano.versioni[versione]?.etichetta ?? versione;
  const fasi = formatElenco(contate.map(({ numero }) => numero));
  return [
    {
      gravita: 'errore',
      soggetto: buildSoggettoObiettivo(obiettivo),
      dichiarato: `${formatNumero(diversa)} %`,
      calcolato: `${completo ? '' : 'almeno '}${formatNumero(somma)} %`,
      messaggio: `${etichetta}: la percentuale dichiarata è ${formatNumero(diversa)} %, ma i pesi delle fasi ${fasi}, per il loro avanzamento, fanno ${completo ? '' : 'già '}${formatSomma(contate.map(({ punti }) => punti))}.`,
      fonte: findFonte(piano, contate[0]?.voce, versione),
      nota: contate[0]?.voce.nota,
    },
  ];
}

export const avanzamentoSomma: RegolaControllo = {
  chiave: 'avanzamento-somma',
  titolo: 'Avanzamento delle fasi e percentuale dell’obiettivo',
  spiegazione:
    'La percentuale di un obiettivo non può essere più bassa di quanto fanno le fasi dichiarate concluse o avviate (peso per avanzamento); se il documento dà l’avanzamento di tutte, deve essere la stessa.',
  perche:
    'Se una fase conclusa non si vede nella percentuale, chi legge crede che si sia fatto meno del vero, o non sa a che cosa credere.',
  esempio: 'Due fasi dette concluse pesano 40 e 35; l’obiettivo è dichiarato al 70 %: fanno già 75.',
  check: (piano) =>
    piano.obiettivi.flatMap((obiettivo) =>
      Object.keys(piano.piano.versioni).flatMap((versione) => checkVersione(obiettivo, piano, versione)),
    ),
};
