/**
 * Disegna i grafici quando stanno per entrare nella finestra: Chart.js si scarica solo allora, e solo se il riquadro è largo.
 * In uno stretto la figura che c'è già è migliore: scrive i titoli per intero, sopra le barre, e non scarica nulla.
 * Anche in stampa, o se Chart.js non arriva, si vede la figura.
 */
import type { Fonte } from './grafico.png';

/** Da qui in su, in pixel, i nomi stanno a sinistra delle barre; lo stesso limite è in grafici.css. */
const LARGO = 544;
const disegni = new Map<HTMLElement, { destroy: () => void }>();

/** La tela di un grafico e i suoi dati: i nomi delle righe e il titolo sono quelli della figura. */
function findParti(figura: Element | null) {
  const canvas = figura?.querySelector('canvas');
  const dati = figura?.querySelector('script')?.textContent;
  if (!figura || !canvas || !dati) return undefined;
  const grafico = JSON.parse(dati);
  grafico.titolo = figura.querySelector('figcaption')?.textContent ?? '';
  grafico.data.labels = [...figura.querySelectorAll('.riga > span')].map((nome) => nome.textContent ?? '');
  return { canvas, grafico };
}

async function drawRiquadro(riquadro: HTMLElement): Promise<void> {
  const parti = findParti(riquadro.closest('figure'));
  if (!parti) return;
  const { canvas, grafico } = parti;
  try {
    const { drawGrafico } = await import('./grafico.disegno');
    disegni.get(riquadro)?.destroy();
    canvas.hidden = false;
    disegni.set(riquadro, await drawGrafico(canvas, grafico));
    riquadro.setAttribute('data-disegnato', '');
  } catch {
    canvas.hidden = true;
    riquadro.removeAttribute('data-disegnato');
  }
}

/** La pagina e il documento da cui vengono i numeri, anche dentro un riquadro. */
const findFonte = (figura: HTMLElement): Fonte => ({
  documento: figura.querySelector('.fonte')?.textContent?.trim() ?? '',
  pagina: document.querySelector('h1')?.textContent?.trim() ?? document.title,
  indirizzo: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
});

async function savePng(id: string): Promise<void> {
  const figura = document.getElementById(id);
  const parti = findParti(figura);
  if (!figura || !parti) return;
  const { buildPng } = await import('./grafico.png');
  const legenda = [...figura.querySelectorAll('.grafico-legenda li')].map((voce) => ({
    testo: voce.textContent?.trim() ?? '',
    soglia: voce.classList.contains('soglia'),
    tratteggio: voce.classList.contains('tratteggio'),
    colore: voce.getAttribute('style')?.replace('--colore:', '') ?? '',
  }));
  const collegamento = document.createElement('a');
  collegamento.href = await buildPng(parti.grafico, legenda, findFonte(figura));
  collegamento.download = `${id}.png`;
  collegamento.click();
}

const osservatore = new IntersectionObserver(
  (voci) => {
    for (const { isIntersecting, target } of voci) {
      if (!isIntersecting || target.clientWidth < LARGO) continue;
      osservatore.unobserve(target);
      void drawRiquadro(target as HTMLElement);
    }
  },
  { rootMargin: '400px 0px' },
);

for (const riquadro of document.querySelectorAll('[data-grafico]')) osservatore.observe(riquadro);
for (const bottone of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
  bottone.disabled = false;
  bottone.addEventListener('click', () => void savePng(bottone.dataset.png ?? ''));
}
// Una tela non segue da sola il tema chiaro o scuro.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  for (const riquadro of disegni.keys()) void drawRiquadro(riquadro);
});
