import { listenAttrezzi } from './attrezzi.ts';
import { drawElenco } from './elenco.ts';
import { drawFiltri, readModulo, updateFiltri } from './filtri.ts';
import { findElemento } from './modelli.ts';
import { openIndice } from './pagefind.ts';
import { type Risultati, runRicerca, type Sapere } from './ricerca.ts';
import { buildIndirizzo, parseIndirizzo, type Richiesta } from './richiesta.ts';
import { writeRiepilogo } from './riepilogo.ts';
import { drawRisultati, PASSO } from './risultati.ts';
import { listenInterruttore, listenScorciatoia } from './scorciatoia.ts';
import { listCanali, writeCanali } from './segui.ts';

/** How long to wait, while somebody types, before searching. */
const ATTESA = 200;

/** How long a search may last before the page says that it is going on. */
const PAZIENZA = 500;

/** The search page: the form on one side, the index on the other, the address as its only memory. */
class PaginaRicerca {
  #radice: HTMLElement;
  #modulo: HTMLFormElement;
  #casella: HTMLInputElement;
  #sapere: Promise<Sapere> | undefined;
  #risultati: Risultati | undefined;
  #turno = 0;
  #sveglia = 0;

  constructor(radice: HTMLElement) {
    this.#radice = radice;
    this.#modulo = findElemento(radice, 'form');
    this.#casella = findElemento(radice, 'input[type="search"]');
    this.#listen();
    void this.#readIndirizzo();
  }

  #find(nome: string): HTMLElement {
    return findElemento(this.#radice, `[data-${nome}]`);
  }

  /** The one list of results, when they are not in groups. */
  get #lista(): HTMLElement | null {
    return this.#radice.querySelector<HTMLElement>('[data-elenco] > ol');
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
      listTrovati: () => this.#risultati?.trovati ?? [],
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
    await this.#answer(richiesta, mostrati);
    if (altezza > 0) window.scrollTo(0, altezza);
  }

  /** Keeps, with this entry of the history, how many results were shown and how far down the page was. */
  #keepPosto(): void {
    const mostrati = Math.max(PASSO, this.#lista?.childElementCount ?? 0);
    history.replaceState({ mostrati, altezza: window.scrollY }, '');
  }

  /** Takes the request from the form and writes it in the address, where filters not yet drawn are found. */
  #askNow(): void {
    clearTimeout(this.#sveglia);
    const isDisegnato = this.#find('filtri').querySelector('input') !== null;
    const scritta = readModulo(this.#modulo);
    const richiesta = isDisegnato ? scritta : { ...scritta, filtri: parseIndirizzo(location.search).filtri };
    history.replaceState(null, '', location.pathname + buildIndirizzo(richiesta));
    void this.#answer(richiesta, PASSO);
  }

  #removeFiltri(): void {
    for (const casella of this.#find('filtri').querySelectorAll('input')) casella.checked = false;
    this.#casella.focus();
    this.#askNow();
  }

  async #learn(richiesta: Richiesta): Promise<Sapere> {
    const cartella = this.#radice.getAttribute('data-indice') ?? '';
    this.#sapere ??= openIndice(`${cartella}pagefind.js`).then(async (indice) => {
      drawFiltri(this.#radice, await indice.filters(), richiesta);
      return { indice, cartella, gruppi: JSON.parse(this.#find('sinonimi').textContent) };
    });
    return this.#sapere;
  }

  /** Answers one request; an answer that comes after a newer request is thrown away. */
  async #answer(richiesta: Richiesta, quanti: number): Promise<void> {
    this.#turno += 1;
    const turno = this.#turno;
    const attesa = window.setTimeout(() => {
      if (turno === this.#turno) this.#find('conteggio').textContent = 'Sto cercando…';
    }, PAZIENZA);
    try {
      const sapere = await this.#learn(richiesta);
      const risultati = await runRicerca(sapere, richiesta);
      const voci = risultati
        ? await drawElenco(this.#radice, sapere.indice, richiesta, risultati, quanti)
        : [];
      const canali = await listCanali(sapere.indice, richiesta);
      const totali = risultati?.conteggi ?? (await sapere.indice.filters());
      if (turno !== this.#turno) return;
      this.#risultati = risultati;
      this.#find('elenco').replaceChildren(...voci);
      updateFiltri(this.#radice, totali, richiesta);
      writeRiepilogo(this.#radice, richiesta, risultati);
      writeCanali(this.#find('segui'), canali);
      this.#updateAltri();
    } catch (errore) {
      console.error(errore);
      this.#sapere = undefined;
      this.#find('guasto').hidden = false;
      this.#find('modulo').hidden = true;
    } finally {
      clearTimeout(attesa);
    }
  }

  /** The button says how many it will add, and goes away with the last ones. */
  #updateAltri(): void {
    const lista = this.#lista;
    const restano = lista ? (this.#risultati?.trovati.length ?? 0) - lista.childElementCount : 0;
    this.#find('altri').hidden = restano <= 0;
    this.#find('altri').textContent = `Mostra altri ${Math.min(PASSO, restano)} di ${restano}`;
  }

  /** Adds the next results and goes to the first of them, unless another search came in between. */
  async #showAltri(): Promise<void> {
    const [risultati, lista] = [this.#risultati, this.#lista];
    if (!risultati || !lista) return;
    const gia = lista.childElementCount;
    const voci = await drawRisultati(this.#radice, risultati.trovati.slice(gia, gia + PASSO), risultati);
    if (lista !== this.#lista || gia !== lista.childElementCount) return;
    lista.append(...voci);
    voci[0]?.querySelector('a')?.focus();
    this.#updateAltri();
  }
}

for (const radice of document.querySelectorAll<HTMLElement>('[data-ricerca]')) new PaginaRicerca(radice);
