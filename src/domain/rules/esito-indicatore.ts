import {
  buildSoggettoIndicatore,
  findFonte,
  NOTA_SOGLIA,
  type RegolaControllo,
  type Trovato,
} from '../controllo';
import { findEsito, findEtichetta, findIncerta } from '../esito';
import type { IndicatoreCalcolato } from '../indicatore';
import { formatNumero, formatPercentuale } from '../numero';
import type { PianoDaControllare } from '../piano';
import { explainIndicatore } from '../spiegazione/indicatore';

/** Perché un giudizio può essere diverso: la soglia è dedotta e, se un tetto è superato, anche il modo di contarlo è nostro. */
function describeSoglia(indicatore: IndicatoreCalcolato, piano: PianoDaControllare): string {
  const { clausole } = explainIndicatore(indicatore, piano);
  const nostro =
    clausole.includes('indicatore.sforamento') && piano.regole.convenzioni.includes('indicatore.sforamento');
  return nostro ? `${NOTA_SOGLIA} Anche il modo di contare un tetto superato è nostro.` : NOTA_SOGLIA;
}

/** Confronta l'esito dichiarato di un indicatore con quello che le soglie suggeriscono. */
function compareEsiti(indicatore: IndicatoreCalcolato, piano: PianoDaControllare): Trovato[] {
  const { raggiungimento, suggerito, esitoDichiarato, voci, dati } = indicatore;
  const esito = findEsito(esitoDichiarato);
  if (!('valore' in raggiungimento) || !suggerito || !esito || esito.esito === suggerito.esito) return [];
  // Dove gli esiti stampati non permettono di dire la soglia, non si segnala nulla.
  if (findIncerta(raggiungimento.valore, piano.regole.indicatore.soglie)) return [];
  const cambiaRaggiunto = (esito.esito === 'raggiunto') !== (suggerito.esito === 'raggiunto');
  const etichetta = findEtichetta(suggerito.esito, piano.regole.esiti);
  const soglie = piano.regole.indicatore.soglie
    .filter(({ dedotta }) => dedotta)
    .map(({ da }) => formatNumero(da));
  const perche = cambiaRaggiunto
    ? `l’atteso «${voci.atteso?.valore}» ${raggiungimento.soddisfatto ? 'è' : 'non è'} rispettato da «${voci.rilevato?.valore}»`
    : `con la soglia di ${soglie.join(' e ')}, che il documento non scrive, sarebbe «${etichetta.toLowerCase()}»`;
  return [
    {
      gravita: cambiaRaggiunto ? 'avviso' : 'giudizio',
      soggetto: buildSoggettoIndicatore(indicatore),
      dichiarato: esito.testo,
      calcolato: etichetta,
      messaggio: `L’esito stampato è «${esito.testo}» con un raggiungimento di ${formatPercentuale(raggiungimento.valore)}: ${perche}.`,
      fonte: findFonte(piano, esito, esito.versione),
      nota: dati.nota ?? (cambiaRaggiunto ? undefined : describeSoglia(indicatore, piano)),
    },
  ];
}

export const esitoIndicatore: RegolaControllo = {
  chiave: 'esito-indicatore',
  titolo: 'Esiti degli indicatori',
  spiegazione:
    'L’esito dichiarato di un indicatore deve seguire dall’atteso e dal rilevato. Se cambia che sia raggiunto o no è un avviso; tra gli altri esiti, dove la soglia è dedotta, è un giudizio dell’ente.',
  perche: 'L’esito è la parola che resta in mente: deve seguire dal numero che ha accanto.',
  esempio: 'Attese almeno 50 visite, fatte 48, esito «raggiunto»: ne mancano 2.',
  check: (piano) => piano.indicatori.flatMap((indicatore) => compareEsiti(indicatore, piano)),
};
