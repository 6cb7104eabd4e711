import { formatNumero } from '../domain/numero';
import { isImpilato } from './asse';
import type { Grafico } from './grafico';

const sum = (valori: number[]): number => valori.reduce((somma, valore) => somma + valore, 0);

/** Quanto vale ogni serie in tutto: «Raggiunto 19, Non raggiunto 4». */
function summarizePila({ configurazione }: Grafico): string {
  return `In tutto: ${configurazione.data.datasets
    .map(({ label, data }) => `${label} ${formatNumero(sum(data.map((valore) => Number(valore ?? 0))))}`)
    .join(', ')}.`;
}

/** La voce più alta e la più bassa; se sono uguali, il valore di tutte. */
function summarizeEstremi({ configurazione }: Grafico): string {
  const { data, unita = '' } = configurazione;
  const voci = data.labels
    .map((etichetta, i) => ({
      etichetta,
      valore: data.datasets.map((serie) => serie.data[i]).find((valore) => typeof valore === 'number'),
    }))
    .filter((voce): voce is { etichetta: string; valore: number } => voce.valore !== undefined)
    .sort((a, b) => b.valore - a.valore);
  const write = (voce: (typeof voci)[number] | undefined) =>
    voce ? `${voce.etichetta}, ${formatNumero(voce.valore)}${unita}` : '';
  const [prima, ultima] = [voci[0], voci.at(-1)];
  if (prima === ultima) return `${write(prima)}.`;
  return prima?.valore === ultima?.valore
    ? `Tutte a ${formatNumero(prima?.valore ?? 0)}${unita}.`
    : `La voce più alta: ${write(prima)}. La più bassa: ${write(ultima)}.`;
}

/** Che cosa si vede nel disegno, detto a chi non lo vede: il titolo, quante voci, gli estremi o i totali. */
export function summarizeGrafico(grafico: Grafico): string {
  const { titolo, configurazione } = grafico;
  const quante = configurazione.data.labels.length;
  const cosa = configurazione.tacche
    ? 'Un calendario'
    : configurazione.type === 'line'
      ? 'Un grafico a punti'
      : 'Un grafico a barre';
  const numeri = configurazione.tacche
    ? ''
    : ` ${isImpilato(configurazione) ? summarizePila(grafico) : summarizeEstremi(grafico)}`;
  return `${titolo}. ${cosa} con ${quante === 1 ? '1 voce' : `${quante} voci`}.${numeri} Tutti i numeri sono nella tabella.`;
}
