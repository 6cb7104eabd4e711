/** Mette in moto i filtri di `Filtri.astro`: le righe sono già nella pagina, qui si nascondono e si contano. */
import {
  countValori,
  isChiesta,
  listValori,
  type Richiesta,
  type Riga,
  readRighe,
  updateSezioni,
} from './filtri.righe';

/** Quanto si aspetta, mentre si scrive, prima di filtrare e di dire quante righe restano. */
const ATTESA = 200;

const find = <T extends Element>(radice: ParentNode, selettore: string) =>
  radice.querySelector<T>(selettore) as T;

class Filtri {
  #radice: HTMLElement;
  #modulo: HTMLFormElement;
  #scelte: HTMLSelectElement[];
  #casella: HTMLInputElement;
  #righe: Riga[];
  #sveglia = 0;
  /** Vero mentre si scrive: una parola è un passo solo della cronologia, non uno per lettera. */
  #scrive = false;

  constructor(radice: HTMLElement) {
    this.#radice = radice;
    this.#modulo = find(radice, 'form');
    this.#scelte = [...this.#modulo.querySelectorAll('select')];
    this.#casella = find(this.#modulo, 'input');
    this.#righe = readRighe(radice, this.#scelte[0]?.name ?? '');
    for (const scelta of this.#scelte) this.#drawScelte(scelta);
    this.#modulo.inert = false;
    this.#listen();
    this.#readIndirizzo();
    this.#showPunto();
  }

  #listen(): void {
    this.#modulo.addEventListener('submit', (evento) => evento.preventDefault());
    for (const scelta of this.#scelte) scelta.addEventListener('change', () => this.#choose());
    this.#casella.addEventListener('input', () => {
      clearTimeout(this.#sveglia);
      this.#sveglia = window.setTimeout(() => this.#choose(true), ATTESA);
    });
    find<HTMLButtonElement>(this.#modulo, 'button').addEventListener('click', () => {
      this.#write({});
      this.#choose();
      // Il pulsante ora sparisce: chi usa la tastiera si ritrova nella casella.
      this.#casella.focus();
    });
    addEventListener('popstate', () => this.#readIndirizzo());
    addEventListener('hashchange', () => this.#showPunto());
  }

  /** Le voci di una scelta: quelle che hanno almeno una riga; chi non ha un nome suo si legge com'è, in ordine. */
  #drawScelte(scelta: HTMLSelectElement): void {
    const valori = new Set(this.#righe.flatMap((riga) => listValori(riga, scelta.name)));
    for (const voce of [...scelta.options].slice(1)) if (!valori.delete(voce.value)) voce.remove();
    for (const valore of [...valori].sort((a, b) => a.localeCompare(b, 'it', { numeric: true })))
      scelta.add(new Option(valore, valore));
    for (const voce of scelta.options) voce.dataset.testo = voce.text;
    (scelta.parentElement as HTMLElement).hidden = scelta.options.length < 3;
  }

  #read(): Richiesta {
    return Object.fromEntries(
      [...this.#scelte, this.#casella].map(({ name, value }) => [name, value.trim()]),
    );
  }

  #write(richiesta: Richiesta): void {
    for (const campo of [...this.#scelte, this.#casella]) campo.value = richiesta[campo.name] ?? '';
    // Un valore che nessuna riga ha lascerebbe la scelta vuota.
    for (const scelta of this.#scelte) if (scelta.selectedIndex < 0) scelta.value = '';
  }

  #readIndirizzo(): void {
    this.#scrive = false;
    this.#write(Object.fromEntries(new URLSearchParams(location.search)));
    this.#show();
  }

  /** Una scelta nuova: va nell'indirizzo, senza il punto della pagina (`#…`), che ora potrebbe non vedersi. */
  #choose(scrive = false): void {
    clearTimeout(this.#sveglia);
    const indirizzo = new URL(location.href);
    indirizzo.hash = '';
    for (const [nome, chiesto] of Object.entries(this.#read()))
      if (chiesto) indirizzo.searchParams.set(nome, chiesto);
      else indirizzo.searchParams.delete(nome);
    history[scrive && this.#scrive ? 'replaceState' : 'pushState'](null, '', indirizzo);
    this.#scrive = scrive;
    this.#show();
  }

  /** Chi arriva a un punto della pagina che i filtri nascondono lo deve vedere: i filtri si tolgono. */
  #showPunto(): void {
    const punto = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!punto?.closest('[hidden]') || !this.#radice.contains(punto)) return;
    this.#write({});
    history.replaceState(null, '', location.pathname + location.hash);
    this.#show();
    punto.scrollIntoView();
  }

  #show(): void {
    const richiesta = this.#read();
    for (const riga of this.#righe) riga.elemento.hidden = !isChiesta(riga, richiesta);
    for (const scelta of this.#scelte) this.#countScelte(scelta, richiesta);
    updateSezioni(this.#radice, this.#righe);
    this.#say(this.#righe.filter(({ elemento }) => !elemento.hidden).length);
    const chieste = Object.values(richiesta).some(Boolean);
    find<HTMLElement>(this.#modulo, 'button').hidden = !chieste;
  }

  /** Accanto a ogni voce, quante righe darebbe con gli altri filtri come sono ora. */
  #countScelte({ name, options }: HTMLSelectElement, richiesta: Richiesta): void {
    const conteggi = countValori(this.#righe, name, richiesta);
    for (const voce of [...options].slice(1))
      voce.text = `${voce.dataset.testo} (${conteggi.get(voce.value) ?? 0})`;
  }

  #say(viste: number): void {
    const { uno, molti } = this.#radice.dataset;
    const tutte = this.#righe.length;
    const quante = `${viste} ${viste === 1 ? uno : molti}`;
    const detto = viste === tutte ? `${quante}.` : `${quante} su ${tutte}.`;
    find(this.#radice, '[role="status"]').textContent =
      viste > 0 ? detto : 'Nulla corrisponde: togli un filtro o cambia le parole.';
  }
}

for (const radice of document.querySelectorAll<HTMLElement>('[data-filtrabile]')) new Filtri(radice);
