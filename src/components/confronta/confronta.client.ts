/** Mette a fianco ciò che si sceglie: i dati di ogni ente sono già calcolati in un file suo, qui si mostrano. */
import { compareUnita } from '../../domain/confrontabile';
import { groupUnita, MASSIMO_UNITA, type Unita } from '../../domain/unita';
import { formatQuanti } from '../../format/etichette';
import { DatiEnti } from './dati';
import { drawAvvertenze, drawRegole, drawTabella, listRigheCsv } from './disegno';
import { drawGruppo } from './disegno-gruppo';
import { buildGruppi } from './gruppi';
import { buildIndirizzoConfronto, describeScelta, listEntiScelti, parseScelta } from './scelta';

const find = <T extends HTMLElement>(radice: ParentNode, selettore: string) =>
  radice.querySelector<T>(selettore) as T;

class Confronto {
  #radice: HTMLElement;
  #dati: DatiEnti;
  /** Dove si sceglie l'ente, se i gruppi non sono già nella pagina. */
  #scegliEnte: HTMLSelectElement | null;

  constructor(radice: HTMLElement, dati: DatiEnti) {
    this.#radice = radice;
    this.#dati = dati;
    this.#scegliEnte = radice.querySelector('#confronto-ente');
    const modulo = find(radice, 'form');
    modulo.inert = false;
    modulo.addEventListener('submit', (evento) => evento.preventDefault());
    modulo.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#choose(target);
      else if (target instanceof HTMLSelectElement) this.#openEnte(target.value);
    });
    find(radice, '[data-togli]').addEventListener('click', () => this.#clear());
    find(radice, '[data-scarica]').addEventListener('click', () => this.#download());
    addEventListener('popstate', () => this.#show());
    this.#show();
    this.#openGruppi();
  }

  #listScelte = (): Unita[] => parseScelta(location.search, this.#dati.unita).unita;
  #listGruppi = () => [...this.#radice.querySelectorAll('details')];

  /** L'ordine è quello in cui si sceglie: chi si aggiunge va in fondo. */
  #choose({ value, checked }: HTMLInputElement): void {
    const altre = this.#listScelte().flatMap(({ chiave }) => (chiave === value ? [] : chiave));
    this.#go(checked ? [...altre, value] : altre);
  }

  async #openEnte(ente: string): Promise<void> {
    if (ente) await this.#dati.load([ente]).catch(() => showGuasto(this.#radice));
    this.#show();
    this.#openGruppi();
    // Chi ascolta non vede che sono comparsi.
    const piani = this.#listGruppi().filter(({ dataset }) => dataset.ente === ente).length;
    const detto = ` Qui sopra, ${formatQuanti(piani, 'piano', 'piani')} da cui scegliere.`;
    if (piani > 0) find(this.#radice, '[role="status"]').textContent += detto;
  }

  /** The button goes away with the choices: whoever uses the keyboard starts again from where one begins to choose. */
  #clear(): void {
    this.#go([]);
    find(this.#radice, '#confronto-ente, summary').focus();
  }

  #go(chiavi: string[]): void {
    history.pushState(null, '', buildIndirizzoConfronto(chiavi));
    this.#show();
  }

  /** I gruppi da cui si è già scelto, così chi arriva da un collegamento vede che cosa è spuntato. */
  #openGruppi(): void {
    for (const gruppo of this.#listGruppi()) if (gruppo.querySelector('input:checked')) gruppo.open = true;
  }

  /** Dove si sceglie l'ente, i gruppi sono di quello che si guarda e di quelli da cui si è preso qualcosa: non di tutti. */
  #drawGruppi(unita: Unita[]): void {
    if (!this.#scegliEnte) return;
    const enti = new Set([...unita.map(({ ente }) => ente), this.#scegliEnte.value]);
    const presenti = new Set(this.#listGruppi().map(({ dataset }) => dataset.ente));
    for (const gruppo of this.#listGruppi()) if (!enti.has(gruppo.dataset.ente ?? '')) gruppo.remove();
    const nuove = this.#dati.unita.filter(({ ente }) => enti.has(ente) && !presenti.has(ente));
    find(this.#radice, '[data-gruppi]').append(...buildGruppi(groupUnita(nuove)).map(drawGruppo));
  }

  #show(): void {
    const scelta = parseScelta(location.search, this.#dati.unita);
    const { unita } = scelta;
    this.#drawGruppi(unita);
    const scelte = new Set(unita.map(({ chiave }) => chiave));
    for (const casella of this.#radice.querySelectorAll<HTMLInputElement>('input[name="s"]')) {
      casella.checked = scelte.has(casella.value);
      casella.disabled = !casella.checked && scelte.size === MASSIMO_UNITA;
    }
    for (const gruppo of this.#listGruppi()) {
      const quanti = gruppo.querySelectorAll('input:checked').length;
      find(gruppo, '[data-scelti]').textContent = quanti > 0 ? `, ${quanti} a fianco` : '';
    }
    find(this.#radice, '[role="status"]').textContent = describeScelta(scelta);
    find(this.#radice, '[data-togli]').hidden = unita.length === 0;
    const esito = find(this.#radice, '[data-esito-confronto]');
    esito.hidden = unita.length < 2;
    if (esito.hidden) return;
    const { regole } = this.#dati;
    drawAvvertenze(find(esito, '[data-avvertenze]'), unita);
    drawTabella(find(esito, '[data-tabella]'), unita, compareUnita(unita, regole));
    drawRegole(find(esito, '[data-regole]'), unita, regole);
  }

  async #download(): Promise<void> {
    const { default: Papa } = await import('papaparse');
    const testo = `${Papa.unparse(listRigheCsv(this.#listScelte(), this.#dati.regole), { newline: '\n' })}\n`;
    const indirizzo = URL.createObjectURL(new Blob([testo], { type: 'text/csv' }));
    const collegamento = document.createElement('a');
    collegamento.href = indirizzo;
    collegamento.download = 'confronto.csv';
    collegamento.click();
    URL.revokeObjectURL(indirizzo);
  }
}

function showGuasto(radice: HTMLElement): void {
  find(radice, '[data-guasto]').hidden = false;
  find(radice, 'form').hidden = true;
}

/** Gli enti da chiedere subito: quelli i cui gruppi sono nella pagina, o quelli che l'indirizzo nomina. */
function listDaCaricare({ dataset }: HTMLElement, scegliEnte: HTMLSelectElement | null): string[] {
  if (!scegliEnte) return (dataset.enti ?? '').split(' ');
  const noti = new Set([...scegliEnte.options].map(({ value }) => value).filter(Boolean));
  return listEntiScelti(location.search).filter((ente) => noti.has(ente));
}

async function start(radice: HTMLElement): Promise<void> {
  const dati = new DatiEnti();
  await dati.load(listDaCaricare(radice, radice.querySelector('#confronto-ente')));
  new Confronto(radice, dati);
}

for (const radice of document.querySelectorAll<HTMLElement>('[data-confronto]'))
  start(radice).catch(() => showGuasto(radice));
