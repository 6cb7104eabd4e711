import type { Altrove, Voce } from '../../schema/voce';
import {
  buildSoggettoIndicatore,
  buildSoggettoObiettivo,
  buildSoggettoRilevazione,
  buildSoggettoSettore,
  findFonte,
  type RegolaControllo,
  type Soggetto,
  type Trovato,
} from '../controllo';
import { formatNumero, parseNumero } from '../numero';
import type { PianoDaControllare } from '../piano';
import { writePercorso } from '../pubblicazione';
import { readScadenza } from '../scadenza';

interface VoceTrovata {
  percorso: string[];
  versione: string;
  voce: Voce<unknown> & { altrove: Altrove[] };
}

/** Le voci di un record che il documento stampa anche altrove, a qualunque profondità. */
function listVoci(dato: unknown, percorso: string[] = []): VoceTrovata[] {
  if (typeof dato !== 'object' || dato === null) return [];
  if ('altrove' in dato)
    return [
      {
        percorso: percorso.slice(0, -1),
        versione: percorso.at(-1) ?? '',
        voce: dato as VoceTrovata['voce'],
      },
    ];
  return Object.entries(dato).flatMap(([chiave, figlio]) => listVoci(figlio, [...percorso, chiave]));
}

const normalize = (testo: string) => testo.toLowerCase().replace(/\s+/g, ' ').trim();

/** Come due testi si confrontano: da numeri o da date se lo sono entrambi, altrimenti da parole. */
function compareTesti(uno: string, altro: string): { stessi: boolean; misure: boolean } {
  const numeri = [uno, altro].map((testo) => parseNumero(testo.replace(/^[≥≤<>]\s*|\s*%$/g, '')));
  if (numeri[0] !== undefined && numeri[1] !== undefined)
    return { stessi: numeri[0] === numeri[1], misure: true };
  const date = [uno, altro].map((valore) => readScadenza({ valore }));
  if (date[0] && date[1] && 'a' in date[0] && 'a' in date[1])
    return { stessi: date[0].da <= date[1].a && date[1].da <= date[0].a, misure: true };
  return { stessi: normalize(uno) === normalize(altro), misure: false };
}

/** «risultato 2, atteso»: i posti di un elenco si contano da uno. */
const formatPercorso = (percorso: string[]): string =>
  percorso.length === 0
    ? ''
    : writePercorso(
        percorso.map((passo, i) => (percorso[i - 1] === 'risultati' ? String(Number(passo) + 1) : passo)),
      );

function compareVoce(
  { percorso, versione, voce }: VoceTrovata,
  soggetto: Soggetto,
  piano: PianoDaControllare,
): Trovato[] {
  const { valore } = voce;
  if (valore === undefined) return [];
  const dove = 'che' in voce ? String(voce.che) : formatPercorso(percorso);
  const scritto = typeof valore === 'number' ? formatNumero(valore) : String(valore);
  return voce.altrove
    .map((altro) => ({ altro, ...compareTesti(scritto, altro.valore) }))
    .filter(({ stessi }) => !stessi)
    .map(({ altro, misure }) => ({
      // Due numeri o due date diversi non possono essere giusti tutti e due; due testi possono dire quasi lo stesso.
      gravita: altro.attenuante ? ('giudizio' as const) : misure ? ('errore' as const) : ('avviso' as const),
      soggetto,
      dichiarato: scritto,
      calcolato: altro.valore,
      messaggio: `${dove ? `${dove}: ` : ''}qui è stampato «${scritto}», ma ${altro.dove} «${altro.valore}»${altro.riga ? ` (riga ${altro.riga})` : ''}.`,
      fonte: findFonte(piano, voce, versione),
      nota: altro.attenuante ?? voce.nota,
    }));
}

/** Un record e il soggetto di cui parla; gli indicatori sono record a sé. */
function listRecord(piano: PianoDaControllare): [Soggetto, object][] {
  return [
    ...piano.settori.map((settore): [Soggetto, object] => [buildSoggettoSettore(settore), settore.dati]),
    ...piano.obiettivi.map((obiettivo): [Soggetto, object] => [
      buildSoggettoObiettivo(obiettivo),
      { ...obiettivo.dati, indicatori: undefined },
    ]),
    ...piano.indicatori.map((indicatore): [Soggetto, object] => [
      buildSoggettoIndicatore(indicatore),
      indicatore.dati,
    ]),
    ...Object.entries(piano.rilevazioni).map(([codice, rilevazione]): [Soggetto, object] => [
      buildSoggettoRilevazione(piano, codice, rilevazione),
      rilevazione,
    ]),
  ];
}

export const stessoDato: RegolaControllo = {
  chiave: 'stesso-dato',
  titolo: 'Lo stesso dato in due posti',
  spiegazione:
    'Un dato che il documento stampa in due posti (una tabella e un testo, una scheda e una risposta) deve essere lo stesso.',
  perche: 'Se per la stessa cosa ci sono due cifre, una è sbagliata, e chi legge non sa quale.',
  esempio: 'La tabella promette «almeno 80 %»; due pagine dopo, il testo parla di «almeno 75 %».',
  check: (piano) =>
    listRecord(piano).flatMap(([soggetto, dati]) =>
      listVoci(dati).flatMap((trovata) => compareVoce(trovata, soggetto, piano)),
    ),
};
