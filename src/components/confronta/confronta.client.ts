/** Mette a fianco ciò che si sceglie: i dati sono già calcolati in /dati/confronto.json, qui si mostrano. */
import { compareUnita } from '../../domain/confrontabile';
import { MASSIMO_UNITA, type Unita } from '../../domain/unita';
import type { Regole } from '../../schema/regole';
import { drawAvvertenze, drawRegole, drawTabella, listRigheCsv } from './disegno';
import { buildIndirizzoConfronto, describeScelta, parseScelta } from './scelta';

const find = <T extends HTMLElement>(radice: ParentNode, selettore: string) =>
  radice.querySelector<T>(selettore) as T;

class Confronto {
  #radice: HTMLElement;
  #caselle: HTMLInputElement[];
  #unita: Unita[];
  #regole: Record<string, Regole>;

  constructor(radice: HTMLElement, unita: Unita[], regole: Record<string, Regole>) {
    this.#radice = radice;
    this.#unita = unita;
    this.#regole = regole;
    this.#caselle = [...radice.querySelectorAll<HTMLInputElement>('input[name="s"]')];
    find(radice, 'form').inert = false;
    find(radice, 'form').addEventListener('submit', (evento) => evento.preventDefault());
    for (const casella of this.#caselle) casella.addEventListener('change', () => this.#choose(casella));
    find(radice, '[data-togli]').addEventListener('click', () => this.#clear());
    find(radice, '[data-scarica]').addEventListener('click', () => this.#download());
    addEventListener('popstate', () => this.#show());
    this.#show();
    this.#openGruppi();
  }

  #listScelte = (): Unita[] => parseScelta(location.search, this.#unita).unita;

  /** L'ordine è quello in cui si sceglie: chi si aggiunge va in fondo. */
  #choose({ value, checked }: HTMLInputElement): void {
    const altre = this.#listScelte().flatMap(({ chiave }) => (chiave === value ? [] : chiave));
    this.#go(checked ? [...altre, value] : altre);
  }

  /** The button goes away with the choices: whoever uses the keyboard starts again from the first group. */
  #clear(): void {
    this.#go([]);
    find(this.#radice, 'summary').focus();
  }

  #go(chiavi: string[]): void {
    history.pushState(null, '', buildIndirizzoConfronto(chiavi));
    this.#show();
  }

  /** I gruppi da cui si è già scelto, così chi arriva da un collegamento vede che cosa è spuntato. */
  #openGruppi(): void {
    for (const gruppo of this.#radice.querySelectorAll('details'))
      if (gruppo.querySelector('input:checked')) gruppo.open = true;
  }

  #show(): void {
    const scelta = parseScelta(location.search, this.#unita);
    const { unita } = scelta;
    const scelte = new Set(unita.map(({ chiave }) => chiave));
    for (const casella of this.#caselle) {
      casella.checked = scelte.has(casella.value);
      casella.disabled = !casella.checked && scelte.size === MASSIMO_UNITA;
    }
    for (const gruppo of this.#radice.querySelectorAll('details')) {
      const quanti = gruppo.querySelectorAll('input:checked').length;
      find(gruppo, '[data-scelti]').textContent = quanti > 0 ? `, ${quanti} a fianco` : '';
    }
    find(this.#radice, '[role="status"]').textContent = describeScelta(scelta);
    find(this.#radice, '[data-togli]').hidden = unita.length === 0;
    const esito = find(this.#radice, '[data-esito-confronto]');
    esito.hidden = unita.length < 2;
    if (esito.hidden) return;
    drawAvvertenze(find(esito, '[data-avvertenze]'), unita);
    drawTabella(find(esito, '[data-tabella]'), unita, compareUnita(unita, this.#regole));
    drawRegole(find(esito, '[data-regole]'), unita, this.#regole);
  }

  async #download(): Promise<void> {
    const { default: Papa } = await import('papaparse');
    const testo = `${Papa.unparse(listRigheCsv(this.#listScelte(), this.#regole), { newline: '\n' })}\n`;
    const indirizzo = URL.createObjectURL(new Blob([testo], { type: 'text/csv' }));
    const collegamento = document.createElement('a');
    collegamento.href = indirizzo;
    collegamento.download = 'confronto.csv';
    collegamento.click();
    URL.revokeObjectURL(indirizzo);
  }
}

async function start(radice: HTMLElement): Promise<void> {
  const lette = await Promise.all(['/dati/confronto.json', '/dati/regole.json'].map((file) => fetch(file)));
  if (!lette.every(({ ok }) => ok)) throw new Error('i dati del confronto non si leggono');
  const [unita, regole] = await Promise.all(lette.map((letta) => letta.json()));
  new Confronto(radice, unita as Unita[], regole as Record<string, Regole>);
}

for (const radice of document.querySelectorAll<HTMLElement>('[data-confronto]'))
  start(radice).catch(() => {
    find(radice, '[data-guasto]').hidden = false;
    find(radice, 'form').hidden = true;
  });
