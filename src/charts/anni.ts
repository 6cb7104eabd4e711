import { type AnnoIndicatore, readUnita } from '../domain/anni-indicatore';
import type { IndicatoreCalcolato } from '../domain/indicatore';
import { formatNumero } from '../domain/numero';
import { ORIZZONTALI } from './comuni';
import type { Grafico } from './grafico';

const findNumeri = (anni: AnnoIndicatore[], che: 'atteso' | 'rilevato') =>
  anni.map((anno) => anno[che]?.numero ?? null);

/** «sale da 45 % nel 2023 a 50 % nel 2024», dal primo all'ultimo anno che ha quel numero. */
function describeCorso(
  anni: AnnoIndicatore[],
  che: 'atteso' | 'rilevato',
  unita: string,
): string | undefined {
  const punti = anni.flatMap((anno) => {
    const numero = anno[che]?.numero;
    return numero === undefined
      ? []
      : [{ numero, quando: anno.anno === 'Partenza' ? 'in partenza' : `nel ${anno.anno}` }];
  });
  const [prima, dopo] = [punti[0], punti.at(-1)];
  if (!prima || !dopo || prima === dopo) return undefined;
  const write = (numero: number) => `${formatNumero(numero)}${unita}`;
  if (prima.numero === dopo.numero) return `resta ${write(dopo.numero)}`;
  const verbo = dopo.numero > prima.numero ? 'sale' : 'scende';
  return `${verbo} da ${write(prima.numero)} ${prima.quando} a ${write(dopo.numero)} ${dopo.quando}`;
}

/**
 * Un indicatore negli anni: ciò che si promette e ciò che si misura, anno per anno. Niente grafico se gli anni con un
 * numero sono meno di due: un testo senza numeri sta nella tabella della pagina.
 */
export function buildGraficoAnni(
  id: string,
  indicatore: IndicatoreCalcolato,
  anni: AnnoIndicatore[],
): Grafico | undefined {
  const unita = readUnita(indicatore) === '%' ? ' %' : '';
  const [attesi, rilevati] = [findNumeri(anni, 'atteso'), findNumeri(anni, 'rilevato')];
  const corsi = [
    ['Il rilevato', describeCorso(anni, 'rilevato', unita)],
    ['L’atteso', describeCorso(anni, 'atteso', unita)],
  ].flatMap(([nome, corso]) => (corso ? [`${nome} ${corso}`] : []));
  if (corsi.length === 0) return undefined;
  const etichette = anni.map(({ anno }) => anno);
  const write = (numero: number | null | undefined) =>
    numero === null || numero === undefined ? '—' : `${formatNumero(numero)}${unita}`;
  return {
    id,
    titolo: corsi.join('; ').replace('; L’', '; l’'),
    descrizione: 'Ciò che l’ente promette e ciò che misura, anno per anno, per quanto i documenti stampano.',
    tabella: {
      didascalia: 'Atteso e rilevato, anno per anno',
      intestazioni: ['Anno', 'Atteso', 'Rilevato'],
      numeriche: [false, true, true],
      righe: etichette.map((anno, i) => [anno, write(attesi[i]), write(rilevati[i])]),
    },
    configurazione: {
      type: 'bar',
      data: {
        labels: etichette,
        datasets: [
          { label: 'Atteso', data: attesi, backgroundColor: 'var(--serie-neutra)' },
          { label: 'Rilevato', data: rilevati, backgroundColor: 'var(--serie-1)' },
        ],
      },
      options: { ...ORIZZONTALI, scales: { x: { beginAtZero: true } } },
      ...(unita ? { unita } : {}),
      etichette: true,
    },
  };
}
