import { type CifraAConfronto, compareUnita, listAvvertenze } from '../../domain/confrontabile';
import type { Unita } from '../../domain/unita';
import { CIFRA, writeCifra } from '../../format/cifra';
import { formatUnita, writeAvvertenza, writeGiudizio } from '../../format/confronta';
import { listClausoleDiverse } from '../../format/regole';
import { capitalize } from '../../format/testo';
import type { Regole } from '../../schema/regole';
import { make } from './elemento';

const makeNota = (testo: string | undefined) => (testo ? make('small', {}, capitalize(testo)) : undefined);

/** Una cella: il numero con il collegamento a dove si spiega e, se è una percentuale, la barra di `Barra.astro`. */
function makeCella({ nome, cifre }: CifraAConfronto, indice: number, unita: Unita): HTMLElement {
  const cifra = cifre[indice] ?? { assenza: 'senza-risultati' };
  const { testo, nota } = writeCifra(nome, cifra);
  const { nome: etichetta } = formatUnita(unita);
  const attributi = { 'data-etichetta': `${etichetta} (${unita.annoInizio})` };
  if ('assenza' in cifra) return make('td', attributi, testo, makeNota(nota));
  const numero = cifra.indirizzo ? make('a', { href: cifra.indirizzo }, testo) : testo;
  if (!CIFRA[nome].percentuale) return make('td', attributi, numero, makeNota(nota));
  const piena = make('span', { class: 'progress-bar', style: `width:${Math.min(100, cifra.valore)}%` });
  const barra = make('span', { class: 'progress', 'aria-hidden': 'true' }, piena);
  return make(
    'td',
    attributi,
    make('span', { class: 'barra' }, make('span', {}, numero), barra),
    makeNota(nota),
  );
}

const makeRiga = (cifra: CifraAConfronto, unita: Unita[]): HTMLElement =>
  make(
    'tr',
    { 'data-cifra': cifra.nome, 'data-confrontabile': cifra.impedimenti.length === 0 ? 'si' : 'no' },
    make(
      'th',
      { scope: 'row' },
      CIFRA[cifra.nome].nome,
      makeNota(CIFRA[cifra.nome].spiega),
      make('small', {}, writeGiudizio(cifra.impedimenti)),
    ),
    ...unita.map((una, i) => makeCella(cifra, i, una)),
  );

function makeTestata(unita: Unita[]): HTMLElement {
  const colonne = unita.map((una) => {
    const { nome, dove } = formatUnita(una);
    return make('th', { scope: 'col' }, make('a', { href: una.indirizzo }, nome), make('small', {}, dove));
  });
  return make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Cifra'), ...colonne));
}

/** Una tabella a schede: sul telefono una scheda per cifra. Chi non ha cifre per nessuno non ha una riga. */
export function drawTabella(dove: Element, unita: Unita[], cifre: CifraAConfronto[]): void {
  const presenti = cifre.filter((cifra) => cifra.cifre.some((una) => 'valore' in una));
  const didascalia = make('caption', {}, `${unita.length} a fianco`);
  const corpo = make('tbody', {}, ...presenti.map((cifra) => makeRiga(cifra, unita)));
  dove.replaceChildren(make('table', { class: 'table' }, didascalia, makeTestata(unita), corpo));
}

/** Che cosa sapere prima di leggere, in un elenco. */
export function drawAvvertenze(dove: Element, unita: Unita[]): void {
  const avvertenze = listAvvertenze(unita).map((una) => make('li', {}, writeAvvertenza(una, unita)));
  dove.replaceChildren(...avvertenze);
}

/** Le clausole su cui le regole non dicono lo stesso, con ciò che dice ciascuna; nascosto se sono le stesse. */
export function drawRegole(dove: HTMLElement, unita: Unita[], regole: Record<string, Regole>): void {
  const chiavi = [...new Set(unita.map((una) => una.regole))];
  const proprie = chiavi.flatMap((chiave) => regole[chiave] ?? []);
  const diverse = listClausoleDiverse(proprie);
  dove.hidden = diverse.length === 0;
  const voci = diverse.flatMap(({ titolo, dette }) => [
    make('h4', {}, titolo),
    make(
      'ul',
      {},
      ...dette.map(({ testo }, i) =>
        make('li', {}, make('a', { href: `/regole/${chiavi[i]}/` }, proprie[i]?.titolo ?? ''), `: ${testo}`),
      ),
    ),
  ]);
  dove.querySelector('[data-clausole]')?.replaceChildren(...voci);
}

/** Ciò che si vede come righe di un CSV: numeri con il punto, e per ogni cifra se si confronta. */
export function listRigheCsv(unita: Unita[], regole: Record<string, Regole>): (string | number)[][] {
  const intestazione = ['cifra', ...unita.map(({ chiave }) => chiave), 'si_confronta', 'perche'];
  const righe = compareUnita(unita, regole).map(({ nome, cifre, impedimenti }) => [
    nome,
    ...cifre.map((cifra) => ('valore' in cifra ? Number(cifra.valore.toFixed(4)) : '')),
    impedimenti.length === 0 ? 'si' : 'no',
    impedimenti.length === 0 ? '' : writeGiudizio(impedimenti),
  ]);
  return [intestazione, ...righe];
}
