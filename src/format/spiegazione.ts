import type { computeMedia } from '../domain/copertura';
import type { IndicatoreCalcolato } from '../domain/indicatore';
import { formatNumero, formatPercentuale } from '../domain/numero';
import type { ComponenteCalcolata } from '../domain/raggiungimento';
import type { Totale } from '../domain/totale';
import type { Regole } from '../schema/regole';
import { formatQuanti } from './etichette';
import { formatGiorno } from './giorno';
import { formatMotivo } from './motivo';

const unita = ({ rilevato }: ComponenteCalcolata) =>
  rilevato.tipo === 'numero' && rilevato.unita === '%' ? ' %' : '';

const capped = ({ grezzo, valore }: ComponenteCalcolata) =>
  formatNumero(grezzo) === formatNumero(valore)
    ? formatPercentuale(valore)
    : `${formatPercentuale(grezzo)}, che conta per ${formatPercentuale(valore)}`;

/** Il conto di una soglia numerica, con i numeri dentro. */
function explainSoglia(
  componente: ComponenteCalcolata,
  verso: 'almeno' | 'al-piu',
  atteso: number,
  rilevato: number,
) {
  const { partenza, soddisfatto } = componente;
  const [r, t] = [rilevato, atteso].map((numero) => `${formatNumero(numero)}${unita(componente)}`);
  const confronto = `Atteso ${verso === 'almeno' ? 'almeno' : 'al più'} ${t}, rilevato ${r}: ${soddisfatto ? 'rispettato' : 'non rispettato'}.`;
  const migliora = partenza !== undefined && (verso === 'almeno' ? partenza < atteso : partenza > atteso);
  const n = (numero: number) => formatNumero(numero);
  if (migliora && partenza !== undefined)
    return `${confronto} Dalla partenza ${n(partenza)}: 100 × (${n(rilevato)} − ${n(partenza)}) / (${n(atteso)} − ${n(partenza)}) = ${capped(componente)}.`;
  if (atteso <= 0) return `${confronto} Con un atteso di zero: tutto o niente, ${capped(componente)}.`;
  const conto =
    verso === 'almeno'
      ? `100 × ${n(rilevato)} / ${n(atteso)}`
      : `100 × (2 × ${n(atteso)} − ${n(rilevato)}) / ${n(atteso)}`;
  return `${confronto} ${conto} = ${capped(componente)}.`;
}

function explainComponente(componente: ComponenteCalcolata): string {
  const { atteso, rilevato, soddisfatto } = componente;
  if ((atteso.tipo === 'almeno' || atteso.tipo === 'al-piu') && rilevato.tipo === 'numero')
    return explainSoglia(componente, atteso.tipo, atteso.valore, rilevato.valore);
  const esito = soddisfatto ? 'rispettato' : 'non rispettato';
  if (atteso.tipo === 'si-no')
    return `Il fatto atteso ${soddisfatto ? 'è avvenuto' : 'non è avvenuto'}: ${capped(componente)}.`;
  if (atteso.tipo === 'data')
    return `Da fare entro il ${formatGiorno(atteso.entro)}: ${esito}, ${capped(componente)}.`;
  return `Il rilevato ${soddisfatto ? 'sta' : 'non sta'} nell’intervallo atteso: ${capped(componente)}.`;
}

const NUDO = 'Il documento stampa solo un numero: il verso l’ha indicato chi ha trascritto.';

/** I passi del calcolo di un indicatore, in parole e con i numeri, oppure perché non si calcola. */
export function explainIndicatore(indicatore: IndicatoreCalcolato, regole: Regole['indicatore']): string[] {
  const { raggiungimento, atteso, rilevato, dati } = indicatore;
  const note = [atteso, rilevato].flatMap((lettura) => lettura.nota ?? []);
  if ('motivo' in raggiungimento)
    return [`Il raggiungimento non si calcola: ${formatMotivo(raggiungimento.motivo)}.`, ...note];
  const { componenti, valore } = raggiungimento;
  const combina = regole.componenti === 'media' ? 'la media' : 'la più bassa';
  return [
    ...(dati.verso ? [NUDO] : []),
    ...note,
    ...componenti.map(explainComponente),
    ...(componenti.length > 1
      ? [
          `Con ${componenti.length} componenti vale ${combina} dei loro raggiungimenti: ${formatPercentuale(valore)}.`,
        ]
      : []),
  ];
}

/** Il conto del totale di un settore, con i numeri: «(30 × 98,75 + 20 × 96,5) / 100 = 95,81 %». */
export function explainTotale({ valore, motivo, contributi }: Totale): string {
  if (valore === undefined) return `Il totale non si calcola: ${formatMotivo(motivo ?? 'nessun-elemento')}.`;
  const addendi = contributi.map(
    ({ peso, percentuale }) => `${formatNumero(peso)} × ${formatNumero(percentuale)}`,
  );
  return `(${addendi.join(' + ')}) / 100 = ${formatPercentuale(valore)}`;
}

/** La media degli indicatori di una linea e quanti ne conta: «In media… hanno un valore 7 indicatori su 9». */
export function explainMedia(media: ReturnType<typeof computeMedia>): string {
  const { conValore, attesi, esclusi } = media.copertura;
  const inizio =
    'valore' in media
      ? `In media gli indicatori arrivano al ${formatPercentuale(media.valore)} dell’atteso`
      : 'La media dei raggiungimenti non si calcola';
  const fuori =
    esclusi > 0
      ? `; ${formatQuanti(esclusi, 'indicatore', 'indicatori')} senza un atteso per quest’anno non conta`
      : '';
  return `${inizio}. Con un valore: ${conValore} su ${formatQuanti(attesi, 'indicatore', 'indicatori')}${fuori}.`;
}
