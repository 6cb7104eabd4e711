import type { Controllo, Gravita } from '../domain/controllo';
import { countGravita, listNonSpiegati } from '../domain/quadro';
import type { PianoRiassunto } from '../domain/riassunto';
import { formatQuanti, GRAVITA } from './etichette';
import { formatFonte } from './fonte';
import { capitalize } from './testo';

/** Come si chiama un controllo: la sua gravità, o «Giudizio dichiarato» se qualcuno l'ha spiegato. */
export const formatGravita = ({ gravita, giudizio }: Pick<Controllo, 'gravita' | 'giudizio'>): string =>
  giudizio ? 'Giudizio dichiarato' : GRAVITA[gravita].nome;

/** La nota di un controllo; se è una spiegazione dichiarata, con chi la dà e dove si legge. */
export function explainControllo({ giudizio, nota }: Controllo): string | undefined {
  if (!giudizio) return nota;
  const chi = giudizio.di === 'ente' ? 'Lo spiega l’ente' : 'Lo spiega chi ha trascritto';
  return `${chi}${giudizio.riga === undefined ? '' : ` (riga ${giudizio.riga})`}: ${nota}`;
}

/** Di che cosa parla un controllo, con il codice se il documento ne stampa uno. */
export const formatSoggetto = ({ soggetto: { tipo, codice, titolo } }: Controllo): string =>
  tipo === 'prospetto' || tipo === 'rilevazione' ? titolo : `${codice} ${titolo}`;

/** «19 errori, 37 avvisi, 6 giudizi»: tace su ciò che non c'è. */
export function formatConteggi({ errore, avviso, giudizio }: Record<Gravita, number>): string {
  return [
    errore > 0 && formatQuanti(errore, 'errore', 'errori'),
    avviso > 0 && formatQuanti(avviso, 'avviso', 'avvisi'),
    giudizio > 0 && formatQuanti(giudizio, 'giudizio', 'giudizi'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Quante differenze ci sono e di che gravità, in testa al loro elenco. */
export function describeControlli(controlli: Controllo[]): string {
  const nonSpiegate = listNonSpiegati(controlli).length;
  const spiegate = controlli.length - nonSpiegate;
  const altre =
    spiegate > 0 ? `, e ${formatQuanti(spiegate, 'altra già spiegata', 'altre già spiegate')},` : '';
  return `${formatQuanti(nonSpiegate, 'differenza', 'differenze')}${altre} tra ciò che i documenti dichiarano e ciò che dai loro stessi dati si ricalcola: ${formatConteggi(countGravita(controlli))}.`;
}

/** Ciò che chi segnala uno sbaglio trova già scritto: resta da dire che cosa dovrebbe esserci. */
export const describeSegnalazione = (controllo: Controllo, piano: PianoRiassunto) => ({
  titolo: `${formatSoggetto(controllo).slice(0, 80)} (${piano.piano.titolo})`,
  testo: `Nel sito: dichiarato «${capitalize(controllo.dichiarato)}», ricalcolato «${capitalize(controllo.calcolato)}». ${controllo.messaggio}\n\nDovrebbe esserci: `,
  documento: formatFonte(controllo.fonte, piano.documenti),
});
