import { findEtichetta } from '../../src/domain/esito';
import { computeIndicatore } from '../../src/domain/indicatore';
import type { Indicatore } from '../../src/schema/indicatore';
import { type Cornice, SVISTA, toLetto } from './cornice';
import { nameFrazione } from './luoghi';
import { buildMisura } from './misure';
import type { Sorte } from './sorte';
import type { Tema } from './temi';

/** The outcome that a body prints: the one that follows from the figures, or by mistake another one. */
function declareEsito(sorte: Sorte, dati: Indicatore, cornice: Cornice): string {
  const { regole } = cornice;
  const { suggerito } = computeIndicatore('0', dati, { obiettivo: '0', settori: [] }, toLetto(cornice));
  const altri = regole.indicatore.soglie.map(({ esito }) => esito);
  // Without a figure a body judges more often than it should.
  const esito = sorte.chance(suggerito ? SVISTA : SVISTA * 5)
    ? sorte.pick(altri)
    : (suggerito?.esito ?? 'non-valutabile');
  const etichetta = findEtichetta(esito, regole.esiti);
  return sorte.chance(0.5) ? etichetta : etichetta.toLowerCase();
}

function buildIndicatore(sorte: Sorte, { indicatori }: Tema, cornice: Cornice): Indicatore {
  const [titolo, specie] = sorte.pick(indicatori);
  const { atteso, rilevato, partenza, verso, unita } = buildMisura(sorte, specie, cornice.anno);
  const riga = cornice.nextRiga();
  const dove = sorte.chance(0.35) ? ` (${nameFrazione(sorte)})` : '';
  const variato = cornice.variazione && sorte.chance(0.06);
  const dati: Indicatore = {
    titolo: sorte.chance(0.1) ? `Percentuale: ${titolo.toLowerCase()}${dove}` : titolo + dove,
    ...(unita && { unita }),
    ...(verso && { verso }),
    ...(partenza && { partenza: { approvato: { ...partenza, riga } } }),
    atteso: {
      approvato: { ...atteso, riga },
      ...(variato && { 'variazione-1': { ...atteso, riga, nota: 'Confermato dalla variazione.' } }),
    },
    ...(cornice.consuntivo && { rilevato: { consuntivo: { ...rilevato, riga } } }),
  };
  return dati;
}

/** The same with the outcome that the body gives to it, as it does for the lines of its programme. */
function judge(sorte: Sorte, indicatore: Indicatore, cornice: Cornice): Indicatore {
  if (!cornice.consuntivo || sorte.chance(0.1)) return indicatore;
  const valore = declareEsito(sorte, indicatore, cornice);
  return { ...indicatore, esito: { consuntivo: { valore, riga: cornice.nextRiga() } } };
}

/**
 * The indicators of an objective, half of the times with weights that sum to 100 (or, by mistake, to less).
 * With `giudica` each has an outcome: those of the objectives of a sector have none, as the row of the sector has it.
 */
export function buildIndicatori(
  sorte: Sorte,
  quanti: number,
  tema: Tema,
  { prefisso, giudica, ...cornice }: Cornice & { prefisso: string; giudica: boolean },
): Record<string, Indicatore> {
  const pesi = sorte.chance(0.5) ? sorte.split(sorte.chance(SVISTA) ? 90 : 100, Math.max(1, quanti)) : [];
  return Object.fromEntries(
    Array.from({ length: quanti }, (_, i) => {
      const nudo = buildIndicatore(sorte, tema, cornice);
      const indicatore = giudica ? judge(sorte, nudo, cornice) : nudo;
      const peso = pesi[i] !== undefined && { peso: { approvato: { valore: pesi[i] } } };
      return [`${prefisso}.${i + 1}`, { ...indicatore, ...peso }];
    }),
  );
}
