import { growLista, writeAltri } from './altri.ts';
import { listenAttrezzi } from './attrezzi.ts';
import { drawFiltri, fitFiltri, readModulo, updateFiltri } from './filtri.ts';
import { findElemento } from './modelli.ts';
import { type Motore, startMotore } from './motore.ts';
import { buildIndirizzo, parseIndirizzo, type Richiesta } from './richiesta.ts';
import { writeRiepilogo } from './riepilogo.ts';
import { answerRichiesta, type FiltriOfferti, type Risposta } from './risposta.ts';
import { PASSO } from './risultati.ts';
import { listenInterruttore, listenScorciatoia } from './scorciatoia.ts';
import { writeCanali } from './segui.ts';

/** How long to wait, while somebody types, before searching. */
const ATTESA = 200;

/** How long a search may last before the page says that it is going on. */
const PAZIENZA = 500;

/** Lets the page be seen as it is, with the gesture that was just made, before a long work. */
const waitVista = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The search page: the form on one side, the index on the other, the address as its only memory. */
class PaginaRicerca {
  #radice: HTMLElement;
  #modulo: HTMLFormElement;
  #casella: HTMLInputElement;
  #motore: Promise<Motore> | undefined;
  #risposta: Risposta | undefined;
  /** Which filters are drawn. */
  #filtri = '';
  #turno = 0;
  #sveglia = 0;

  constructor(radice: HTMLElement) {
    this.#radice = radice;
    this.#modulo = findElemento(radice, 'form');
    this.#casella = findElemento(radice, 'input[type="search"]');
    this.#listen();
    fitFiltri(radice);
    void this.#readIndirizzo();
  }

  #find(nome: string): HTMLElement {
    return findElemento(this.#radice, `[data-${nome}]`);
  }

  #listen(): void {
    const interruttore = findElemento<HTMLInputElement>(this.#radice, '[data-scorciatoia]');
    listenInterruttore(interruttore);
    listenScorciatoia(this.#casella, () => interruttore.checked);
    this.#modulo.addEventListener('submit', (evento) => {
      evento.preventDefault();
      this.#askNow();
    });
    this.#casella.addEventListener('input', () => {
      clearTimeout(this.#sveglia);
      this.#sveglia = window.setTimeout(() => this.#askNow(), ATTESA);
    });
    this.#find('filtri').addEventListener('change', () => this.#askNow());
    listenAttrezzi(this.#radice, {
      ask: () => this.#askNow(),
      listTrovati: () => this.#risposta?.trovati ?? [],
    });
    this.#find('azzera').addEventListener('click', () => this.#removeFiltri());
    this.#find('altri').addEventListener('click', () => this.#showAltri());
    window.addEventListener('popstate', () => void this.#readIndirizzo());
    window.addEventListener('pagehide', () => this.#keepPosto());
  }

  /** Takes the request from the address: on arrival, and when coming back to the place that was left. */
  async #readIndirizzo(): Promise<void> {
    const richiesta = parseIndirizzo(location.search);
    const { mostrati = PASSO, altezza = 0 } = history.state ?? {};
    this.#casella.value = richiesta.testo;
    findElemento<HTMLSelectElement>(this.#radice, 'select').value = richiesta.ordine ?? '';
    if (location.search === '') await waitVista();
    await this.#answer(richiesta, mostrati);
    if (altezza > 0) window.scrollTo(0, altezza);
  }

  /** Keeps, with this entry of the history, how many results were shown and how far down the page was. */
  #keepPosto(): void {
    const mostrati = Math.max(PASSO, this.#risposta?.lista?.elemento.childElementCount ?? 0);
    history.replaceState({ mostrati, altezza: window.scrollY }, '');
  }

  /** Takes the request from the form and writes it in the address, where filters not yet drawn are found. */
  #askNow(): void {
    clearTimeout(this.#sveglia);
    const isDisegnato = this.#find('filtri').querySelector('input') !== null;
    const scritta = readModulo(this.#modulo);
    const richiesta = isDisegnato ? scritta : { ...scritta, filtri: parseIndirizzo(location.search).filtri };
    history.replaceState(null, '', location.pathname + buildIndirizzo(richiesta));
    void waitVista().then(() => this.#answer(richiesta, PASSO));
  }

  #removeFiltri(): void {
    for (const casella of this.#find('filtri').querySelectorAll('input')) casella.checked = false;
    this.#casella.focus();
    this.#askNow();
  }

  #start(): Promise<Motore> {
    const read = (nome: string) => JSON.parse(this.#find(nome).textContent);
    this.#motore ??= startMotore(
      this.#radice.getAttribute('data-indice') ?? '',
      read('siti'),
      read('sinonimi'),
    );
    return this.#motore;
  }

  /** Answers one request; an answer that comes after a newer request is thrown away. */
  async #answer(richiesta: Richiesta, quanti: number): Promise<void> {
    this.#turno += 1;
    const turno = this.#turno;
    const attesa = window.setTimeout(() => {
      if (turno === this.#turno) this.#find('conteggio').textContent = 'Sto cercando…';
    }, PAZIENZA);
    try {
      const risposta = await answerRichiesta(this.#radice, await this.#start(), richiesta, quanti);
      if (turno !== this.#turno) return;
      this.#show(risposta);
      const { canali, filtri } = await risposta.readContorno();
      if (turno !== this.#turno) return;
      writeCanali(this.#find('segui'), canali);
      this.#showFiltri(filtri, richiesta);
    } catch (errore) {
      console.error(errore);
      this.#motore = undefined;
      this.#find('guasto').hidden = false;
      this.#find('modulo').hidden = true;
    } finally {
      clearTimeout(attesa);
    }
  }

  #show(risposta: Risposta): void {
    this.#risposta = risposta;
    this.#find('elenco').replaceChildren(...risposta.voci);
    writeRiepilogo(this.#radice, risposta);
    writeAltri(this.#find('altri'), risposta.lista);
  }

  /** Draws the filters if there are others than before, and brings them up to date. */
  #showFiltri(filtri: FiltriOfferti, richiesta: Richiesta): void {
    if (filtri.chiave !== this.#filtri) drawFiltri(this.#radice, filtri, richiesta);
    this.#filtri = filtri.chiave;
    updateFiltri(this.#radice, filtri, richiesta);
  }

  /** Adds the next results, unless another search came in between. */
  async #showAltri(): Promise<void> {
    const { lista } = this.#risposta ?? {};
    if (lista) await growLista(lista, () => lista === this.#risposta?.lista);
    writeAltri(this.#find('altri'), this.#risposta?.lista);
  }
}

for (const radice of document.querySelectorAll<HTMLElement>('[data-ricerca]')) new PaginaRicerca(radice);
