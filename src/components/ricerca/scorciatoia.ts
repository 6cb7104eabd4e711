/** The `/` key, which leads to the search box; whoever is disturbed by it can turn it off. */

const CHIAVE = 'ricerca-scorciatoia';

/** Storage may be forbidden: then the choice lasts as long as the page. */
function readScelta(): boolean {
  try {
    return localStorage.getItem(CHIAVE) !== 'no';
  } catch {
    return true;
  }
}

function writeScelta(attiva: boolean): void {
  try {
    localStorage.setItem(CHIAVE, attiva ? 'si' : 'no');
  } catch {
    // The choice is kept by the checkbox alone.
  }
}

/** Whether the key is being typed into something that takes text. */
function isScrittura(bersaglio: EventTarget | null): boolean {
  return (
    bersaglio instanceof Element &&
    bersaglio.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}

/** Makes a checkbox the switch of the key, on every page. */
export function listenInterruttore(interruttore: HTMLInputElement): void {
  interruttore.checked = readScelta();
  interruttore.addEventListener('change', () => writeScelta(interruttore.checked));
}

/** Listens for the key, unless somebody has turned it off. */
export function listenScorciatoia(casella: HTMLInputElement, isAttiva: () => boolean = readScelta): void {
  casella.setAttribute('aria-keyshortcuts', '/');
  document.addEventListener('keydown', (evento) => {
    const modificato = evento.ctrlKey || evento.metaKey || evento.altKey;
    if (evento.key !== '/' || modificato || !isAttiva() || isScrittura(evento.target)) return;
    evento.preventDefault();
    casella.focus();
    casella.select();
  });
}
