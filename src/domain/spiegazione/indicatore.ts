import type { Motivo } from '../../schema/motivo';
import type { Clausola, Regole, Soglia } from '../../schema/regole';
import { findBanda, findIncerta } from '../esito';
import { findTitolo, type IndicatoreCalcolato } from '../indicatore';
import type { PianoLetto } from '../letto';
import type { ComponenteCalcolata } from '../raggiungimento';
import { explainComponente } from './componente';
import { writeMedia, writeValore } from './espressione';
import { listFonte } from './fonte';
import type { EsitoDaSoglia, Parte, Spiegazione } from './spiegazione';

const FORMULA = {
  una: 'quanto del risultato atteso è stato raggiunto, fino al tetto',
  media: 'la media dei raggiungimenti delle componenti, ciascuno fino al tetto',
  minimo: 'il più basso dei raggiungimenti delle componenti',
};

/** Perché certi valori non si calcolano lo dice una clausola delle regole. */
const CLAUSOLE_SENZA: Partial<Record<Motivo, Clausola[]>> = {
  'verso-mancante': ['indicatore.numeroNudo'],
  'non-definito': ['fuoriConto'],
  'non-valutato': ['fuoriConto'],
  sospeso: ['fuoriConto'],
  sostituito: ['fuoriConto'],
};

/** Le clausole che hanno contato in questo conto. */
function listClausole(indicatore: IndicatoreCalcolato, componenti: ComponenteCalcolata[]): Clausola[] {
  const { dati, suggerito } = indicatore;
  const sforato = ({ atteso, partenza, soddisfatto }: ComponenteCalcolata) =>
    !soddisfatto && atteso.tipo === 'al-piu' && partenza === undefined;
  return [
    ...(componenti.length > 1 ? (['indicatore.componenti'] as const) : []),
    ...(componenti.some(({ grezzo, valore }) => grezzo > valore) ? (['indicatore.tetto'] as const) : []),
    ...(componenti.some(sforato) ? (['indicatore.sforamento'] as const) : []),
    ...(dati.verso ? (['indicatore.numeroNudo'] as const) : []),
    ...(suggerito ? (['indicatore.soglie', 'indicatore.tolleranza'] as const) : []),
  ];
}

/** Quanto la componente numero `i` porta alla cifra: la sua parte di media, o tutto se è la più bassa (la prima, a parità). */
function computeContributo(valori: number[], i: number, come: 'media' | 'minimo'): number {
  const valore = valori[i] ?? 0;
  if (come === 'media') return valore / valori.length;
  return i === valori.indexOf(Math.min(...valori)) ? valore : 0;
}

function listParti(
  indicatore: IndicatoreCalcolato,
  componenti: ComponenteCalcolata[],
  regola: Regole['indicatore'],
): Parte[] {
  const valori = componenti.map(({ valore }) => valore);
  return componenti.map((componente, i) => ({
    titolo:
      componenti.length === 1
        ? findTitolo(indicatore)
        : ('etichetta' in componente.atteso && componente.atteso.etichetta) || `componente ${i + 1}`,
    valore: componente.valore,
    contributo: computeContributo(valori, i, regola.componenti),
    ...explainComponente(componente, regola),
    fonti: [],
  }));
}

/** L'esito suggerito con la banda in cui cade la cifra, e se il documento permette di dirlo. */
function buildEsito(
  soglia: Soglia,
  { valore, soddisfatto }: { valore: number; soddisfatto: boolean },
  soglie: Soglia[],
): EsitoDaSoglia {
  const incerta = findIncerta(valore, soglie);
  return {
    esito: soglia.esito,
    soglia,
    banda: findBanda(soglia, soglie),
    soddisfatto,
    ...(incerta ? { incerta } : {}),
  };
}

/** Perché un indicatore ha quel raggiungimento, o perché non ne ha uno. */
export function explainIndicatore(
  indicatore: IndicatoreCalcolato,
  { regole, piano }: Pick<PianoLetto, 'regole' | 'piano'>,
): Spiegazione {
  const { raggiungimento, voci, suggerito, atteso, rilevato } = indicatore;
  const comune = {
    che: 'raggiungimento' as const,
    fuori: [],
    fonti: (['partenza', 'atteso', 'rilevato'] as const).flatMap((che) =>
      listFonte(che, voci[che], piano.versioni),
    ),
    note: [atteso, rilevato].flatMap(({ nota }) => nota ?? []),
  };
  if ('motivo' in raggiungimento)
    return {
      ...comune,
      formula: FORMULA.una,
      motivo: raggiungimento.motivo,
      parti: [],
      clausole: CLAUSOLE_SENZA[raggiungimento.motivo] ?? [],
    };
  const { componenti, valore, soddisfatto } = raggiungimento;
  const regola = regole.indicatore;
  const parti = listParti(indicatore, componenti, regola);
  const valori = componenti.map((componente) => componente.valore);
  const conto =
    regola.componenti === 'media' ? writeMedia(valori) : `min(${valori.map(writeValore).join('; ')})`;
  return {
    ...comune,
    valore,
    formula: parti.length === 1 ? FORMULA.una : FORMULA[regola.componenti],
    conto: parti.length === 1 ? (parti[0]?.conto ?? '') : conto,
    parti,
    clausole: listClausole(indicatore, componenti),
    ...(suggerito ? { esito: buildEsito(suggerito, { valore, soddisfatto }, regola.soglie) } : {}),
  };
}
